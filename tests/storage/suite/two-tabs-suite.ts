import { describe, expect, it } from 'vitest';
import { shownValue } from '#domain/join/replica.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';
import { contentOf, must, type StorageForTest } from '../storage-for-test.ts';

const key = valueKey.agreed('a1');

export function twoTabsSuite(makeStorage: () => StorageForTest): void {
  describe('two tabs', () => {
    async function twoTabs() {
      const storage = makeStorage();
      must(await storage.tab().save(buildRound()));
      const [a, b] = [storage.tab(), storage.tab()];
      return { storage, a, b, start: must(await a.open('round-1')) };
    }

    it('[DA6] writes of two tabs to different values are both kept, whichever saves last', async () => {
      const { a, b, start } = await twoTabs();
      must(await a.save(answer(start, 'a1', level(1), commitsBy('tab-a')()), new Set([key])));
      const seenByB = must(
        await b.save(answer(start, 'a2', level(2), commitsBy('tab-b')()), new Set([valueKey.agreed('a2')])),
      );
      expect(shownValue(seenByB.data, key), 'the save tells what the other tab wrote').toMatchObject({
        answer: level(1),
      });
      expect(contentOf(must(await a.open('round-1')))).toEqual(contentOf(seenByB));
    });

    it('[DA6] [JN2] writes of two tabs to the same value are kept as a conflict', async () => {
      const { a, b, start } = await twoTabs();
      must(await a.save(answer(start, 'a1', level(1), commitsBy('tab-a')()), new Set([key])));
      must(await b.save(answer(start, 'a1', level(3), commitsBy('tab-b')()), new Set([key])));
      const versions = must(await a.open('round-1')).data.values.get(key);
      expect(versions?.map(({ writer }) => writer).sort()).toEqual(['tab-a', 'tab-b']);
    });

    it('[DA6] a tab with an old copy does not bring back what another tab has replaced', async () => {
      const { a, b, start } = await twoTabs();
      const byA = commitsBy('tab-a');
      const first = must(await a.save(answer(start, 'a1', level(1), byA())));
      must(await a.save(answer(first, 'a1', level(2), byA())));
      const late = must(await b.save(answer(first, 'a2', level(0), commitsBy('tab-b')())));
      expect(late.data.values.get(key)).toHaveLength(1);
      expect(shownValue(late.data, key)).toMatchObject({ answer: level(2) });
    });

    it('[DA6] saves started at the same moment lose nothing', async () => {
      const { a, b, start } = await twoTabs();
      const items = ['a1', 'a2', 'a3', 'b1', 'b2'];
      await Promise.all(
        items.map((id, i) =>
          (i % 2 ? a : b).save(answer(start, id, level(2), commitsBy(`tab-${i}`)()), new Set([valueKey.agreed(id)])),
        ),
      );
      const opened = must(await a.open('round-1'));
      for (const id of items) expect(shownValue(opened.data, valueKey.agreed(id))).toMatchObject({ answer: level(2) });
    });

    it('[DA6] what storage has not seen is stored even when its key was not named', async () => {
      const { a, b, start } = await twoTabs();
      const by = commitsBy('tab-a');
      const edited = answer(answer(start, 'a1', level(1), by()), 'a2', level(2), by());
      must(await a.save(edited, new Set([valueKey.agreed('a2')])));
      expect(shownValue(must(await b.open('round-1')).data, key)).toMatchObject({ answer: level(1) });
    });

    it('[DA6] a tab hears what the other tabs store, not what it stores itself', async () => {
      const { a, b, start } = await twoTabs();
      const heardByA: string[] = [];
      const stop = a.watch((roundId) => heardByA.push(roundId));
      must(await a.save(start));
      const heard = new Promise<string>((resolve) => {
        const stopOnce = a.watch((roundId) => {
          stopOnce();
          resolve(roundId);
        });
      });
      must(await b.save(answer(start, 'a1', level(1), commitsBy('tab-b')())));
      expect(await heard).toBe('round-1');
      expect(heardByA).toEqual(['round-1']);
      stop();
    });
  });
}
