import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { Round } from '#domain/round/round.ts';
import { stillInForce } from '#domain/round/still-in-force.ts';
import type { Suggestion } from '#domain/round/values.ts';
import { answerWords } from '#parts/answer-words.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { type Offer, useAnswerer } from './answerer.ts';
import type { AnswerInHand } from './use-answer.ts';
import { useLastYear } from './use-last-year.ts';

interface LastYearAnswerProps {
  item: ChecklistItem;
  inHand: AnswerInHand;
  scale: ChecklistTexts['scale'];
  /** Not before there is an answer: one's own choice, where nobody has decided it for all (YR4). */
  isShownAfter: boolean;
  /** In the list: the answer and its button, no explanations. */
  compact?: boolean;
}

/** What was answered before, with a button that makes it the answer of this round too. */
export function LastYearAnswer({ item, inHand, scale, isShownAfter, compact = false }: LastYearAnswerProps) {
  const { t } = useTranslation('answering');
  const answerer = useAnswerer();
  const round = useRound();
  const lastYear = useLastYear(item, inHand);
  const waits = answerer.offersWait(round) ?? isShownAfter;
  if (!lastYear || (waits && lastYear.of === 'last-year' && !inHand.answer)) return null;
  const { of, suggestion, isSame, confirmable } = lastYear;
  const { year, answer } = suggestion;
  if (isSame) return <p>{t(of === 'own-earlier' ? 'own.sameAsEarlier' : 'lastYear.same', { year })}</p>;
  const term = of === 'last-year' && answerer.respondent === null ? termOf(round, item, suggestion) : null;
  const line = (
    <Row>
      <span>{t(lineKey(of, answerer.respondent), { year, answer: answerWords(answer, scale) })}</span>
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
          <p>
            {term &&
              term.kind !== 'unsure' &&
              t(`lastYear.${term.kind}`, { term: `${term.term.from}–${term.term.to}` })}{' '}
            {t(countsKey(of, term?.kind === 'in-force' || term?.kind === 'unsure', answerer.respondent))}
          </p>
        ) : null}
      </Stack>
    </Card>
  );
}

function lineKey(of: Offer['of'], respondent: string | null) {
  if (of === 'own-earlier') return 'own.earlier';
  return respondent === null ? 'lastYear.answer' : 'own.groupLastYear';
}

/** What the calendar says of an item that is decided for a council term (AN9); null of all others. */
function termOf(round: Round, { rhythm }: ChecklistItem, suggestion: Suggestion) {
  return rhythm === 'council-term' ? stillInForce(round, suggestion) : null;
}

function countsKey(of: Offer['of'], mayConfirm: boolean, respondent: string | null) {
  if (of === 'own-earlier') return 'own.earlierCounts';
  // Whether plan and term are still the same is for the group to know.
  if (respondent !== null) return 'own.counts';
  return mayConfirm ? 'lastYear.term' : 'lastYear.counts';
}
