import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsInScope } from '#domain/checklist/items-in-scope.ts';
import { placeOfRound, scopeOf } from '#domain/round/round.ts';
import { excludedOf, hitsOf, type RoundDocument } from '#domain/terms/read-documents.ts';
import { Button } from '#ui/Button.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Stack } from '#ui/Stack.tsx';
import { formatCount } from '../format-number.ts';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { HitCard } from './HitCard.tsx';
import { filterHits, type HitFilter } from './hit-filter.ts';
import { itemsByHit } from './items-by-hit.ts';
import { useFocusInList } from './use-focus-in-list.ts';
import { useTerms } from './use-terms.ts';

const AT_ONCE = 30;

/** Every hit of a document, by concept if wished (TS3). */
export function HitList({ document }: { readonly document: RoundDocument }) {
  const { t } = useTranslation('documents');
  const language = useLanguage();
  const round = useRound();
  const { concepts } = useTerms();
  const [filter, setFilter] = useState<HitFilter>('all');
  const [shown, setShown] = useState(AT_ONCE);
  const { box, pressed } = useFocusInList();
  const hits = hitsOf(round, document.id);
  const excluded = excludedOf(round, document.id);
  const attached = itemsByHit(round, document.id, hits);
  const state = { excluded, attached: new Set(attached.keys()) };
  const codeOf = new Map(round.checklist.areas.flatMap((area) => area.items.map(({ id, code }) => [id, code])));
  // Here, not in the dialog: the page would vanish while they are loaded.
  const texts = useChecklistTexts();
  const statements = itemsInScope(round.checklist, scopeOf(round), placeOfRound(round)).map(({ id, code }) => ({
    id,
    label: `${code} ${texts.items[id]?.statement ?? ''}`.trim(),
  }));
  const nameOf = new Map(concepts.map(({ id, names }) => [id, names[language]]));
  const numbered = (value: HitFilter) => formatCount(filterHits(hits, value, state).length, language);
  const leftOut = filterHits(hits, 'excluded', state).length;
  // As the heading counts them: the figures are without those left out.
  const counts = { number: formatCount(hits.length - leftOut, language), excluded: formatCount(leftOut, language) };
  const choices: { value: HitFilter; label: string }[] = [
    {
      value: 'all',
      label: leftOut === 0 ? t('hits.all', { number: numbered('all') }) : t('hits.allWithExcluded', counts),
    },
    ...concepts
      .filter(({ id }) => hits.some((hit) => hit.concepts.includes(id)))
      .map(({ id, names }) => {
        const value: HitFilter = `concept:${id}`;
        return { value, label: t('hits.one', { name: names[language], number: numbered(value) }) };
      }),
    { value: 'excluded', label: t('hits.excluded', { number: numbered('excluded') }) },
    { value: 'attached', label: t('hits.attached', { number: numbered('attached') }) },
  ];
  const found = filterHits(hits, filter, state);
  if (hits.length === 0) {
    return (
      <Section heading={t('hits.heading')}>
        <Prose>{t('hits.none')}</Prose>
      </Section>
    );
  }
  return (
    <Section heading={t('hits.heading')}>
      <Stack gap="m">
        <SelectField
          label={t('hits.filter')}
          choices={choices}
          value={filter}
          onChange={(event) => {
            setFilter(event.target.value as HitFilter);
            setShown(AT_ONCE);
          }}
        />
        <div ref={box} tabIndex={-1}>
          {found.length === 0 ? (
            <Prose>{t('hits.noneHere')}</Prose>
          ) : (
            <Stack as="ul" gap="s">
              {found.slice(0, shown).map((hit, index) => (
                <HitCard
                  key={hit.id}
                  document={document}
                  hit={hit}
                  concepts={hit.concepts.flatMap((id) => nameOf.get(id) ?? [])}
                  statements={statements}
                  isExcluded={excluded.has(hit.id)}
                  onPress={() => pressed(index)}
                  items={(attached.get(hit.id) ?? []).map((id) => ({ id, code: codeOf.get(id) ?? id }))}
                />
              ))}
            </Stack>
          )}
        </div>
        {found.length > shown && (
          <Stack gap="xs">
            <p>{t('hits.shown', { shown, of: found.length })}</p>
            <div>
              <Button kind="secondary" onClick={() => setShown(shown + AT_ONCE)}>
                {t('hits.more', { count: Math.min(AT_ONCE, found.length - shown) })}
              </Button>
            </div>
          </Stack>
        )}
      </Stack>
    </Section>
  );
}
