import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryDisk, memoryStore } from '#tests/support/memory-store.ts';
import { roundStoreSuite } from './round-store-suite.ts';

roundStoreSuite('in memory', () => {
  const space = memoryDisk();
  const clock = fixedClock();
  return {
    clock,
    space,
    tab: () => memoryStore(space, clock),
    fillDisk() {
      space.failWith = { kind: 'storage-full' };
      return () => {
        space.failWith = null;
      };
    },
  };
});
