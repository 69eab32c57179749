import type { NewerRound, RestorePoint, StoredRound, StoreError } from '#domain/ports.ts';
import type { Round } from '#domain/round/round.ts';
import type { RefusedAsClosed } from './closed-guard.ts';
import type { SaveState } from './save-state.ts';
import { type StorageHealth, UNKNOWN_HEALTH } from './storage-health.ts';

export interface SessionState {
  /** Rounds on this computer; null until they have been looked up. */
  readonly rounds: readonly StoredRound[] | null;
  /** Rounds that a newer version has stored here (DA4), and those that were removed and can be put back (DA5). */
  readonly newer: readonly NewerRound[];
  readonly removed: readonly RestorePoint[];
  /** Why the rounds could not be looked up. */
  readonly listError: StoreError | null;
  readonly round: Round | null;
  readonly save: SaveState;
  /** When the open round was last saved as a file from this computer, in milliseconds. */
  readonly fileSavedAt: number | null;
  /** How many records of the open round were put aside as unreadable (DA3). */
  readonly aside: number;
  /** Why the day's restore point of the open round could not be made (DA5). */
  readonly dailyPointFailed: StoreError | null;
  /** Whether this tab has an edit of its own to take back, or one taken back to bring again (DA12). */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The last edit that was not written because the round is closed (YR5); gone with the next one that is. */
  readonly refused: RefusedAsClosed | null;
  /** Whether the browser promised to keep our data, and how much room it has left. */
  readonly storageHealth: StorageHealth;
}

/** What stands when no round is open. */
export const CLOSED = {
  round: null,
  save: { kind: 'unchanged', at: null },
  fileSavedAt: null,
  aside: 0,
  dailyPointFailed: null,
  canUndo: false,
  canRedo: false,
  refused: null,
} as const;

export const FIRST_STATE: SessionState = {
  rounds: null,
  newer: [],
  removed: [],
  listError: null,
  storageHealth: UNKNOWN_HEALTH,
  ...CLOSED,
};
