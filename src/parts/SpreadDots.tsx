import { useTranslation } from 'react-i18next';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { GivenAnswer } from '#domain/group/given-answers.ts';
import type { Spread } from '#domain/group/spread.ts';
import styles from './SpreadDots.module.css';
import { spreadColumns } from './spread-columns.ts';

/** How a respondent is shown: the sector's short mark and its name. */
export interface DotOwner {
  readonly mark: string;
  readonly name: string;
}

interface SpreadDotsProps {
  readonly spread: Spread;
  /** Null in a round without names: then no dot tells whose it is (GR10). */
  readonly ownerOf: ((given: GivenAnswer) => DotOwner) | null;
  readonly scale: ChecklistTexts['scale'];
}

/** One column per answer and a dot per respondent; the same is said in a sentence for those who don't see it (GR5). */
export function SpreadDots({ spread, ownerOf, scale }: SpreadDotsProps) {
  const { t } = useTranslation('agree');
  const columns = spreadColumns(spread, scale);
  const told = columns
    .filter(({ given }) => given.length > 0)
    .map(({ mark, label, given }) => {
      const answer = mark === '' ? label : `${mark} ${label}`;
      const names = ownerOf ? [...new Set(given.map((one) => ownerOf(one).name))].filter(Boolean).join('; ') : '';
      return t(names === '' ? 'spread.part' : 'spread.partBy', { answer, count: given.length, names });
    });
  const sentence = [t('spread.answered', { count: spread.n }), ...told].join(' ');
  return (
    <div className={styles.spread} role="img" aria-label={sentence}>
      {columns.map(({ key, mark, label, given }) => (
        <div key={key} className={styles.column} data-empty={given.length === 0 || undefined} aria-hidden="true">
          <span className={styles.label}>
            {mark === '' ? null : <span className={styles.level}>{mark}</span>} {label}
          </span>
          <span className={styles.dots}>
            {given.map((one) => {
              const owner = ownerOf?.(one);
              return (
                <span key={one.respondent} className={styles.dot} title={owner?.name}>
                  {owner?.mark}
                </span>
              );
            })}
          </span>
        </div>
      ))}
    </div>
  );
}
