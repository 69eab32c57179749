import { useTranslation } from 'react-i18next';
import type { Sharing } from '#domain/sharing/sharing-schema.ts';
import { ModelName } from '#parts/ModelName.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';
import { useModelTexts } from '../hooks.ts';

/** Practice models in use, planned or wanted. */
export function SharedModels({ models }: Pick<Sharing, 'models'>) {
  const { t } = useTranslation(['sharing', 'common']);
  const texts = useModelTexts();
  return (
    <Section heading={t('sharing:preview.models')} level={3}>
      {models.length === 0 ? (
        <p>{t('sharing:preview.noModels')}</p>
      ) : (
        <DataTable
          caption={t('sharing:preview.models')}
          hideCaption
          columns={[
            {
              key: 'model',
              header: t('sharing:preview.model'),
              cell: ({ model }) => <ModelName texts={texts.models[model] ?? { name: model, gloss: null }} />,
              width: 'wide',
            },
            { key: 'use', header: t('sharing:preview.use'), cell: ({ use }) => t(`common:use.${use}`) },
          ]}
          rows={models}
          rowKey={({ model }) => model}
        />
      )}
    </Section>
  );
}
