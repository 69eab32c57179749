import type { ChecklistItem, Level, Place } from './checklist/checklist.ts';
import { type AreaInScope, areasInScope, type Scope } from './checklist/items-in-scope.ts';
import { type Findings, findingsOf } from './recommend/findings.ts';
import { sectorsSeeing } from './recommend/seen-by-sectors.ts';
import type { Answer } from './round/answer.ts';
import { answersOf, prioritiesOf, suggestionsOf, targetsOf } from './round/read-answers.ts';
import { placeOfRound, type Round, scopeOf } from './round/round.ts';
import { type RoundScore, scoreRound } from './scoring/score-round.ts';

/** Everything that is computed from the answers of a round; nothing of it is stored. */
export interface Assessment {
  readonly scope: Scope;
  readonly place: Place;
  readonly areas: readonly AreaInScope[];
  readonly itemsById: ReadonlyMap<string, ChecklistItem>;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly targets: ReadonlyMap<string, Level>;
  readonly score: RoundScore;
  readonly findings: Findings;
  /** Last year's answers as the round brought them along, with their scores; null for a first round. */
  readonly lastYear: LastYear | null;
}

export interface LastYear {
  readonly year: number;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly score: RoundScore;
}

export function assess(round: Round): Assessment {
  const scope = scopeOf(round);
  const place = placeOfRound(round);
  const areas = areasInScope(round.checklist, scope, place);
  const answers = answersOf(round);
  const targets = targetsOf(round);
  return {
    scope,
    place,
    areas,
    itemsById: new Map(areas.flatMap((area) => area.items.map((item) => [item.id, item] as const))),
    answers,
    targets,
    score: scoreRound({ areas, scope, answers }),
    findings: findingsOf({
      areas,
      place,
      answers,
      targets,
      prioritised: prioritiesOf(round),
      seenBy: sectorsSeeing(round, targets),
    }),
    lastYear: lastYearOf(round, areas, scope),
  };
}

function lastYearOf(round: Round, areas: readonly AreaInScope[], scope: Scope): LastYear | null {
  const suggestions = suggestionsOf(round);
  const year = round.header.previous?.year;
  if (year === undefined) return null;
  // What a short round between didn't ask is suggested from an earlier year, and is no figure of last year.
  const ofLastYear = [...suggestions].filter(([, suggestion]) => suggestion.year === year);
  if (ofLastYear.length === 0) return null;
  const answers = new Map(ofLastYear.map(([item, suggestion]) => [item, suggestion.answer]));
  return { year, answers, score: scoreRound({ areas, scope, answers }) };
}
