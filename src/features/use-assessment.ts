import { useMemo } from 'react';
import { type Assessment, assess } from '#domain/assessment.ts';
import { useRound } from './hooks.ts';

/** What the open round's answers come to, computed anew when the round changes. */
export function useAssessment(): Assessment {
  const round = useRound();
  return useMemo(() => assess(round), [round]);
}
