import { useTranslation } from 'react-i18next';
import type { TermPicture } from '#domain/terms/term-picture.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';
import { formatCount, formatDecimal } from '../format-number.ts';
import { useLanguage } from '../hooks.ts';
import { ConceptName } from './ConceptName.tsx';
import { type ConceptRow, conceptRows } from './concept-rows.ts';
import { useTerms } from './use-terms.ts';

interface TableRow {
  readonly key: string;
  /** Null: the total. */
  readonly concept: ConceptRow | null;
  readonly count: number;
  readonly perThousand: number | null;
}

/** Each concept with its count, subsets moved in and not added up, and one total (TS2). */
export function ConceptTable({ picture }: { readonly picture: TermPicture }) {
  const { t } = useTranslation(['documents', 'common']);
  const language = useLanguage();
  const counts = new Map(picture.concepts.map((concept) => [concept.id, concept]));
  const rows: TableRow[] = [
    ...conceptRows(useTerms().concepts, language).map((concept) => ({
      key: concept.id,
      concept,
      count: counts.get(concept.id)?.count ?? 0,
      perThousand: counts.get(concept.id)?.perThousand ?? null,
    })),
    { key: 'total', concept: null, count: picture.total, perThousand: picture.perThousand },
  ];
  const columns: DataColumn<TableRow>[] = [
    {
      key: 'concept',
      header: t('counts.concept'),
      width: 'wide',
      cell: ({ concept }) => (concept ? <ConceptName row={concept} /> : <strong>{t('counts.total')}</strong>),
    },
    { key: 'count', header: t('counts.count'), align: 'end', cell: ({ count }) => formatCount(count, language) },
    {
      key: 'rate',
      header: t('counts.rate'),
      align: 'end',
      cell: ({ perThousand }) => (perThousand === null ? t('common:noScore') : formatDecimal(perThousand, language)),
    },
  ];
  return (
    <Section heading={t('counts.heading')} intro={t('counts.intro')}>
      <DataTable caption={t('counts.table')} hideCaption columns={columns} rows={rows} rowKey={({ key }) => key} />
    </Section>
  );
}
