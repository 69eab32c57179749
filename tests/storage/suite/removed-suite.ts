import { describe, expect, it } from 'vitest';
import type { RoundStore } from '#domain/ports.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';
import { contentOf, errorOf, must, type StorageForTest, wholeStorage } from '../storage-for-test.ts';

const key = valueKey.agreed('a1');
const ways: readonly (readonly [string, (other: RoundStore) => Promise<unknown>])[] = [
  ['removed', async (other) => must(await other.remove('round-1'))],
  [
    'removed with a last point',
    async (other) => must(await other.remove('round-1', { round: buildRound(), reason: 'remove', at: 1 })),
  ],
  ['cleared with everything here', async (other) => must(await other.clear())],
];

export function removedSuite(makeStorage: () => StorageForTest): void {
  describe('a round that another tab has taken away', () => {
    async function taken(take: (other: RoundStore) => Promise<unknown>) {
      const storage = makeStorage();
      const store = storage.tab();
      must(await store.save(buildRound()));
      await take(storage.tab());
      return { storage, store, edited: answer(buildRound(), 'a1', level(1), commitsBy('tab-a')()) };
    }

    it.each(ways)('[DA2] %s: a change is refused and told, and nothing of the round comes back', async (_, take) => {
      const { storage, store, edited } = await taken(take);
      const before = await wholeStorage(storage);
      for (const keys of [[key], []]) {
        expect(errorOf(await store.save(edited, new Set(keys)))).toEqual({ kind: 'removed-elsewhere' });
      }
      expect(await wholeStorage(storage)).toBe(before);
    });

    it.each(ways)('[DA2] %s: the whole round can be stored again', async (_, take) => {
      const { store, edited } = await taken(take);
      must(await store.save(edited));
      expect(contentOf(must(await store.open('round-1')))).toEqual(contentOf(edited));
      must(await store.save(edited, new Set([key])));
    });

    it('[DA10] the other tabs hear of each round that was cleared away', async () => {
      const storage = makeStorage();
      must(await storage.tab().save(buildRound()));
      must(await storage.tab().save(buildRound({ id: 'round-2' })));
      const heard: string[] = [];
      const stop = storage.tab().watch((roundId) => heard.push(roundId));
      must(await storage.tab().clear());
      await expect.poll(() => heard.toSorted()).toEqual(['round-1', 'round-2']);
      stop();
    });
  });
}
