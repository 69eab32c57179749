import { useTranslation } from 'react-i18next';
import styles from './presenter.module.css';
import type { PresenterStep } from './presenter-steps.ts';

interface PresenterKeysProps {
  readonly kind: PresenterStep['kind'];
  readonly hasKeys: boolean;
}

const WALK = [
  ['←', 'previous'],
  ['→', 'next'],
  ['Esc', 'leave'],
] as const;
const LETTERS = {
  block: [
    ['a', 'approve'],
    ['u', 'undo'],
  ],
  item: [
    ['0–3', 'level'],
    ['n', 'notApplicable'],
    ['?', 'unknown'],
    ['s', 'spread'],
    ['r', 'reason'],
    ['d', 'dissent'],
    ['c', 'carry'],
  ],
  end: [],
} as const;

/** The keys, always in sight; single letters can be turned off (WCAG 2.1.4). */
export function PresenterKeys({ kind, hasKeys }: PresenterKeysProps) {
  const { t } = useTranslation('agree');
  const keys = [...(hasKeys ? LETTERS[kind] : []), ...WALK];
  return (
    <ul className={styles.keys} aria-label={t('keys.heading')}>
      {keys.map(([key, does]) => (
        <li key={key}>
          <kbd className={styles.key}>{key}</kbd> {t(`keys.${does}`)}
        </li>
      ))}
    </ul>
  );
}
