import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { scopeOf } from '#domain/round/round.ts';
import { areaName } from '#parts/round-words.ts';
import { ScaleList } from '#parts/ScaleList.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Expander } from '#ui/Expander.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { localKey, useLocalSwitch } from '../local-choices.ts';
import { href } from '../paths.ts';
import { AgreedHere } from './AgreedHere.tsx';
import { useAnswerer } from './answerer.ts';
import { filterItems, type ItemFilter, NO_FILTER } from './filter-items.ts';
import { ListedStatement } from './ListedStatement.tsx';
import { ListFilters } from './ListFilters.tsx';
import { useAskedAreas } from './use-asked-areas.ts';
import { useItemFacts } from './use-item-facts.ts';
import { WidenRound } from './WidenRound.tsx';
import { firstUnanswered } from './walk.ts';

/** The whole round as a list by area, for those who prefer to see it at once. It can be narrowed (AN6). */
export function AnswerListScreen() {
  const { t } = useTranslation('answering');
  const round = useRound();
  const language = useLanguage();
  const texts = useChecklistTexts();
  const areas = useAskedAreas();
  const answerer = useAnswerer();
  const isGroup = answerer.respondent === null;
  const answers = answerer.answersOf(round);
  const facts = useItemFacts();
  // What fitted when it was chosen stays: a statement doesn't vanish under the hand that answers it.
  const [narrowed, setNarrowed] = useState({ filter: NO_FILTER, ids: new Set<string>() as ReadonlySet<string> });
  const narrow = (filter: ItemFilter) => setNarrowed({ filter, ids: filterItems(facts, filter) });
  const isListed = (item: string) => narrowed.filter === NO_FILTER || narrowed.ids.has(item);
  const [isLastYearAfter] = useLocalSwitch(localKey.lastYearAfter, false);
  const isShort = scopeOf(round) === 'short';
  const progressOf = (items: readonly { readonly id: string }[]) => {
    const value = items.filter(({ id }) => answers.has(id)).length;
    return { value, max: items.length, text: t('position', { position: value, of: items.length }) };
  };
  const { id: roundId } = round.header;
  const items = areas.flatMap((area) => area.items);
  const first = firstUnanswered(items, (item) => answers.has(item)) ?? items[0];
  const resumed = answerer.statementPath(roundId);
  // Answers typed in from paper have no place where they were left: they begin at what is missing.
  const oneByOne = resumed === answerer.listPath(roundId) ? answerer.statementPath(roundId, first?.id) : resumed;
  const listed = areas.filter(({ items }) => items.some(({ id }) => isListed(id)));
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('list.title')} lead={t(isGroup ? 'list.lead' : 'own.listLead')}>
        {t('list.title')}
      </PageTitle>
      <Row justify="between">
        <ProgressBar label={t(isGroup ? 'list.progress' : 'own.listProgress')} {...progressOf(items)} />
        <ButtonLink kind="secondary" size="s" href={href(oneByOne)}>
          {t('list.one')}
        </ButtonLink>
      </Row>
      <AgreedHere />
      {isShort && isGroup ? <WidenRound /> : null}
      <Expander summary={t('list.levels')}>
        <ScaleList scale={texts.scale} />
      </Expander>
      <ListFilters
        facts={facts}
        filter={narrowed.filter}
        found={facts.filter(({ item }) => isListed(item.id)).length}
        onChange={narrow}
      />
      {listed.map((area) => (
        <Section
          key={area.id}
          heading={`${area.code} ${areaName(round, texts, language, area.id)}`}
          aside={
            isShort ? null : (
              <ProgressBar
                label={t('list.areaProgress')}
                hideLabel={true}
                segments={true}
                {...progressOf(area.items)}
              />
            )
          }
        >
          <Stack as="ul" gap="s">
            {area.items
              .filter(({ id }) => isListed(id))
              .map((item) => (
                <li key={item.id}>
                  <ListedStatement item={item} isLastYearAfter={isLastYearAfter} />
                </li>
              ))}
          </Stack>
        </Section>
      ))}
    </Stack>
  );
}
