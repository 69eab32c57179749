import { useTranslation } from 'react-i18next';
import type { Action } from '#domain/round/action.ts';
import { Button } from '#ui/Button.tsx';
import { Row } from '#ui/Row.tsx';
import styles from './actions.module.css';

interface PlanSlotProps {
  /** Which of the five places; absent for what waits. */
  number?: number;
  action: Action;
  verb: 'plan.later' | 'plan.raise';
  onMove: () => void;
}

/** An action in its place, with the way to the other list; one that is over or moved keeps its word and stays. */
export function PlanSlot({ number, action, verb, onMove }: PlanSlotProps) {
  const { t } = useTranslation(['actions', 'common']);
  const isOpen = action.status === 'not-started' || action.status === 'going-on';
  return (
    <li className={styles.slot}>
      {number !== undefined && <SlotNumber number={number} />}
      <div>
        <div>{action.title}</div>
        <Row align="center" gap="xs">
          <span>{t(`common:status.${action.status}`)}</span>
          {isOpen && (
            <Button size="s" kind="quiet" ariaLabel={`${t(`actions:${verb}`)}: ${action.title}`} onClick={onMove}>
              {t(`actions:${verb}`)}
            </Button>
          )}
        </Row>
      </div>
    </li>
  );
}

/** A place that is left: five are five on the screen too. */
export function FreeSlot({ number }: { number: number }) {
  const { t } = useTranslation('actions');
  return (
    <li className={`${styles.slot} ${styles.empty}`}>
      <SlotNumber number={number} />
      <span>{t('plan.free')}</span>
    </li>
  );
}

function SlotNumber({ number }: { number: number }) {
  return (
    <span className={styles.number} aria-hidden="true">
      {number}
    </span>
  );
}
