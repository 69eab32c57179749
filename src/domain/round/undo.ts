import { isSameValue } from '../join/equal.ts';
import { type Changes, shownValue } from '../join/replica.ts';
import type { Round } from './round.ts';
import type { RoundValue } from './values.ts';

/** One edit of this tab, able to be taken back: what each value was before and after (DA12). */
export type Edit = ReadonlyMap<string, { readonly before: RoundValue; readonly after: RoundValue }>;

export interface Undoing {
  /** What to write: undoing is an ordinary write under a new stamp (JN4). */
  readonly changes: Changes<RoundValue>;
  /** Keys that another has changed since; they are left as they are. */
  readonly skipped: readonly string[];
}

/** What `changes` would do to what the round shows now; keys that would not change are left out. */
export function editOf(round: Round, changes: Changes<RoundValue>): Edit {
  const edit = new Map<string, { before: RoundValue; after: RoundValue }>();
  for (const [key, after] of changes) {
    const before = shownValue(round.data, key);
    if (!isSameValue(before, after)) edit.set(key, { before, after });
  }
  return edit;
}

export function undoEdit(round: Round, edit: Edit): Undoing {
  return turnBack(round, edit, 'after', 'before');
}

export function redoEdit(round: Round, edit: Edit): Undoing {
  return turnBack(round, edit, 'before', 'after');
}

function turnBack(round: Round, edit: Edit, expected: 'before' | 'after', wanted: 'before' | 'after'): Undoing {
  const changes = new Map<string, RoundValue>();
  const skipped: string[] = [];
  for (const [key, values] of edit) {
    if (isSameValue(shownValue(round.data, key), values[expected])) changes.set(key, values[wanted]);
    else skipped.push(key);
  }
  return { changes, skipped };
}
