import type { StoreApi } from 'zustand/vanilla';
import { type Commit, commit } from '#domain/round/commit.ts';
import type { LogEntry } from '#domain/round/log.ts';
import type { Round } from '#domain/round/round.ts';
import { editOf } from '#domain/round/undo.ts';
import { refusedAsClosed } from './closed-guard.ts';
import type { EditHistory } from './edit-history.ts';
import type { PointKeeper } from './point-keeper.ts';
import { changesAnything } from './same-content.ts';
import type { SessionState } from './session-state.ts';

type RoundChanges = ReadonlyMap<string, unknown>;

/** Editing the open round, and taking an edit back. */
export interface EditVerbs {
  /**
   * Writes changes to the open round; the screen has them at once, storage a moment later. Changes that change nothing are
   * passed over. While the round is closed, an edit of what is frozen is refused, and told in `refused` (YR5).
   */
  change(changes: RoundChanges, kind?: LogEntry['kind']): void;
  /**
   * Takes this tab's last edit back, or brings it again (DA12). Gives how many values were left alone because another has
   * changed them since, or null when there is nothing to take back. What a closing has frozen is refused as in `change`.
   */
  undo(): number | null;
  redo(): number | null;
}

interface EditPorts {
  readonly api: StoreApi<SessionState>;
  readonly history: EditHistory;
  readonly keeper: PointKeeper;
  readonly stamp: () => Commit;
  /** Has these keys stored. */
  readonly queue: (keys: Iterable<string>) => void;
}

export function createEditVerbs({ api, history, keeper, stamp, queue }: EditPorts): EditVerbs {
  function put(round: Round, changes: RoundChanges, kind: LogEntry['kind']): void {
    keeper.daily(round);
    api.setState({
      round: commit(round, stamp(), changes, kind),
      refused: null,
      canUndo: history.canUndo(),
      canRedo: history.canRedo(),
    });
    queue(changes.keys());
  }

  function turnBack(way: 'undo' | 'redo'): number | null {
    const { round } = api.getState();
    const turned = round && history[way](round);
    if (!round || !turned) return null;
    const refused = refusedAsClosed(round, turned.changes);
    if (refused) {
      history.drop(way);
      api.setState({ refused, canUndo: history.canUndo(), canRedo: history.canRedo() });
      return null;
    }
    put(round, turned.changes, 'edit');
    return turned.skipped.length;
  }

  return {
    change(changes, kind = 'edit') {
      const { round } = api.getState();
      if (!round || !changesAnything(round, changes)) return;
      // What is brought back from a restore point is no edit: it stood there before, and waits like what is joined.
      const refused = kind === 'restore' ? null : refusedAsClosed(round, changes);
      if (refused) {
        api.setState({ refused });
        return;
      }
      const edit = editOf(round, changes);
      if (edit.size > 0) history.add(edit);
      put(round, changes, kind);
    },
    undo: () => turnBack('undo'),
    redo: () => turnBack('redo'),
  };
}
