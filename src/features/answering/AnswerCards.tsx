import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LEVELS } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts, ItemTexts } from '#domain/checklist/checklist-texts.ts';
import { Button } from '#ui/Button.tsx';
import { LevelCards } from '#ui/LevelCards.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { type Choice, otherChoices } from '../answer-choice.ts';
import { AnswerDetails } from './AnswerDetails.tsx';
import type { AnswerInHand } from './use-answer.ts';

interface AnswerCardsProps {
  inHand: AnswerInHand;
  scale: ChecklistTexts['scale'];
  levels: ItemTexts['levels'];
  reasonId: string;
  /** Called before the button that removes the answer goes away with focus on it. */
  onClear: () => void;
}

/** The four levels side by side as they look here, the two other answers beneath as equals. */
export function AnswerCards({ inHand, scale, levels, reasonId, onClear }: AnswerCardsProps) {
  const { t } = useTranslation('answering');
  const name = useId();
  const { answer, shown, statutory } = inHand;
  const cards = LEVELS.map((level) => ({
    value: `${level}` as Choice,
    mark: `${level}`,
    title: scale[level].label,
    text: levels[level],
  }));
  return (
    <Stack gap="s">
      <LevelCards
        legend={t('question')}
        name={name}
        cards={cards}
        value={shown}
        onChange={inHand.choose}
        chosenText={t('chosen')}
        others={otherChoices(scale, statutory)}
      />
      {statutory && answer?.kind === 'not-applicable' ? (
        <Notice tone="info">
          {t('notOffered', { label: scale.notApplicable.label, unknown: scale.unknown.label })}
        </Notice>
      ) : null}
      <AnswerDetails inHand={inHand} scale={scale} reasonId={reasonId} />
      {answer || shown ? (
        <Row justify="end">
          <Button
            kind="quiet"
            size="s"
            icon="remove"
            onClick={() => {
              onClear();
              inHand.clear();
            }}
          >
            {t('clear')}
          </Button>
        </Row>
      ) : null}
    </Stack>
  );
}
