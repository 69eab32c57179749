import { useTranslation } from 'react-i18next';
import type { Sharing } from '#domain/sharing/sharing-schema.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';
import { useChecklistTexts } from '../hooks.ts';

/** The chosen actions: title and sectors, nothing else. */
export function SharedActions({ actions }: Pick<Sharing, 'actions'>) {
  const { t } = useTranslation('sharing');
  const { sectors: names } = useChecklistTexts();
  return (
    <Section heading={t('preview.actions')} level={3}>
      {actions.length === 0 ? (
        <p>{t('preview.noActions')}</p>
      ) : (
        <DataTable
          caption={t('preview.actions')}
          hideCaption
          columns={[
            { key: 'title', header: t('preview.action'), cell: ({ action }) => action.title, width: 'wide' },
            {
              key: 'sectors',
              header: t('preview.sectors'),
              cell: ({ action }) =>
                action.sectors.map((code) => names[code] ?? code).join(', ') || t('preview.noSectors'),
            },
          ]}
          rows={actions.map((action, index) => ({ action, key: String(index) }))}
          rowKey={({ key }) => key}
        />
      )}
    </Section>
  );
}
