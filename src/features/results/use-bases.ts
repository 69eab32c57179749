import { useMemo } from 'react';
import { effectiveAnswersOf } from '#domain/group/effective-answer.ts';
import { answeringRespondents } from '#domain/group/read-respondents.ts';
import { agreedAnswersOf } from '#domain/round/read-answers.ts';
import { useRound } from '../hooks.ts';
import type { AnswerBasisProps } from './AnswerBasis.tsx';

/** What each answer rests on, by item; nothing in a round in which nobody answered alone. */
export function useBases(): (item: string) => AnswerBasisProps | null {
  const round = useRound();
  return useMemo(() => {
    if (answeringRespondents(round).length === 0) return () => null;
    const effective = effectiveAnswersOf(round);
    const agreed = agreedAnswersOf(round);
    return (item: string) => {
      const found = effective.get(item);
      return found ? { effective: found, agreed: agreed.get(item) } : null;
    };
  }, [round]);
}
