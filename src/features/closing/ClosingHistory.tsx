import { useTranslation } from 'react-i18next';
import { closingsOf, type RoundClosing } from '#domain/closing/closings.ts';
import { formatDate } from '#parts/format-date.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Expander } from '#ui/Expander.tsx';
import { useLanguage, useRound } from '../hooks.ts';

/** Every closing of the round with its number, and why it was opened again; nothing before the first one. */
export function ClosingHistory() {
  const { t } = useTranslation('closing');
  const language = useLanguage();
  const closings = closingsOf(useRound());
  if (closings.length === 0) return null;
  const opened = ({ reopened }: RoundClosing) => {
    if (!reopened) return t('history.inForce');
    const date = formatDate(reopened.date, language);
    return reopened.reason === '' ? date : t('history.reopenedBecause', { date, reason: reopened.reason });
  };
  return (
    <Expander summary={t('history.summary', { count: closings.length })}>
      <DataTable
        caption={t('history.table')}
        hideCaption
        columns={[
          { key: 'number', header: t('history.number'), cell: ({ number }) => String(number), width: 'narrow' },
          { key: 'date', header: t('history.date'), cell: ({ date }) => formatDate(date, language) },
          {
            key: 'answered',
            header: t('history.answered'),
            align: 'end',
            cell: ({ items }) => String(items.filter(({ answer }) => answer !== null).length),
          },
          { key: 'reopened', header: t('history.reopened'), cell: opened, width: 'wide' },
        ]}
        rows={[...closings]}
        rowKey={({ id }) => id}
      />
    </Expander>
  );
}
