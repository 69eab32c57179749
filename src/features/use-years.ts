import { use, useMemo, useState } from 'react';
import { assess } from '#domain/assessment.ts';
import { type AreasOverYears, areasOverYears } from '#domain/compare/area-years.ts';
import { inYearOrder, type YearAnswers } from '#domain/compare/compare-rounds.ts';
import type { MunicipalityLine } from '#domain/compare/municipality-lines.ts';
import { yearAnswersOf } from '#domain/compare/year-answers.ts';
import { type YearsTable, yearsTable } from '#domain/compare/years-table.ts';
import type { Round, RoundHeader } from '#domain/round/round.ts';
import { useRound } from './hooks.ts';
import { useServices } from './services.ts';
import { useRoundsOfMunicipality } from './use-rounds-of-municipality.ts';

/** What the screen shows, and what can be chosen of it. */
export interface Years {
  readonly lines: readonly MunicipalityLine[];
  readonly line: MunicipalityLine;
  chooseLine(from: string | null): void;
  /** All years of the line, oldest first (YR6), the open one among them. */
  readonly all: readonly YearAnswers[];
  /** Ids of those that are compared. */
  readonly chosen: readonly string[];
  choose(rounds: readonly string[]): void;
  /** The rounds behind `all`, oldest first; last year's may be known from the open round only. */
  readonly rounds: readonly Round[];
  readonly unreadable: readonly RoundHeader[];
  /** Last year's answers come from the open round itself, because last year's round isn't on this computer. */
  readonly fromSuggestions: YearAnswers | null;
  /** Null for fewer than two. */
  readonly table: YearsTable | null;
  /** Null where fewer than two full rounds are compared. */
  readonly areas: AreasOverYears | null;
}

/** The years of the municipality and how they compare; null while they are looked up. */
export function useYears(): Years | null {
  const round = useRound();
  const found = useRoundsOfMunicipality();
  const editions = use(useServices().content.editions());
  const [from, setFrom] = useState<string | null | undefined>(undefined);
  // Only what was chosen by hand; the rest follows from whether there is anything to compare.
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());

  const known = useMemo(() => {
    if (found === null) return null;
    const { lines } = found;
    const line = lines.find((one) => one.from === from) ?? lines.find((one) => one.rounds.length > 1) ?? lines[0];
    if (!line) return null;
    const rounds = [...found.others, round].filter(({ header }) => line.rounds.includes(header.id));
    const fromSuggestions = lastYearWithin(round, rounds);
    const all = inYearOrder([...rounds.map(yearAnswersOf), ...(fromSuggestions ? [fromSuggestions] : [])]);
    const inOrder = all.flatMap((year) => rounds.find(({ header }) => header.id === year.round) ?? []);
    return { lines, line, all, rounds: inOrder, fromSuggestions, unreadable: found.unreadable };
  }, [found, round, from]);

  return useMemo(() => {
    if (known === null) return null;
    const isChosen = (year: YearAnswers) => byHand.get(year.round ?? '') ?? year.answers.size > 0;
    const compared = known.all.filter(isChosen);
    return {
      ...known,
      chooseLine: setFrom,
      chosen: compared.flatMap(({ round: id }) => id ?? []),
      choose: (ids) => setByHand(new Map(known.all.map(({ round: id = '' }) => [id, ids.includes(id)]))),
      table: yearsTable(compared, editions),
      areas: areasOverYears(compared, editions),
    };
  }, [known, byHand, editions]);
}

function lastYearWithin(round: Round, rounds: readonly Round[]): YearAnswers | null {
  const { previous, checklist } = round.header;
  if (previous === null || rounds.some(({ header }) => header.id === previous.id)) return null;
  const { lastYear, areas, scope } = assess(round);
  return lastYear && { year: lastYear.year, round: previous.id, checklist, scope, areas, answers: lastYear.answers };
}
