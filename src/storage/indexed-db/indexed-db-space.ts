import type { StoreError } from '#domain/ports.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { RECORD_KINDS, type RecordSpace, type RecordTransaction } from '../rounds/records.ts';
import { type Connection, createConnection, type Database } from './connection.ts';
import { recordTransaction } from './record-transaction.ts';
import { storeErrorFrom } from './store-error.ts';

type Work<T> = (records: RecordTransaction) => Promise<Result<T, StoreError>>;

/** Records in the browser's IndexedDB. Every way it fails comes back as a value. */
export function createIndexedDbSpace(databaseName: string): RecordSpace {
  const connection = createConnection(databaseName);

  async function attempt<T>(mode: IDBTransactionMode, work: Work<T>): Promise<Result<T, StoreError>> {
    try {
      return await onceMoreIfLost(connection, (database) => inTransaction(database, mode, work));
    } catch (thrown) {
      return err(storeErrorFrom(thrown));
    }
  }

  return {
    read: (work) => attempt('readonly', work),
    write: (work) => attempt('readwrite', work),
    async clear() {
      // The records first: that no other tab can hold up.
      const emptied = await attempt('readwrite', async (records) => {
        for (const kind of RECORD_KINDS) await records.empty(kind);
        return ok(null);
      });
      try {
        const removed = await connection.remove();
        if (removed === 'deleted') return ok({ kind: 'cleared' });
        return emptied.ok ? ok({ kind: 'other-tab' }) : emptied;
      } catch (thrown) {
        // An empty database that the browser keeps holds nothing of anybody's.
        return emptied.ok ? ok({ kind: 'cleared' }) : err(storeErrorFrom(thrown));
      }
    },
  };
}

/**
 * A connection can die between two uses or during one (cleared in another tab, killed by the browser). It is opened again
 * once, and the work done again from its start: nothing of the first try remains.
 */
async function onceMoreIfLost<T>(connection: Connection, use: (database: Database) => Promise<T>): Promise<T> {
  const database = await connection.database();
  try {
    return await use(database);
  } catch (thrown) {
    if (!isLost(thrown)) throw thrown;
    connection.drop();
    return use(await connection.database());
  }
}

function isLost(thrown: unknown): boolean {
  return thrown instanceof Error && (thrown.name === 'InvalidStateError' || thrown.name === 'AbortError');
}

async function inTransaction<T>(database: Database, mode: IDBTransactionMode, work: Work<T>) {
  const transaction = database.transaction([...RECORD_KINDS], mode as 'readwrite', { durability: 'strict' });
  const done = transaction.done;
  // Looked at below; without this an abort during `work` would be reported as unhandled as well.
  done.catch(() => undefined);
  let result: Result<T, StoreError>;
  try {
    result = await work(recordTransaction(transaction));
    if (!result.ok) {
      abort();
      return result;
    }
  } catch (thrown) {
    abort();
    // A full disk aborts the transaction and each waiting request only says «aborted»: the transaction knows why.
    throw (
      (await done.then(
        () => null,
        () => transaction.error,
      )) ?? thrown
    );
  }
  await done;
  return result;

  function abort() {
    try {
      transaction.abort();
    } catch {
      // Already aborted by the browser.
    }
  }
}
