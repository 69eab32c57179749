import { useId } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './ProgressBar.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface ProgressBarProps {
  label: string;
  value: number;
  max: number;
  /** How far in words, shown and read: «3/6». */
  text: string;
  hideLabel?: boolean | undefined;
  /** One block per unit, for up to 12. */
  segments?: boolean | undefined;
}

const MOST_SEGMENTS = 12;

/** How much of something is done, with words. */
export function ProgressBar({ label, value, max, text, hideLabel = false, segments = false }: ProgressBarProps) {
  const labelId = useId();
  const asSegments = segments && max > 0 && max <= MOST_SEGMENTS;
  const labelElement = <span id={labelId}>{label}</span>;
  const shared = { 'aria-labelledby': labelId, 'aria-valuetext': text };
  return (
    <div className={styles.progress}>
      {hideLabel ? <VisuallyHidden>{labelElement}</VisuallyHidden> : labelElement}
      {asSegments ? (
        <div
          {...shared}
          role="progressbar"
          aria-valuenow={value}
          aria-valuemin={0}
          aria-valuemax={max}
          className={styles.segments}
        >
          {Array.from({ length: max }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks have no other name than their place
            <span key={index} className={joinClasses(styles.segment, index < value && styles.done)} />
          ))}
        </div>
      ) : (
        <progress {...shared} value={value} max={max} className={styles.bar} />
      )}
      <span className={styles.text} aria-hidden="true">
        {text}
      </span>
    </div>
  );
}
