import { useTranslation } from 'react-i18next';
import type { Gap } from '#domain/recommend/findings.ts';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { AddToPlan } from '../AddToPlan.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { FirstCard } from './FirstCard.tsx';
import { useGapWords } from './use-gap-words.ts';

interface FirstStepProps {
  number: number;
  share: string;
  gap: Gap;
}

/** The first step of a heavy gap, with why it is among the first. */
export function FirstStep({ number, share, gap }: FirstStepProps) {
  const { t } = useTranslation('actions');
  const { id } = useRound().header;
  const { code, statement, step, level, target } = useGapWords()(gap);
  return (
    <FirstCard number={number} share={share} kind="step" heading={step || statement}>
      <Prose size="s">
        <p>
          <TextLink href={href(paths.answers(id, gap.itemId))}>
            {code} {statement}
          </TextLink>
        </p>
        <ul>
          <li>{t('first.distance', { level, target })}</li>
          {gap.statutory && <li>{t('first.statutory')}</li>}
          {gap.prioritised && <li>{t('first.prioritised')}</li>}
          {gap.seenBy > 1 && <li>{t('gaps.seenBy', { count: gap.seenBy })}</li>}
        </ul>
      </Prose>
      <Row>
        <AddToPlan source={{ kind: 'step', item: gap.item, level: gap.level, title: step || statement }} />
      </Row>
    </FirstCard>
  );
}
