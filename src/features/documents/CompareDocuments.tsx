import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_KINDS } from '#domain/round/document-values.ts';
import { byKindAndYear, type ComparedDocument, compareDocuments } from '#domain/terms/compare-documents.ts';
import { documentsOf } from '#domain/terms/read-documents.ts';
import type { TermPicture } from '#domain/terms/term-picture.ts';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { formatCount, formatDecimal } from '../format-number.ts';
import { useLanguage, useRound } from '../hooks.ts';
import { ConceptName } from './ConceptName.tsx';
import { type ConceptRow, conceptRows } from './concept-rows.ts';
import { nameWithYear } from './name-with-year.ts';
import { useTerms } from './use-terms.ts';

/** As many as stand side by side on a page without being asked. */
const SHOWN_AT_FIRST = 4;

type CompareRow =
  | { readonly key: string; readonly kind: 'concept'; readonly concept: ConceptRow }
  | { readonly key: string; readonly kind: 'total' | 'words' };

/** Documents side by side: kinds in their order, in each the oldest first (TS5). */
export function CompareDocuments() {
  const { t } = useTranslation(['documents', 'common']);
  const language = useLanguage();
  const round = useRound();
  const { concepts } = useTerms();
  const all = documentsOf(round);
  const inOrder = all.toSorted(byKindAndYear(DOCUMENT_KINDS));
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const ids = chosen ?? all.slice(-SHOWN_AT_FIRST).map(({ id }) => id);
  const compared = compareDocuments(round, concepts, DOCUMENT_KINDS, ids);
  const named = (document: Pick<ComparedDocument, 'name' | 'year'>) =>
    nameWithYear(document.name, document.year, (name, year) => t('compare.document', { name, year }));
  const rows: CompareRow[] = [
    ...conceptRows(concepts, language).map((concept): CompareRow => ({ key: concept.id, kind: 'concept', concept })),
    { key: 'total', kind: 'total' },
    { key: 'words', kind: 'words' },
  ];
  const columns: DataColumn<CompareRow>[] = [
    {
      key: 'concept',
      header: t('counts.concept'),
      width: 'wide',
      cell: (row) =>
        row.kind === 'concept' ? (
          <ConceptName row={row.concept} />
        ) : (
          <strong>{t(row.kind === 'total' ? 'counts.total' : 'compare.words')}</strong>
        ),
    },
    ...compared.map(
      ({ picture, ...document }): DataColumn<CompareRow> => ({
        key: document.id,
        header: named(document),
        align: 'end',
        cell: (row) => {
          if (row.kind === 'words') return formatCount(document.words, language);
          const { count, perThousand } = figuresOf(picture, row.kind === 'concept' ? row.concept.id : null);
          if (count === 0) return formatCount(count, language);
          return t('compare.cell', {
            count: formatCount(count, language),
            rate: perThousand === null ? t('common:noScore') : formatDecimal(perThousand, language),
          });
        },
      }),
    ),
  ];
  return (
    <Section heading={t('compare.heading')} intro={t('compare.intro')}>
      <Stack gap="m">
        {all.length > 2 && (
          <CheckboxGroup
            label={t('compare.choose')}
            choices={inOrder.map((document) => ({ value: document.id, label: named(document) }))}
            values={[...ids]}
            onChange={setChosen}
          />
        )}
        {compared.flatMap(({ id, name, differs }) =>
          differs.map((why) => (
            <Notice key={`${id}${why}`} tone="info">
              {t(`compare.${why}`, { name })}
            </Notice>
          )),
        )}
        {compared.length < 2 ? (
          <Prose>{t('compare.tooFew')}</Prose>
        ) : (
          <DataTable caption={t('compare.table')} hideCaption columns={columns} rows={rows} rowKey={({ key }) => key} />
        )}
      </Stack>
    </Section>
  );
}

/** Of a concept, or of all places together. */
function figuresOf({ concepts, total, perThousand }: TermPicture, concept: string | null) {
  if (concept === null) return { count: total, perThousand };
  return concepts.find(({ id }) => id === concept) ?? { count: 0, perThousand: null };
}
