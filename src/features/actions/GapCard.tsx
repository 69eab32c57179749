import { useTranslation } from 'react-i18next';
import type { Gap } from '#domain/recommend/findings.ts';
import { Badge } from '#ui/Badge.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { AddToPlan } from '../AddToPlan.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import type { ActionProps } from './action-props.ts';
import { GapActions } from './GapActions.tsx';
import { GapModels } from './GapModels.tsx';
import { PriorityButton } from './PriorityButton.tsx';
import { useGapWords } from './use-gap-words.ts';

interface GapCardProps extends Pick<ActionProps, 'context'> {
  gap: Gap;
}

/** A gap: where it stands, its first step from there (RE2), the models that fit, and what the plan has for it. */
export function GapCard({ gap, context }: GapCardProps) {
  const { t } = useTranslation(['actions', 'common']);
  const { id } = useRound().header;
  const { code, statement, step, level, target } = useGapWords()(gap);
  return (
    <Section
      level={4}
      heading={
        <TextLink href={href(paths.answers(id, gap.itemId))}>
          {code} {statement}
        </TextLink>
      }
    >
      <Row align="center">
        <span>{t('gaps.levels', { level, target })}</span>
        {gap.statutory && <Badge shape="flag">{t('common:statutory')}</Badge>}
        {gap.seenBy > 1 && <span>{t('gaps.seenBy', { count: gap.seenBy })}</span>}
        <PriorityButton gap={gap} name={`${code} ${statement}`} />
      </Row>
      {step && (
        <Stack gap="xs">
          <Prose>
            <strong>{t('gaps.step')}:</strong> {step}
          </Prose>
          <Row>
            <AddToPlan source={{ kind: 'step', item: gap.item, level: gap.level, title: step }} />
          </Row>
        </Stack>
      )}
      <GapModels gap={gap} context={context} />
      <GapActions gap={gap} />
    </Section>
  );
}
