import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { minutesFor } from '#domain/group/own-items-first.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { AnswerSummary } from './AnswerSummary.tsx';
import { useAnswerer } from './answerer.ts';
import { useWalkParts } from './use-walk-parts.ts';
import { firstUnanswered } from './walk.ts';

/** A respondent's breath: after one's own statements, and after the rest (GR2). */
export function OwnPartDoneScreen({ part: partId }: { part: string }) {
  const { t } = useTranslation('answering');
  const round = useRound();
  const answerer = useAnswerer();
  const parts = useWalkParts();
  const { id } = round.header;
  const part = parts.find((one) => one.id === partId);
  // An address of another sheet, or of before the sectors were changed.
  if (!part) return <Redirect to={paths.sheet(id)} replace={true} />;
  const answers = answerer.answersOf(round);
  const isAnswered = (item: string) => answers.has(item);
  const of = part.items.length;
  const answered = part.items.filter((item) => isAnswered(item.id)).length;
  const heading = t(`own.done.${answered === of ? 'heading' : 'open'}.${part.kind === 'own' ? 'own' : 'all'}`);
  const missing = firstUnanswered(part.items, isAnswered);
  const rest = part.kind === 'own' ? parts.find(({ kind }) => kind === 'others') : undefined;
  const restOpen = rest?.items.filter((item) => !isAnswered(item.id)) ?? [];
  const [nextItem] = restOpen;
  return (
    <Stack gap="l">
      <PageTitle documentTitle={heading} lead={t('own.done.lead', { answered, of })} focusKey={part.id}>
        {heading}
      </PageTitle>
      {nextItem ? <p>{t('own.done.rest', { count: restOpen.length, minutes: minutesFor(restOpen.length) })}</p> : null}
      <Row>
        {missing ? (
          <ButtonLink iconRight="arrow-right" href={href(answerer.statementPath(id, missing.id))}>
            {t('done.toRest')}
          </ButtonLink>
        ) : null}
        <ButtonLink kind={missing ? 'secondary' : 'primary'} href={href(paths.handBack(id))}>
          {t('own.done.handBack')}
        </ButtonLink>
        {nextItem ? (
          <ButtonLink kind="secondary" href={href(answerer.statementPath(id, nextItem.id))}>
            {t('own.done.toRest')}
          </ButtonLink>
        ) : null}
      </Row>
      <AnswerSummary items={part.items} />
    </Stack>
  );
}
