import { useTranslation } from 'react-i18next';
import type { RegionModel } from '#domain/region/region-models.ts';
import { nameList } from '#reports/model/region/name-list.ts';
import { Badge } from '#ui/Badge.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { href, paths } from '../paths.ts';
import styles from './region.module.css';
import type { RegionPartProps } from './region-props.ts';

/** Model × use: who already does this, and which training is wanted together (RG3). */
export function ModelMatrix({ picture: { models, trainings }, naming, words }: RegionPartProps) {
  const { t } = useTranslation('region');
  const isTraining = new Set(trainings.map(({ model }) => model));
  const cell = (rounds: readonly string[]) =>
    rounds.length === 0 ? (
      <span className={styles.soft}>–</span>
    ) : (
      <>
        <b>{rounds.length}</b> <span>{nameList(rounds, naming, words)}</span>
      </>
    );
  return (
    <Section
      heading={words.say('region.models.title')}
      intro={models.length > 0 ? words.say('region.models.intro') : undefined}
    >
      {models.length === 0 ? (
        <p>{words.say('region.models.none')}</p>
      ) : (
        <Stack gap="s">
          {trainings.length > 0 && <p>{t('models.trainings', { count: trainings.length })}</p>}
          <DataTable<RegionModel>
            caption={words.say('region.models.caption')}
            hideCaption
            rows={models}
            rowKey={({ model }) => model}
            columns={[
              {
                key: 'model',
                header: words.say('region.models.model'),
                cell: ({ model }) => (
                  <Stack gap="xs">
                    <TextLink href={href(paths.model(model))}>
                      <span lang={naming.modelGloss(model).isFinnish ? 'fi' : undefined}>{naming.model(model)}</span>
                    </TextLink>
                    {isTraining.has(model) && (
                      <span>
                        <Badge tone="info" shape="flag">
                          {t('models.training')}
                        </Badge>
                      </span>
                    )}
                  </Stack>
                ),
              },
              { key: 'inUse', header: words.say('region.models.inUse'), cell: ({ inUse }) => cell(inUse) },
              { key: 'planned', header: words.say('region.models.planned'), cell: ({ planned }) => cell(planned) },
              { key: 'wanted', header: words.say('region.models.wanted'), cell: ({ wanted }) => cell(wanted) },
            ]}
          />
        </Stack>
      )}
    </Section>
  );
}
