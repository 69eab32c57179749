import type { Clock, RoundStore, StoreError } from '#domain/ports.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { createRoundStore } from '#storage/rounds/create-round-store.ts';
import type { RecordKind, RecordSpace, RecordTransaction, StoredRecord } from '#storage/rounds/records.ts';
import { fixedClock } from './fixed-clock.ts';

/** What several tabs of a test share. Records stand by kind and address. */
export interface MemoryDisk extends RecordSpace {
  /** The next writes end with this error and leave the disk as it was, until it is set back to null. */
  failWith: StoreError | null;
  readonly listeners: Map<object, Set<(roundId: string) => void>>;
  /** Another disk with the same records. */
  copy(): MemoryDisk;
}

type Records = ReadonlyMap<string, StoredRecord>;

export function memoryDisk(records: Records = new Map()): MemoryDisk {
  let disk = records;
  let last: Promise<unknown> = Promise.resolve();

  /** One after another, as IndexedDB does with writes to the same stores. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    failWith: null,
    listeners: new Map(),
    // Records are copied on their way in and out: the maps may share them.
    copy: () => memoryDisk(disk),
    read: (work) => inTurn(() => work(transactionOn(new Map(disk)))),
    write<T>(work: (records: RecordTransaction) => Promise<Result<T, StoreError>>) {
      return inTurn(async () => {
        const draft = new Map(disk);
        const result = await work(transactionOn(draft));
        if (this.failWith) return err(this.failWith);
        if (result.ok) disk = draft;
        return result;
      });
    },
    clear() {
      return inTurn(async () => {
        disk = new Map();
        return ok({ kind: 'cleared' as const });
      });
    },
  };
}

/** A tab on that disk. The rules of storage are the real ones; only the records live in memory. */
export function memoryStore(disk: MemoryDisk = memoryDisk(), clock: Clock = fixedClock()): RoundStore {
  const tab = {};
  const own = new Set<(roundId: string) => void>();
  disk.listeners.set(tab, own);
  return createRoundStore(disk, clock, {
    announce(roundId) {
      for (const [other, listeners] of disk.listeners) {
        if (other !== tab) for (const listener of listeners) listener(roundId);
      }
    },
    listen(onChange) {
      own.add(onChange);
      return () => own.delete(onChange);
    },
  });
}

function transactionOn(records: Map<string, StoredRecord>): RecordTransaction {
  const address = (kind: RecordKind, round: string, key: string) => JSON.stringify([kind, round, key]);
  const entries = (kind: RecordKind, round?: string) =>
    inOrder(records, kind).filter((record) => round === undefined || record.round === round);
  return {
    get: async (kind, round, key) => structuredClone(records.get(address(kind, round, key))),
    all: async (kind, round) => structuredClone(entries(kind, round)),
    keys: async (kind, round) => entries(kind, round).map(({ round: ofRound, key }) => ({ round: ofRound, key })),
    put: async (kind, record) => {
      records.set(address(kind, record.round, record.key), structuredClone(record));
    },
    delete: async (kind, round, key) => {
      records.delete(address(kind, round, key));
    },
    deleteBranch: async (kind, round, prefix) => {
      for (const { key } of entries(kind, round)) if (key.startsWith(prefix)) records.delete(address(kind, round, key));
    },
    empty: async (kind) => {
      for (const { round, key } of entries(kind)) records.delete(address(kind, round, key));
    },
  };
}

function inOrder(records: Records, kind: RecordKind): StoredRecord[] {
  return [...records]
    .filter(([address]) => address.startsWith(`["${kind}",`))
    .map(([, record]) => record)
    .sort((a, b) => (a.round !== b.round ? (a.round < b.round ? -1 : 1) : a.key < b.key ? -1 : 1));
}
