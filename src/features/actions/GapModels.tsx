import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gap } from '#domain/recommend/findings.ts';
import { type FittingModel, modelsForItem, modelsInUseForItem } from '#domain/recommend/models-for-item.ts';
import { ModelName } from '#parts/ModelName.tsx';
import { Card } from '#ui/Card.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useModelTexts } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useFocusWhenLost } from '../use-focus-when-lost.ts';
import type { ActionProps } from './action-props.ts';
import styles from './actions.module.css';
import { ModelOffer } from './ModelOffer.tsx';

interface GapModelsProps extends Pick<ActionProps, 'context'> {
  gap: Gap;
}

/** Up to three fitting models, and those the municipality can lean on already (RE2, RE4). */
export function GapModels({ gap, context }: GapModelsProps) {
  const { t } = useTranslation('actions');
  const texts = useModelTexts();
  const [isOpen, setOpen] = useState(false);
  const offered = modelsForItem(gap.item, context);
  const inUse = modelsInUseForItem(gap.item, context);
  // A model marked as in use or dismissed leaves the list, and takes the button that had the focus along.
  const box = useFocusWhenLost<HTMLDivElement>(offered.map(({ model }) => model.id).join(' '));
  return (
    <div ref={box} tabIndex={-1} className={styles.focusable}>
      <Stack gap="xs">
        {inUse.length > 0 && <ModelsInUse models={inUse} />}
        {offered.length === 0 ? (
          <Prose size="s" tone="soft">
            {t(inUse.length > 0 ? 'gaps.noMoreModels' : 'gaps.noModels')}
          </Prose>
        ) : (
          <Expander summary={t('gaps.models', { count: offered.length })} open={isOpen} onToggle={setOpen}>
            {isOpen && (
              <Stack as="ul" gap="m">
                {offered.map(({ model, reasons, limits }) => (
                  <Card as="li" key={model.id} tone="accent">
                    <h5>
                      <TextLink href={href(paths.model(model.id))}>
                        <ModelName texts={texts.models[model.id] ?? { name: model.id, gloss: null }} />
                      </TextLink>
                    </h5>
                    <ModelOffer model={model} reasons={reasons} limits={limits} items={[gap.item]} />
                  </Card>
                ))}
              </Stack>
            )}
          </Expander>
        )}
      </Stack>
    </div>
  );
}

function ModelsInUse({ models }: { models: readonly FittingModel[] }) {
  const { t } = useTranslation('actions');
  const texts = useModelTexts();
  return (
    <Prose size="s">
      {t('gaps.inUse')}{' '}
      {models.map(({ model }, index) => (
        <span key={model.id}>
          {index > 0 && ', '}
          <TextLink href={href(paths.model(model.id))}>
            <ModelName texts={texts.models[model.id] ?? { name: model.id, gloss: null }} />
          </TextLink>
        </span>
      ))}
    </Prose>
  );
}
