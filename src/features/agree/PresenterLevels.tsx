import { useTranslation } from 'react-i18next';
import { LEVELS } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts, ItemTexts } from '#domain/checklist/checklist-texts.ts';
import { Icon } from '#ui/Icon.tsx';
import type { Choice } from '../answer-choice.ts';
import styles from './presenter.module.css';
import type { Agreement } from './use-agreement.ts';

interface PresenterLevelsProps {
  readonly agreement: Agreement;
  readonly scale: ChecklistTexts['scale'];
  readonly levels: ItemTexts['levels'];
  readonly onNotApplicable: () => void;
}

/** Buttons rather than radio buttons: here the arrows walk from statement to statement. */
export function PresenterLevels({ agreement, scale, levels, onNotApplicable }: PresenterLevelsProps) {
  const { t } = useTranslation('agree');
  const { shown, statutory, choose } = agreement;
  const others: { readonly choice: Choice; readonly sign: string; readonly label: string }[] = [
    ...(statutory ? [] : [{ choice: 'not-applicable' as const, sign: 'n', label: scale.notApplicable.label }]),
    { choice: 'unknown', sign: '?', label: scale.agreedUnknown.label },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that are named together, not fields of a form
    <div role="group" aria-label={t('form.question')} className={styles.levels}>
      {LEVELS.map((level) => (
        <button
          key={level}
          type="button"
          className={styles.level}
          aria-pressed={shown === `${level}`}
          onClick={() => choose(`${level}`)}
        >
          <span className={styles.levelTitle}>
            <kbd className={styles.key}>{level}</kbd> {scale[level].label}{' '}
            {shown === `${level}` ? <Icon name="check" /> : null}
          </span>
          <span className={styles.levelText}>{levels[level]}</span>
        </button>
      ))}
      {others.map(({ choice, sign, label }) => (
        <button
          key={choice}
          type="button"
          className={`${styles.level} ${styles.other}`}
          aria-pressed={shown === choice}
          onClick={() => (choice === 'not-applicable' ? onNotApplicable() : choose(choice))}
        >
          <span className={styles.levelTitle}>
            <kbd className={styles.key}>{sign}</kbd> {label} {shown === choice ? <Icon name="check" /> : null}
          </span>
        </button>
      ))}
    </div>
  );
}
