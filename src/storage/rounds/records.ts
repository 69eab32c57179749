import type { Cleared, StoreError } from '#domain/ports.ts';
import type { Result } from '#domain/result.ts';

/**
 * What is kept for rounds, as records under [round, key]:
 * `rounds` one small header record each, `archives` the checklist and its words as answered (large, written once),
 * `values` and `log` one record per value and entry, `aside` what could not be read, `restore-points` earlier states of
 * rounds, also of removed ones. The set belongs to version 1 of the database, before anything was published: it can't
 * grow any more (DA4).
 */
export const RECORD_KINDS = ['rounds', 'archives', 'values', 'log', 'aside', 'restore-points'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Every record carries its own address. */
export interface StoredRecord {
  readonly round: string;
  readonly key: string;
}

/** One all-or-nothing step. Only these calls may be awaited within it: IndexedDB commits when it is left alone. */
export interface RecordTransaction {
  get(kind: RecordKind, round: string, key: string): Promise<unknown>;
  /** The records of a round, or of all rounds, in key order. */
  all(kind: RecordKind, round?: string): Promise<readonly unknown[]>;
  keys(kind: RecordKind, round?: string): Promise<readonly StoredRecord[]>;
  put(kind: RecordKind, record: StoredRecord): Promise<void>;
  delete(kind: RecordKind, round: string, key: string): Promise<void>;
  /** Takes out the records of a round whose key starts with `prefix`. */
  deleteBranch(kind: RecordKind, round: string, prefix: string): Promise<void>;
  /** Takes out every record of a kind. */
  empty(kind: RecordKind): Promise<void>;
}

export interface RecordSpace {
  /**
   * Runs `work` in one transaction over all kinds and resolves after it has completed on the disk (DA6). When `work`
   * refuses or throws, nothing of it remains.
   */
  read<T>(work: (records: RecordTransaction) => Promise<Result<T, StoreError>>): Promise<Result<T, StoreError>>;
  write<T>(work: (records: RecordTransaction) => Promise<Result<T, StoreError>>): Promise<Result<T, StoreError>>;
  /** Empties all kinds and takes the place of the records itself away, as far as other tabs let it go. */
  clear(): Promise<Result<Cleared, StoreError>>;
}
