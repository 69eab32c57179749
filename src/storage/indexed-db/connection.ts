import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { RECORD_KINDS, type RecordKind } from '../rounds/records.ts';

export type RecordSchema = DBSchema & { readonly [K in RecordKind]: { key: [string, string]; value: unknown } };
export type Database = IDBPDatabase<RecordSchema>;

/**
 * Never raised (DA4): an older tab could no longer open the database at all. What is written tells its own format, and what
 * needs other stores one day gets a database of its own.
 */
const DATABASE_VERSION = 1;

export interface Connection {
  /** The open database; opens it at first need and again after it was lost. */
  database(): Promise<Database>;
  /** Lets go of a connection found dead. */
  drop(): void;
}

export function createConnection(name: string): Connection {
  let opening: Promise<Database> | null = null;

  function drop(): void {
    const dropped = opening;
    opening = null;
    dropped?.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  function database(): Promise<Database> {
    // Some browsers leave it out, others throw when it is only looked at.
    if (!globalThis.indexedDB) throw new DOMException('no IndexedDB', 'SecurityError');
    opening ??= openDB<RecordSchema>(name, DATABASE_VERSION, {
      upgrade(created) {
        for (const kind of RECORD_KINDS) created.createObjectStore(kind, { keyPath: ['round', 'key'] });
      },
      // Another tab clears this computer: holding on would make it wait for ever.
      blocking: drop,
      terminated: drop,
    });
    opening.catch(drop);
    return opening;
  }

  return { database, drop };
}
