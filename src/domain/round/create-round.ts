import type { Checklist, ChecklistRef } from '../checklist/checklist.ts';
import type { Scope } from '../checklist/items-in-scope.ts';
import type { Municipality } from '../checklist/municipality.ts';
import { firstWriter } from '../exchange/sheet-writer.ts';
import { emptyReplica } from '../join/replica.ts';
import { type Commit, commit } from './commit.ts';
import { ROUND_FORMAT, type Round, type RoundHeader, type Way } from './round.ts';
import { valueKey } from './value-keys.ts';
import type { RoundValue } from './values.ts';

export interface NewRound {
  /** A fresh random id; it is the round's identity for good (JN7). */
  readonly id: string;
  readonly year: number;
  readonly municipality: Municipality;
  readonly checklist: Checklist;
  readonly checklistRef: ChecklistRef;
  readonly scope: Scope;
  readonly way: Way;
  readonly example?: boolean;
  readonly previous?: RoundHeader['previous'];
  /** It is the sheet of one respondent. */
  readonly sheet?: RoundHeader['sheet'];
}

/** A round with no answers yet. `more` is written in the same first commit. */
export function createRound(
  { id, year, municipality, checklist, checklistRef, scope, way, example = false, previous = null, sheet }: NewRound,
  by: Commit,
  more: ReadonlyMap<string, RoundValue> = new Map(),
): Round {
  const empty: Round = {
    header: {
      format: ROUND_FORMAT,
      id,
      year,
      municipality,
      checklist: checklistRef,
      example,
      createdAt: by.time,
      previous,
      ...(sheet ? { sheet } : {}),
    },
    checklist,
    texts: null,
    data: emptyReplica(),
    log: new Map(),
  };
  return commit(
    empty,
    { ...by, writer: firstWriter(empty, by) },
    new Map([[valueKey.scope, scope], [valueKey.way, way], ...more]),
    'created',
  );
}
