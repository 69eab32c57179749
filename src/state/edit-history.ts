import type { Round } from '#domain/round/round.ts';
import { type Edit, redoEdit, type Undoing, undoEdit } from '#domain/round/undo.ts';

/** As many of a tab's own edits can be taken back; older ones are in the log. */
const MOST = 200;

export interface EditHistory {
  /** A new edit; what had been undone before it can no longer be redone. */
  add(edit: Edit): void;
  /** What to write to take the last edit back, or null when there is none left. */
  undo(round: Round): Undoing | null;
  redo(round: Round): Undoing | null;
  /** Forgets the edit that was turned back last: it can't be written, so it stands in nobody's way. */
  drop(way: 'undo' | 'redo'): void;
  clear(): void;
  canUndo(): boolean;
  canRedo(): boolean;
}

/** This tab's own edits since the round was opened (DA12). Nothing of it is stored. */
export function createEditHistory(): EditHistory {
  let done: Edit[] = [];
  let undone: Edit[] = [];
  return {
    add(edit) {
      done = [...done, edit].slice(-MOST);
      undone = [];
    },
    undo(round) {
      const edit = done.pop();
      if (!edit) return null;
      undone.push(edit);
      return undoEdit(round, edit);
    },
    redo(round) {
      const edit = undone.pop();
      if (!edit) return null;
      done.push(edit);
      return redoEdit(round, edit);
    },
    drop(way) {
      (way === 'undo' ? undone : done).pop();
    },
    clear() {
      done = [];
      undone = [];
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  };
}
