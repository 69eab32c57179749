import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChecklistItem, LEVELS } from '#domain/checklist/checklist.ts';
import { placeOfRound } from '#domain/round/round.ts';
import { levelWords } from '#parts/answer-words.ts';
import { itemWords } from '#parts/round-words.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { type Choice, otherChoices } from '../answer-choice.ts';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { href } from '../paths.ts';
import { WhileOpen } from '../WhileOpen.tsx';
import { AnswerDetails } from './AnswerDetails.tsx';
import { useAnswerer } from './answerer.ts';
import { LastYearAnswer } from './LastYearAnswer.tsx';
import { useAnswer } from './use-answer.ts';

interface ListedStatementProps {
  item: ChecklistItem;
  isLastYearAfter: boolean;
}

/** A statement as one row of the list: the same answer, saved the same way. */
export const ListedStatement = memo(function ListedStatement({ item, isLastYearAfter }: ListedStatementProps) {
  const { t } = useTranslation(['answering', 'common']);
  const round = useRound();
  const language = useLanguage();
  const texts = useChecklistTexts();
  const { scale } = texts;
  const inHand = useAnswer(item, placeOfRound(round), scale);
  const reasonId = useId();
  const answerer = useAnswerer();
  const evidence = answerer.evidenceOf(round, item.id).length;
  const levels = LEVELS.map((level) => ({ value: `${level}` as Choice, label: levelWords(level, scale) }));
  const { code, id } = item;
  return (
    <Card padding="s">
      <Stack gap="xs">
        <WhileOpen>
          <RadioGroup
            label={`${code} ${itemWords(round, texts, language, id).statement}`}
            choices={[...levels, ...otherChoices(scale, inHand.statutory)]}
            value={inHand.shown}
            onChange={inHand.choose}
            inline={true}
          />
          <AnswerDetails inHand={inHand} scale={scale} reasonId={reasonId} />
          <LastYearAnswer item={item} inHand={inHand} scale={scale} isShownAfter={isLastYearAfter} compact={true} />
        </WhileOpen>
        <Row justify="between">
          <Row gap="xs">
            {inHand.statutory ? <Badge shape="flag">{t('common:statutory')}</Badge> : null}
            {answerer.isMarked(round, id) ? <Badge shape="dot">{t('mark')}</Badge> : null}
            {answerer.noteOf(round, id) ? <Badge>{t('list.hasNote')}</Badge> : null}
            {evidence > 0 ? <Badge>{t('list.evidence', { count: evidence })}</Badge> : null}
          </Row>
          <Row gap="m">
            <WhileOpen>
              {inHand.shown ? (
                <Button kind="quiet" size="s" onClick={inHand.clear}>
                  {t('clear')}
                  <VisuallyHidden> {code}</VisuallyHidden>
                </Button>
              ) : null}
            </WhileOpen>
            <TextLink href={href(answerer.statementPath(round.header.id, id))}>
              {t('list.open')}
              <VisuallyHidden> {code}</VisuallyHidden>
            </TextLink>
          </Row>
        </Row>
      </Stack>
    </Card>
  );
});
