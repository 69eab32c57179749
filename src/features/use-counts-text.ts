import { useTranslation } from 'react-i18next';
import type { RoundCounts } from '#domain/round/round-counts.ts';

type Counted = Pick<RoundCounts, 'answers' | 'notes' | 'actions'> &
  Partial<Pick<RoundCounts, 'respondents' | 'ownAnswers'>>;

/** What a round holds in words; with respondents their answers are told apart from the common ones (DA7). */
export function useCountsText(): (counts: Counted) => string {
  const { t } = useTranslation('home');
  return ({ answers, notes, actions, respondents = 0, ownAnswers = 0 }) =>
    [
      t(respondents > 0 ? 'counts.agreed' : 'counts.answers', { count: answers }),
      ...(respondents > 0 ? [t('counts.respondents', { count: respondents, answers: ownAnswers })] : []),
      t('counts.notes', { count: notes }),
      t('counts.actions', { count: actions }),
    ].join(', ');
}
