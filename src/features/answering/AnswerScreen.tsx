import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { answersOf } from '#domain/round/read-answers.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { localKey } from './local-choices.ts';
import { StatementPage } from './StatementPage.tsx';
import { useAskedAreas } from './use-asked-areas.ts';
import { walkThrough, whereToContinue } from './walk.ts';

/** One statement at a time. Without an item it goes on where answering was left (AN5). */
export function AnswerScreen({ item }: { item?: string | undefined }) {
  const round = useRound();
  const { settings } = useServices();
  const steps = walkThrough(useAskedAreas());
  const { id } = round.header;
  if (item !== undefined) {
    const step = steps.find((one) => one.item.id === item);
    return step ? <StatementPage key={`${id}/${item}`} step={step} /> : <UnknownStatement />;
  }
  const answers = answersOf(round);
  const items = steps.map((step) => step.item);
  const next = whereToContinue(items, settings.read(localKey.leftAt(id)), (one) => answers.has(one));
  return next ? <Redirect to={paths.answers(id, next.id)} replace={true} /> : <UnknownStatement />;
}

function UnknownStatement() {
  const { t } = useTranslation('answering');
  const { id } = useRound().header;
  return (
    <Stack>
      <PageTitle documentTitle={t('unknownItem.heading')} lead={t('unknownItem.text')}>
        {t('unknownItem.heading')}
      </PageTitle>
      <div>
        <ButtonLink href={href(paths.answers(id))}>{t('unknownItem.link')}</ButtonLink>
      </div>
    </Stack>
  );
}
