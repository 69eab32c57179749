import { useTranslation } from 'react-i18next';
import type { ReviewState } from '#domain/plan/review-state.ts';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Stack } from '#ui/Stack.tsx';

interface ReviewProgressProps {
  readonly state: ReviewState;
  readonly year: number;
}

const OUTCOMES = ['done', 'goingOn', 'moved', 'dropped', 'untold'] as const;

/** How many have been told, and what came of all last year's actions in one line. */
export function ReviewProgress({ state, year }: ReviewProgressProps) {
  const { t } = useTranslation('plan');
  const { carried, untold, counts } = state;
  const told = carried.length - untold.length;
  const outcomes = OUTCOMES.filter((outcome) => counts[outcome] > 0);
  return (
    <Stack gap="s">
      {carried.length > 0 && (
        <ProgressBar
          label={t('review.progress')}
          value={told}
          max={carried.length}
          text={t('review.told', { told, of: carried.length })}
          segments
        />
      )}
      <Prose>
        {t('review.sum', { count: counts.of, year })}{' '}
        {outcomes.map((outcome) => t(`review.counts.${outcome}`, { count: counts[outcome] })).join(', ')}.
      </Prose>
    </Stack>
  );
}
