import { describe } from 'vitest';
import type { StorageForTest } from './storage-for-test.ts';
import { asideSuite } from './suite/aside-suite.ts';
import { damagedHeaderSuite } from './suite/damaged-header-suite.ts';
import { keepingSuite } from './suite/keeping-suite.ts';
import { newerFormatSuite } from './suite/newer-format-suite.ts';
import { nothingLostSuite } from './suite/nothing-lost-suite.ts';
import { removedSuite } from './suite/removed-suite.ts';
import { restorePointSuite } from './suite/restore-point-suite.ts';
import { twoTabsSuite } from './suite/two-tabs-suite.ts';

/** What every round store must do, whatever it is made of; `makeStorage` gives a computer with nothing stored. */
export function roundStoreSuite(name: string, makeStorage: () => StorageForTest): void {
  describe(`round store: ${name}`, () => {
    keepingSuite(makeStorage);
    asideSuite(makeStorage);
    damagedHeaderSuite(makeStorage);
    newerFormatSuite(makeStorage);
    twoTabsSuite(makeStorage);
    removedSuite(makeStorage);
    nothingLostSuite(makeStorage);
    restorePointSuite(makeStorage);
  });
}
