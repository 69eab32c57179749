import { useTranslation } from 'react-i18next';
import type { Assessment } from '#domain/assessment.ts';
import type { Action } from '#domain/round/action.ts';
import { Row } from '#ui/Row.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useModelTexts, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';

import styles from './plan.module.css';

interface ActionSourcesProps {
  readonly action: Action;
  readonly assessment: Assessment;
}

/** Where an action comes from: statements by code, leading to their answers, and models, leading to their page (PL1). */
export function ActionSources({ action, assessment }: ActionSourcesProps) {
  const { t } = useTranslation('plan');
  const round = useRound();
  const { models } = useModelTexts();
  if (action.items.length + action.models.length === 0) return null;
  const codes = new Map(round.checklist.areas.flatMap(({ items }) => items.map(({ id, code }) => [id, code] as const)));
  const items = [...action.items].sort((a, b) => byCode(codes.get(a) ?? a, codes.get(b) ?? b));
  return (
    <div className={styles.sources}>
      {items.length > 0 && (
        <Row gap="s" align="baseline">
          <span>{t('row.items')}</span>
          {items.map((item) =>
            assessment.itemsById.has(item) ? (
              <TextLink key={item} href={href(paths.answers(round.header.id, item))}>
                {codes.get(item)}
              </TextLink>
            ) : (
              <span key={item}>{codes.get(item) ?? item}</span>
            ),
          )}
        </Row>
      )}
      {action.models.map((model) => (
        <div key={model}>
          {t('row.model')} <TextLink href={href(paths.model(model))}>{models[model]?.name ?? model}</TextLink>
        </div>
      ))}
    </div>
  );
}

function byCode(a: string, b: string): number {
  return a.localeCompare(b, 'fi', { numeric: true });
}
