import { useMemo } from 'react';
import { assess } from '#domain/assessment.ts';
import { inYearOrder, type YearAnswers } from '#domain/compare/compare-rounds.ts';
import { yearAnswersOf } from '#domain/compare/year-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { useRound } from '../hooks.ts';
import { useRoundsOfMunicipality } from './use-rounds-of-municipality.ts';

export interface Years {
  /** Oldest first (YR6); the open round is among them. */
  readonly years: readonly YearAnswers[];
  /** Last year's answers come from the open round itself, because last year's round isn't on this computer. */
  readonly isFromSuggestions: boolean;
  /** The other rounds, for the words of statements that the open round's edition doesn't have (JN10). */
  readonly others: readonly Round[];
}

/** All years of the municipality that can be compared; null while they are looked up. */
export function useYears(): Years | null {
  const round = useRound();
  const others = useRoundsOfMunicipality();
  return useMemo(() => {
    if (others === null) return null;
    const years = [...others, round].map(yearAnswersOf);
    const last = round.header.previous;
    const isHere = last === null || others.some((other) => other.header.id === last.id);
    const fromRound = isHere ? null : lastYearWithin(round);
    const all = fromRound ? [...years, fromRound] : years;
    return { years: inYearOrder(all), isFromSuggestions: fromRound !== null, others };
  }, [round, others]);
}

function lastYearWithin(round: Round): YearAnswers | null {
  const { lastYear, areas, scope } = assess(round);
  return (
    lastYear && { year: lastYear.year, checklist: round.header.checklist, scope, areas, answers: lastYear.answers }
  );
}
