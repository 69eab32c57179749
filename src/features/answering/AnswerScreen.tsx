import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { localKey } from '../local-choices.ts';
import { href } from '../paths.ts';
import { useServices } from '../services.ts';
import { useAnswerer } from './answerer.ts';
import { StatementPage } from './StatementPage.tsx';
import { useWalkParts } from './use-walk-parts.ts';
import { walkThrough, whereToContinue } from './walk.ts';

/** One statement at a time. Without an item it goes on where answering was left (AN5). */
export function AnswerScreen({ item }: { item?: string | undefined }) {
  const round = useRound();
  const { settings } = useServices();
  const answerer = useAnswerer();
  const steps = walkThrough(useWalkParts());
  const { id } = round.header;
  if (item !== undefined) {
    const step = steps.find((one) => one.item.id === item);
    return step ? <StatementPage key={`${id}/${item}`} step={step} /> : <UnknownStatement />;
  }
  const answers = answerer.answersOf(round);
  const items = steps.map((step) => step.item);
  const next = whereToContinue(items, settings.read(localKey.leftAt(id)), (one) => answers.has(one));
  return next ? <Redirect to={answerer.statementPath(id, next.id)} replace={true} /> : <UnknownStatement />;
}

function UnknownStatement() {
  const { t } = useTranslation('answering');
  const { id } = useRound().header;
  const answerer = useAnswerer();
  return (
    <Stack>
      <PageTitle documentTitle={t('unknownItem.heading')} lead={t('unknownItem.text')}>
        {t('unknownItem.heading')}
      </PageTitle>
      <div>
        <ButtonLink href={href(answerer.statementPath(id))}>{t('unknownItem.link')}</ButtonLink>
      </div>
    </Stack>
  );
}
