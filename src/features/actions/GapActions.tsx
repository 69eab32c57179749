import { useTranslation } from 'react-i18next';
import { planActions } from '#domain/plan/review-state.ts';
import type { Gap } from '#domain/recommend/findings.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { Prose } from '#ui/Prose.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';

/** What the plan has for a gap already: the link back from the statement to its actions (PL1). */
export function GapActions({ gap }: { gap: Gap }) {
  const { t } = useTranslation(['actions', 'common']);
  const round = useRound();
  const actions = planActions(actionsOf(round)).filter(({ items }) => items.includes(gap.itemId));
  if (actions.length === 0) return null;
  return (
    <Prose size="s">
      <p>{t('gaps.planned', { count: actions.length })}</p>
      <ul>
        {actions.map(({ id, title, status }) => (
          <li key={id}>
            <TextLink href={href(paths.plan(round.header.id))}>{title}</TextLink> · {t(`common:status.${status}`)}
          </li>
        ))}
      </ul>
    </Prose>
  );
}
