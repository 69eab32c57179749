import { useTranslation } from 'react-i18next';
import { DOCUMENT_KINDS } from '#domain/round/document-values.ts';
import { type DocumentYear, documentsOverYears } from '#domain/terms/compare-documents.ts';
import { listWords } from '#parts/list-words.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { formatCount, formatDecimal } from '../format-number.ts';
import { useLanguage, useRound } from '../hooks.ts';
import { useTerms } from './use-terms.ts';

/** Each kind of which there are documents from several years, oldest first (TS5); nothing where there is none. */
export function DocumentYears() {
  const { t } = useTranslation(['documents', 'common']);
  const language = useLanguage();
  const round = useRound();
  const { concepts } = useTerms();
  const kinds = DOCUMENT_KINDS.map((kind) => documentsOverYears(round, concepts, kind)).filter(
    (years) => years.length > 1,
  );
  if (kinds.length === 0) return null;
  const columns: DataColumn<DocumentYear>[] = [
    { key: 'year', header: t('years.year'), cell: ({ year }) => year },
    {
      key: 'documents',
      header: t('years.documents'),
      cell: ({ documents }) =>
        listWords(
          documents.map(({ name }) => name),
          language,
        ),
    },
    {
      key: 'total',
      header: t('years.total'),
      align: 'end',
      cell: ({ picture }) => formatCount(picture.total, language),
    },
    {
      key: 'rate',
      header: t('years.rate'),
      align: 'end',
      cell: ({ picture }) =>
        picture.perThousand === null ? t('common:noScore') : formatDecimal(picture.perThousand, language),
    },
    ...(['promotive', 'problem', 'service'] as const).map(
      (polarity): DataColumn<DocumentYear> => ({
        key: polarity,
        header: t(`balance.${polarity}`),
        align: 'end',
        cell: ({ picture }) => formatCount(picture.balance[polarity], language),
      }),
    ),
  ];
  return (
    <Section heading={t('years.heading')}>
      <Stack gap="l">
        {kinds.map((years) => {
          const kind = years[0]?.kind ?? 'other';
          return (
            <DataTable
              key={kind}
              caption={t('years.table', { kind: t(`kind.${kind}`) })}
              columns={columns}
              rows={years}
              rowKey={({ year }) => String(year)}
            />
          );
        })}
      </Stack>
    </Section>
  );
}
