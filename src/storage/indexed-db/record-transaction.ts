import type { IDBPTransaction } from 'idb';
import type { RecordKind, RecordTransaction } from '../rounds/records.ts';
import type { RecordSchema } from './connection.ts';

/** Typed as writing: within a read-only one the browser itself refuses to write. */
export type Transaction = IDBPTransaction<RecordSchema, RecordKind[], 'readwrite'>;

/** Sorts after every text and number within a key. */
const AFTER_ALL: IDBValidKey = [];

export function recordTransaction(transaction: Transaction): RecordTransaction {
  const store = (kind: RecordKind) => transaction.objectStore(kind);
  return {
    get: (kind, round, key) => store(kind).get([round, key]),
    all: (kind, round) => store(kind).getAll(rangeOf(round)),
    keys: async (kind, round) =>
      (await store(kind).getAllKeys(rangeOf(round))).map(([ofRound, key]) => ({ round: ofRound, key })),
    put: async (kind, record) => {
      await store(kind).put(record);
    },
    delete: async (kind, round, key) => {
      await store(kind).delete([round, key]);
    },
    deleteBranch: async (kind, round, prefix) => {
      await store(kind).delete(IDBKeyRange.bound([round, prefix], [round, `${prefix}\uffff`]));
    },
    empty: async (kind) => {
      await store(kind).clear();
    },
  };
}

function rangeOf(round: string | undefined): IDBKeyRange | undefined {
  return round === undefined ? undefined : IDBKeyRange.bound([round], [round, AFTER_ALL]);
}
