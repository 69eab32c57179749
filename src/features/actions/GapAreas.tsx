import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gap } from '#domain/recommend/findings.ts';
import { areaName } from '#parts/round-words.ts';
import { Expander } from '#ui/Expander.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import type { ActionProps } from './action-props.ts';
import styles from './actions.module.css';
import { GapCard } from './GapCard.tsx';

/** Every gap, by area; the first area is open. What is folded in is not built: forty gaps with their models are a lot. */
export function GapAreas({ assessment, context }: ActionProps) {
  const { t } = useTranslation('actions');
  const round = useRound();
  const texts = useChecklistTexts();
  const language = useLanguage();
  const { gaps } = assessment.findings;
  const areas = assessment.areas
    .map((area) => ({ ...area, gaps: gaps.filter(({ areaId }) => areaId === area.id) }))
    .filter((area) => area.gaps.length > 0);
  return (
    <Section heading={t('gaps.heading', { count: gaps.length })} intro={t('gaps.intro')}>
      <Stack gap="s">
        {areas.map((area, index) => (
          <GapArea
            key={area.id}
            name={`${area.code} ${areaName(round, texts, language, area.id)}`}
            gaps={area.gaps}
            context={context}
            startsOpen={index === 0}
          />
        ))}
      </Stack>
    </Section>
  );
}

interface GapAreaProps extends Pick<ActionProps, 'context'> {
  name: string;
  gaps: readonly Gap[];
  startsOpen: boolean;
}

function GapArea({ name, gaps, context, startsOpen }: GapAreaProps) {
  const { t } = useTranslation('actions');
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <Expander kind="boxed" summary={t('gaps.area', { name, count: gaps.length })} open={isOpen} onToggle={setOpen}>
      {isOpen && (
        <Section level={3} heading={name} hideHeading>
          <Stack as="ul" gap="l">
            {gaps.map((gap) => (
              <li key={gap.itemId} className={styles.gap}>
                <GapCard gap={gap} context={context} />
              </li>
            ))}
          </Stack>
        </Section>
      )}
    </Expander>
  );
}
