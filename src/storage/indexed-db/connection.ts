import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
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
  /** Deletes the database. «waits» when another tab holds on to it; the browser then deletes it when that tab lets go. */
  remove(): Promise<'deleted' | 'waits'>;
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
    requireIndexedDb();
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

  async function remove(): Promise<'deleted' | 'waits'> {
    requireIndexedDb();
    const open = opening;
    opening = null;
    await open?.then(
      (own) => own.close(),
      () => undefined,
    );
    return new Promise((resolve, reject) => {
      deleteDB(name, { blocked: () => resolve('waits') }).then(() => resolve('deleted'), reject);
    });
  }

  return { database, drop, remove };
}

/** Some browsers leave it out, others throw when it is only looked at. */
function requireIndexedDb(): void {
  if (!globalThis.indexedDB) throw new DOMException('no IndexedDB', 'SecurityError');
}
