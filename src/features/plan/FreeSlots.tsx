import { useTranslation } from 'react-i18next';
import styles from './plan.module.css';

/** The places among the first that are still free, so that all five are seen; without a number, as the others go on from the last row. */
export function FreeSlots({ room }: { readonly room: number }) {
  const { t } = useTranslation('plan');
  if (room === 0) return null;
  return (
    <ul className={styles.slots}>
      {Array.from({ length: room }, (_, place) => place).map((place) => (
        <li key={place} className={styles.slot}>
          {t('first.free')}
        </li>
      ))}
    </ul>
  );
}
