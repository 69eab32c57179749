import type { PointInfo, PointReason } from './restore-points/restore-point.ts';
import type { Result } from './result.ts';
import type { ReadError } from './round/read-error.ts';
import type { Round, RoundHeader } from './round/round.ts';

/** What the core asks of the world. `app` and `cli` hand the real ones over; tests hand in-memory ones over. */

export interface Clock {
  /** Milliseconds since 1970 by this computer's clock, which may be wrong. */
  now(): number;
}

export interface Ids {
  /** A new random id, unique without asking anybody: rounds, actions, evidence, log entries, writers. */
  create(): string;
}

/** Why a round could not be stored or read. Each kind has its sentence in `locales/<lang>/errors.json`. */
export type StoreError =
  /** This browser gives no storage: private window, policy, blocked. */
  | { readonly kind: 'storage-blocked' }
  | { readonly kind: 'storage-full' }
  /** A newer Mielikunta has written here; nothing was touched (DA4). */
  | { readonly kind: 'newer-format'; readonly found: number; readonly known: number }
  | { readonly kind: 'not-found' }
  /** The round was removed here after it had been opened: in another tab, or by a browser that emptied its memory. */
  | { readonly kind: 'removed-elsewhere' }
  | { readonly kind: 'unreadable'; readonly error: ReadError }
  /** The browser said no for a reason it did not name. */
  | { readonly kind: 'storage-failed'; readonly detail: string };

export interface StoredRound {
  readonly header: RoundHeader;
  /** When a value of the round was last stored here, in milliseconds. */
  readonly storedAt: number;
  /** When the round was last saved as a file from this computer, or null. */
  readonly fileSavedAt: number | null;
  /** How many records of this round could not be read and were put aside (DA3). */
  readonly aside: number;
}

/** A round that a newer Mielikunta has stored here; nothing of it was touched (DA4). */
export interface NewerRound {
  readonly id: string;
  readonly format: number;
  /** Where the newer version still tells them the way this one does. */
  readonly municipality: RoundHeader['municipality']['names'] | null;
  readonly year: number | null;
}

/** A point that a round can be taken back to (DA5). */
export interface RestorePoint extends PointInfo {
  /** Names it among the points of its round. */
  readonly id: string;
}

/** What is here beside the rounds that can be opened. */
export interface RoundsBeside {
  readonly newer: readonly NewerRound[];
  /** The newest point of each round that was removed, newest removed first by this computer's clock. */
  readonly removed: readonly RestorePoint[];
}

export interface RestorePoints {
  /** Newest first, in the order they were made. */
  readonly points: readonly RestorePoint[];
  /** How many can't be read; they are left as they are until newer ones take their place. */
  readonly unreadable: number;
}

/** What clearing this computer came to. The records are gone in either case. */
export type Cleared =
  | { readonly kind: 'cleared' }
  /** Another tab holds on to the emptied database: the browser deletes it when that tab is closed. */
  | { readonly kind: 'other-tab' };

/** One thing in storage that could not be read. It is kept as it was and can be saved as a file (DA3). */
export interface AsideRecord {
  readonly id: string;
  readonly roundId: string | null;
  readonly key: string | null;
  /** The record as JSON text, or a description where it isn't JSON. */
  readonly text: string;
}

/** A point to be made. */
export interface NewPoint {
  readonly round: Round;
  readonly reason: PointReason;
  readonly at: number;
}

export interface RoundStore {
  /** Rounds on this computer, newest stored first. Headers that can't be read are put aside, not thrown. */
  list(): Promise<Result<readonly StoredRound[], StoreError>>;
  /** The round with everything that can be read; unreadable records are put aside one by one (DA3). */
  open(roundId: string): Promise<Result<Round, StoreError>>;
  /**
   * Stores the values under `keys` and the log entries that storage lacks. Each record is joined with what another tab may
   * have written meanwhile, inside the transaction (DA6); resolves after the transaction has completed, with the round as
   * it now stands in storage. With `keys`, the round must be stored already; when it has been removed since, this is refused as
   * «removed-elsewhere» and nothing is written. Without, the whole round is stored, and put there if it isn't.
   */
  save(round: Round, keys?: ReadonlySet<string>): Promise<Result<Round, StoreError>>;
  /** Notes that the round was saved as a file now, so that the file's age can be told (DA1). */
  noteFileSaved(roundId: string, at: number): Promise<Result<null, StoreError>>;
  /**
   * Takes the round and its points off this computer. `last` is kept as a point to come back from (DA5), in the same
   * transaction; without it the newest point is kept, so that nothing newer than the round's own points is lost unasked.
   */
  remove(roundId: string, last?: NewPoint): Promise<Result<null, StoreError>>;
  /** Keeps a point of a stored round, and no more than the newest 20 of that round (DA5). */
  keepPoint(point: NewPoint): Promise<Result<null, StoreError>>;
  points(roundId: string): Promise<Result<RestorePoints, StoreError>>;
  /** The round as it stood. A damaged point is refused with its place, and left as it is. */
  openPoint(roundId: string, pointId: string): Promise<Result<Round, StoreError>>;
  /** Deletes every point of a round for good. */
  removePoints(roundId: string): Promise<Result<null, StoreError>>;
  beside(): Promise<Result<RoundsBeside, StoreError>>;
  /** Removes everything of this app: rounds, points, what was put aside, and what a newer version has stored (DA10). */
  clear(): Promise<Result<Cleared, StoreError>>;
  /** Everything that was put aside on this computer. */
  aside(): Promise<Result<readonly AsideRecord[], StoreError>>;
  /** Calls back when another tab has stored something of the round; returns how to stop. */
  watch(onChange: (roundId: string) => void): () => void;
}

/** What the browser said when asked not to clear our data by itself. */
export type PersistenceAnswer = 'granted' | 'denied' | 'unavailable';

export interface StorageEstimate {
  /** Bytes, as far as the browser tells. */
  readonly used: number;
  readonly quota: number;
}

/** How safe this browser's storage is. Never relied on: the round file is the record (DA1). */
export interface Persistence {
  /** Asks at the first call, to be made at the first save; later calls give the same answer without asking again. */
  ask(): Promise<PersistenceAnswer>;
  /** What can be told without asking: the browser may have promised before, or have nothing to ask. */
  known(): Promise<PersistenceAnswer | 'unknown'>;
  /** Null where the browser doesn't tell. */
  estimate(): Promise<StorageEstimate | null>;
}

/** Where small things of this computer live that are no part of a round: language, place in the walk, shortcuts on or off. */
export interface LocalSettings {
  read(key: string): string | null;
  /** False when the browser did not keep it; nothing depends on it. */
  write(key: string, value: string): boolean;
  /** Removes all of them (DA10). False when the browser did not let them go. */
  clear(): boolean;
}

/** Packs texts for codes and links (raw deflate). */
export interface Compressor {
  deflate(text: string): Promise<Uint8Array>;
  /** Null when the bytes can't be unpacked or would become more than `limit` characters. */
  inflate(bytes: Uint8Array, limit: number): Promise<string | null>;
}
