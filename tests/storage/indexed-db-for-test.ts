import { createIndexedDbRoundStore } from '#storage/indexed-db/indexed-db-round-store.ts';
import { createIndexedDbSpace } from '#storage/indexed-db/indexed-db-space.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { failingPuts } from './failing-puts.ts';
import type { StorageForTest } from './storage-for-test.ts';

let made = 0;

/** A database of its own for each test, in whatever IndexedDB the runtime has. */
export function indexedDbForTest(): StorageForTest & { readonly databaseName: string } {
  const databaseName = `mielikunta-test-${++made}`;
  const clock = fixedClock();
  return {
    databaseName,
    clock,
    space: createIndexedDbSpace(databaseName),
    tab: () => createIndexedDbRoundStore(clock, databaseName),
    fillDisk: () => failingPuts(),
  };
}
