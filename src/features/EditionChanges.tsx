import { Suspense, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Checklist, ChecklistRef } from '#domain/checklist/checklist.ts';
import type { Round } from '#domain/round/round.ts';
import { changedByEdition, type SuggestionRow, suggestionsFromLast } from '#domain/round/suggestions-from-last.ts';
import { itemWords } from '#parts/round-words.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useLanguage } from './hooks.ts';
import { useServices } from './services.ts';

interface EditionChangesProps {
  /** The round that the new one starts from. */
  readonly last: Round;
  /** Of the new round. */
  readonly checklist: Checklist;
  readonly checklistRef: ChecklistRef;
  readonly level?: 2 | 3;
}

/** What a new edition changes item by item, and which of last year's answers are no suggestion, and why (JN10). */
export function EditionChanges(props: EditionChangesProps) {
  // What it waits for must not hide the page around it: the focus would be lost with it.
  return (
    <Suspense fallback={null}>
      <ChangedItems {...props} />
    </Suspense>
  );
}

function ChangedItems({ last, checklist, checklistRef, level = 2 }: EditionChangesProps) {
  const { t } = useTranslation('years');
  const texts = useChecklistTexts();
  const language = useLanguage();
  const history = use(useServices().content.editions());
  const before = last.header.checklist;
  if (before.id === checklistRef.id && before.edition === checklistRef.edition) return null;
  const all = suggestionsFromLast(last, { checklist, checklistRef, scope: 'full', history });
  const rows = changedByEdition(all);
  const codes = codesOf(checklist, last.checklist);
  const order = [...codes.keys()];
  const isNow = new Set(checklist.areas.flatMap(({ items }) => items.map(({ id }) => id)));
  const year = last.header.year;
  // A new edition gives its codes anew: «3.3» may be another statement than last year's.
  const codeOf = (id: string) => (isNow.has(id) ? codes.get(id) : t('edition.oldCode', { code: codes.get(id), year }));
  const what = (row: SuggestionRow) => {
    const related = [...row.related]
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
      .map(codeOf)
      .join(', ');
    if (row.isReworded) return t('edition.what.same-meaning');
    if (row.why === 'split' || row.why === 'merged') {
      return t(`edition.what.${row.why}.${isNow.has(row.itemId) ? 'to' : 'from'}`, { codes: related });
    }
    return row.why === 'reworded' || row.why === 'new' || row.why === 'removed' ? t(`edition.what.${row.why}`) : '';
  };
  const suggestion = (row: SuggestionRow) => {
    if (row.answer) return t('edition.suggested', { year });
    if (row.isReworded) return t('edition.noAnswer', { year });
    return t(row.why === 'new' ? 'edition.nothing' : 'edition.leftOut', { year });
  };
  const columns: DataColumn<SuggestionRow>[] = [
    {
      key: 'item',
      header: t('column.item'),
      width: 'wide',
      cell: ({ itemId }) => `${codeOf(itemId) ?? ''} ${itemWords(last, texts, language, itemId).statement}`.trim(),
    },
    { key: 'what', header: t('column.what'), cell: what },
    { key: 'suggestion', header: t('column.suggestion'), cell: suggestion },
  ];
  const isUnknown = rows.length > 0 && rows.every(({ why }) => why === 'edition-unknown');
  return (
    <Section heading={t('edition.heading')} level={level}>
      <Stack gap="m">
        <Prose>
          {isUnknown
            ? t('edition.unknown', { year })
            : t('edition.intro', { year, count: all.filter(({ answer }) => answer).length })}
        </Prose>
        {!isUnknown && rows.length > 0 && (
          <Expander summary={t('edition.show', { count: rows.length })} kind="boxed">
            <DataTable
              caption={t('edition.table')}
              hideCaption
              columns={columns}
              rows={rows}
              rowKey={({ itemId }) => itemId}
              rowHeader="item"
            />
          </Expander>
        )}
      </Stack>
    </Section>
  );
}

/** Codes of the new edition, and of what only the old one has. */
function codesOf(...checklists: readonly Checklist[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { areas } of [...checklists].reverse()) {
    for (const { items } of areas) for (const { id, code } of items) codes.set(id, code);
  }
  return codes;
}
