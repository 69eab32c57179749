import { useTranslation } from 'react-i18next';
import type { PasteFault } from '#domain/indicators/pasted-table.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './indicators.module.css';

const MOST_SHOWN = 15;

/** What of the table isn't taken: row, column and remedy. */
export function PasteFaults({ faults }: { readonly faults: readonly PasteFault[] }) {
  const { t } = useTranslation('indicators');
  if (faults.length === 0) return null;
  const words = ({ kind, row, column, text }: PasteFault) => {
    const what = t(`pasting.fault.${kind}`, { text });
    if (row === null) return what;
    return column === null ? t('pasting.at.row', { row, what }) : t('pasting.at.cell', { row, column, what });
  };
  return (
    <Notice tone="warning" live="polite" heading={t('pasting.faults', { count: faults.length })} level={3}>
      <ul className={styles.wrapped}>
        {faults.slice(0, MOST_SHOWN).map((fault) => (
          <li key={`${fault.kind} ${fault.row} ${fault.column}`}>{words(fault)}</li>
        ))}
        {faults.length > MOST_SHOWN && <li>{t('pasting.more', { count: faults.length - MOST_SHOWN })}</li>}
      </ul>
    </Notice>
  );
}
