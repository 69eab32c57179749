import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#domain/round/action.ts';
import type { Goal } from '#domain/round/read-goals.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import styles from './plan.module.css';
import { ServingList } from './ServingList.tsx';

interface GoalCardProps {
  readonly goal: Goal;
  /** Those that serve it. */
  readonly actions: readonly Action[];
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One goal, by when, and what is done for it. */
export function GoalCard({ goal, actions, onEdit, onRemove }: GoalCardProps) {
  const { t } = useTranslation(['plan', 'common']);
  const headingId = useId();
  const { title, description, year } = goal;
  return (
    <Card as="li" labelledBy={headingId}>
      <Stack gap="s">
        <h3 id={headingId} className={styles.wrapped}>
          {title}
        </h3>
        {year !== null && <p>{t('goals.by', { year })}</p>}
        {description !== '' && (
          <Prose>
            <span className={styles.asWritten}>{description}</span>
          </Prose>
        )}
        {actions.length === 0 ? (
          <Prose as="p" tone="soft">
            {t('goals.nothingServes')}
          </Prose>
        ) : (
          <>
            <p>{t('goals.serving', { count: actions.length })}</p>
            <ServingList actions={actions} />
          </>
        )}
        <Row gap="s">
          <Button kind="quiet" size="s" icon="edit" ariaLabel={t('goals.edit', { title })} onClick={onEdit}>
            {t('common:edit')}
          </Button>
          <Button kind="quiet" size="s" icon="remove" ariaLabel={t('goals.remove', { title })} onClick={onRemove}>
            {t('common:remove')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
