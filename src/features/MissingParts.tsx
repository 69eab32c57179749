import { useTranslation } from 'react-i18next';
import { actionsOf } from '#domain/round/read-plan.ts';
import { Notice } from '#ui/Notice.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from './hooks.ts';
import { href, paths } from './paths.ts';
import { useAssessment } from './use-assessment.ts';

/** What a report or draft still lacks, each with the way to it. It can be made all the same. */
export function MissingParts({ level = 3 }: { readonly level?: 2 | 3 }) {
  const { t } = useTranslation('reports');
  const round = useRound();
  const { answers, findings } = useAssessment();
  const { id } = round.header;
  const unanswered = findings.unjudged.filter(({ why }) => why === 'unanswered').length;
  const actions = actionsOf(round);
  const open = actions.filter(
    ({ priority, role, sectors, due }) =>
      priority === 'first' && ((role.trim() === '' && sectors.length === 0) || due === ''),
  ).length;

  const missing: { readonly text: string; readonly link: string; readonly path: string }[] = [];
  if (answers.size === 0)
    missing.push({ text: t('missing.noAnswers'), link: t('missing.answer'), path: paths.answers(id) });
  else if (unanswered > 0) {
    const text = t('missing.unanswered', { count: unanswered });
    missing.push({ text, link: t('missing.continue'), path: paths.answers(id) });
  }
  if (actions.length === 0)
    missing.push({ text: t('missing.noActions'), link: t('missing.choose'), path: paths.actions(id) });
  else if (open > 0) {
    missing.push({ text: t('missing.open', { count: open }), link: t('missing.complete'), path: paths.plan(id) });
  }
  if (missing.length === 0) return null;
  return (
    <Notice tone="info" heading={t('missing.heading')} level={level}>
      <Stack as="ul" gap="xs">
        {missing.map(({ text, link, path }) => (
          <li key={link}>
            {text} <TextLink href={href(path)}>{link}</TextLink>
          </li>
        ))}
      </Stack>
      <p>{t('missing.anyway')}</p>
    </Notice>
  );
}
