import { useTranslation } from 'react-i18next';
import { MOST_FIRST_PRIORITY } from '#domain/plan/first-priority.ts';
import styles from './plan.module.css';

/** The places among the first that are still free, so that all five are seen. */
export function FreeSlots({ room }: { readonly room: number }) {
  const { t } = useTranslation('plan');
  if (room === 0) return null;
  return (
    <ol className={styles.slots} start={MOST_FIRST_PRIORITY - room + 1}>
      {Array.from({ length: room }, (_, index) => MOST_FIRST_PRIORITY - room + 1 + index).map((place) => (
        <li key={place} className={styles.slot}>
          {t('first.free', { place })}
        </li>
      ))}
    </ol>
  );
}
