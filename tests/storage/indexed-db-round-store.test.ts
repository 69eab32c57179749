import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createIndexedDbRoundStore } from '#storage/indexed-db/indexed-db-round-store.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { failingPuts } from './failing-puts.ts';
import { indexedDbForTest } from './indexed-db-for-test.ts';
import { roundStoreSuite } from './round-store-suite.ts';
import { contentOf, errorOf, must, wholeStorage } from './storage-for-test.ts';

roundStoreSuite('IndexedDB', indexedDbForTest);

/** What fake-indexeddb calls when it aborts by itself. */
interface FakeTransaction {
  _abort(reason: string): void;
}

function settled<T>(request: IDBRequest<T> & { onblocked?: unknown }): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('a tab held on to the database'));
  });
}

describe('round store: what IndexedDB does', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('[DA6] a save asks for strict durability and resolves after its transaction has completed', async () => {
    const storage = indexedDbForTest();
    const store = storage.tab();
    must(await store.save(buildRound()));
    const begin = IDBDatabase.prototype.transaction;
    const seen: { durability: unknown; completed: boolean }[] = [];
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const transaction = begin.call(this, stores, mode, options);
      const entry = { durability: options?.durability, completed: false };
      transaction.addEventListener('complete', () => {
        entry.completed = true;
      });
      seen.push(entry);
      return transaction;
    };
    try {
      must(await store.save(answer(buildRound(), 'a1', level(1), commitsBy('tab-a')())));
      expect(seen).toEqual([{ durability: 'strict', completed: true }]);
    } finally {
      IDBDatabase.prototype.transaction = begin;
    }
  });

  it('[DA2] whichever write of a save meets the full disk, nothing of that save remains', async () => {
    const storage = indexedDbForTest();
    const store = storage.tab();
    const round = buildRound();
    must(await store.save(round));
    const before = await wholeStorage(storage);
    const by = commitsBy('tab-a');
    const edited = answer(answer(round, 'a1', level(1), by()), 'a2', level(2), by());
    let failed = 0;
    for (let allowed = 0; ; allowed++) {
      const restore = failingPuts(allowed);
      const result = await store.save(edited);
      restore();
      if (result.ok) break;
      failed += 1;
      expect(result.error).toEqual({ kind: 'storage-full' });
      expect(await wholeStorage(storage)).toBe(before);
    }
    expect(failed, 'two values, two log entries and the header').toBe(5);
  });

  it('[DA2] a disk that turns out to be full after a write was accepted is told as full', async () => {
    const storage = indexedDbForTest();
    const store = storage.tab();
    must(await store.save(buildRound()));
    const before = await wholeStorage(storage);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given);
      // As browsers do it: the waiting requests only hear «aborted», the transaction has the reason.
      (this.transaction as unknown as FakeTransaction)._abort('QuotaExceededError');
      return request;
    };
    const edited = answer(buildRound(), 'a1', level(1), commitsBy('tab-a')());
    const result = await store.save(edited);
    IDBObjectStore.prototype.put = put;
    expect(errorOf(result)).toEqual({ kind: 'storage-full' });
    expect(await wholeStorage(storage)).toBe(before);
  });

  it.each([
    ['SecurityError', { kind: 'storage-blocked' }],
    ['InvalidStateError', { kind: 'storage-blocked' }],
    ['UnknownError', { kind: 'storage-failed', detail: 'UnknownError' }],
  ])('[DA2] a browser that refuses to open its storage with %s is told apart, for every verb', async (name, error) => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('no', name);
      },
    });
    const store = createIndexedDbRoundStore(fixedClock(), 'mielikunta-refused');
    expect(errorOf(await store.list())).toEqual(error);
    expect(errorOf(await store.open('round-1'))).toEqual(error);
    expect(errorOf(await store.save(buildRound()))).toEqual(error);
    expect(errorOf(await store.noteFileSaved('round-1', 1))).toEqual(error);
    expect(errorOf(await store.remove('round-1'))).toEqual(error);
    expect(errorOf(await store.aside())).toEqual(error);
    expect(errorOf(await store.keepPoint({ round: buildRound(), reason: 'daily', at: 1 }))).toEqual(error);
    expect(errorOf(await store.points('round-1'))).toEqual(error);
    expect(errorOf(await store.beside())).toEqual(error);
  });

  it('[DA2] a browser without IndexedDB is told as blocked, and works once it is allowed', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = createIndexedDbRoundStore(fixedClock(), 'mielikunta-later-allowed');
    expect(errorOf(await store.save(buildRound()))).toEqual({ kind: 'storage-blocked' });
    vi.unstubAllGlobals();
    expect(contentOf(must(await store.save(buildRound())))).toEqual(contentOf(buildRound()));
  });

  it('[DA2] a storage that could not be opened once is tried again at the next save', async () => {
    const storage = indexedDbForTest();
    const store = storage.tab();
    await settled(indexedDB.open(storage.databaseName, 2)).then((database) => database.close());
    expect(errorOf(await store.save(buildRound()))).toEqual({ kind: 'storage-failed', detail: 'VersionError' });
    await settled(indexedDB.deleteDatabase(storage.databaseName));
    expect(contentOf(must(await store.save(buildRound())))).toEqual(contentOf(buildRound()));
  });

  it('[DA2] a connection lost between two saves is opened again', async () => {
    const storage = indexedDbForTest();
    const store = storage.tab();
    const round = buildRound();
    must(await store.save(round));
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
      IDBDatabase.prototype.transaction = begin;
      this.close();
      return begin.apply(this, given);
    };
    const edited = answer(round, 'a1', level(2), commitsBy('tab-a')());
    expect(contentOf(must(await store.save(edited)))).toEqual(contentOf(edited));
  });

  it('[DA10] a tab lets go of the database when another one clears it, and stores again afterwards', async () => {
    const storage = indexedDbForTest();
    const store = storage.tab();
    must(await store.save(buildRound()));
    await settled(indexedDB.deleteDatabase(storage.databaseName));
    expect(must(await store.list())).toEqual([]);
    expect(contentOf(must(await store.save(buildRound())))).toEqual(contentOf(buildRound()));
  });

  it('[DA10] clearing deletes the database itself, with another tab of ours open', async () => {
    const storage = indexedDbForTest();
    const other = storage.tab();
    must(await other.save(buildRound()));
    expect(must(await storage.tab().clear())).toEqual({ kind: 'cleared' });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(storage.databaseName);
    expect(must(await other.list())).toEqual([]);
  });

  it('[DA10] a tab that holds on to the database can’t keep the rounds, and is told', async () => {
    const storage = indexedDbForTest();
    must(await storage.tab().save(buildRound()));
    const held = await settled(indexedDB.open(storage.databaseName));
    expect(must(await storage.tab().clear())).toEqual({ kind: 'other-tab' });
    const left = held.transaction([...held.objectStoreNames]);
    for (const name of held.objectStoreNames) expect(await settled(left.objectStore(name).count())).toBe(0);
    held.close();
  });

  it('[DA10] a database that this version can’t open is deleted all the same', async () => {
    const storage = indexedDbForTest();
    await settled(indexedDB.open(storage.databaseName, 2)).then((database) => database.close());
    expect(must(await storage.tab().clear())).toEqual({ kind: 'cleared' });
    expect(must(await storage.tab().list())).toEqual([]);
  });

  it('[DA4] the database has version 1', async () => {
    const storage = indexedDbForTest();
    must(await storage.tab().save(buildRound()));
    const databases = await indexedDB.databases();
    expect(databases.find(({ name }) => name === storage.databaseName)?.version).toBe(1);
  });

  it('a browser without BroadcastChannel stores and joins all the same', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const storage = indexedDbForTest();
    const store = storage.tab();
    const stop = store.watch(() => undefined);
    must(await store.save(buildRound()));
    stop();
    expect(must(await storage.tab().list())).toHaveLength(1);
  });
});
