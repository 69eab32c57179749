import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { firstFive } from '#domain/recommend/first-five.ts';
import { Expander } from '#ui/Expander.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { formatShare } from '../format-share.ts';
import { useLanguage } from '../hooks.ts';
import type { ActionProps } from './action-props.ts';
import { FirstModel } from './FirstModel.tsx';
import { FirstStep } from './FirstStep.tsx';

/** At most five steps and models to begin with, what they cover and why (RE5). */
export function FirstActions({ assessment, context }: ActionProps) {
  const { t } = useTranslation('actions');
  const language = useLanguage();
  const { gaps } = assessment.findings;
  const { actions, covered } = useMemo(() => firstFive(gaps, context), [gaps, context]);
  const gapsById = new Map(gaps.map((gap) => [gap.itemId, gap]));
  const intro = covered
    ? t('first.intro', { count: actions.length, share: formatShare(covered, language) })
    : undefined;
  return (
    <Section heading={t('first.heading')} intro={intro}>
      <Expander summary={t('first.how')}>
        <Prose size="s">
          <p>{t('first.howRule')}</p>
          <p>{t('first.howWeight')}</p>
        </Prose>
      </Expander>
      <Stack as="ol" gap="m">
        {actions.map(({ candidate, share }, index) => {
          const shared = { number: index + 1, share: formatShare(share, language) };
          if (candidate.kind === 'model') {
            return (
              <li key={candidate.modelId}>
                <FirstModel {...shared} candidate={candidate} items={assessment.itemsById} />
              </li>
            );
          }
          const gap = gapsById.get(candidate.itemId);
          return (
            gap && (
              <li key={candidate.itemId}>
                <FirstStep {...shared} gap={gap} />
              </li>
            )
          );
        })}
      </Stack>
    </Section>
  );
}
