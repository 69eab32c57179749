import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { answerWords } from '#parts/answer-words.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import type { AnswerInHand } from './use-answer.ts';
import { useLastYear } from './use-last-year.ts';

interface LastYearAnswerProps {
  item: ChecklistItem;
  inHand: AnswerInHand;
  scale: ChecklistTexts['scale'];
  /** Not before there is an answer of one's own (YR4). */
  isShownAfter: boolean;
  /** In the list: the answer and its button, no explanations. */
  compact?: boolean;
}

/** What was answered last time, with a button that makes it this year's answer too. */
export function LastYearAnswer({ item, inHand, scale, isShownAfter, compact = false }: LastYearAnswerProps) {
  const { t } = useTranslation('answering');
  const lastYear = useLastYear(item, inHand);
  if (!lastYear || (isShownAfter && !inHand.answer)) return null;
  const { suggestion, isSame, confirmable } = lastYear;
  const { year, answer } = suggestion;
  if (isSame) return <p>{t('lastYear.same', { year })}</p>;
  const line = (
    <Row>
      <span>{t('lastYear.answer', { year, answer: answerWords(answer, scale) })}</span>
      {confirmable ? (
        <Button
          kind="secondary"
          size="s"
          icon="check"
          ariaLabel={compact ? t('lastYear.confirmFor', { code: item.code }) : undefined}
          onClick={() => inHand.give(confirmable)}
        >
          {t('lastYear.confirm')}
        </Button>
      ) : null}
    </Row>
  );
  if (compact) return line;
  return (
    <Card tone="soft" padding="s">
      <Stack gap="xs">
        {line}
        {answer.kind === 'not-applicable' ? <p>{t('lastYear.reason', { reason: answer.reason })}</p> : null}
        {confirmable && !inHand.answer ? (
          <p>{t(item.rhythm === 'council-term' ? 'lastYear.term' : 'lastYear.counts')}</p>
        ) : null}
      </Stack>
    </Card>
  );
}
