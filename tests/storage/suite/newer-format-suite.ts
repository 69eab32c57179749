import { describe, expect, it } from 'vitest';
import { ROUND_FORMAT } from '#domain/round/round.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';
import { errorOf, must, plant, type StorageForTest, wholeStorage } from '../storage-for-test.ts';

/** As a newer Mielikunta may leave it: the header is nothing this version knows. */
const newer = { round: 'round-1', key: 'header', format: ROUND_FORMAT + 1, shape: { of: 'tomorrow' } };
const refusal = { kind: 'newer-format', found: ROUND_FORMAT + 1, known: ROUND_FORMAT };

async function writtenByNewer(storage: StorageForTest) {
  const round = buildRound();
  must(await storage.tab().save(round));
  await plant(storage, 'rounds', newer);
  await plant(storage, 'values', { round: 'round-1', key: 'agreed/a1', cells: ['new'] } as never);
  return round;
}

export function newerFormatSuite(makeStorage: () => StorageForTest): void {
  describe('data of a newer version', () => {
    it('[DA4] is refused by opening and listing, and nothing is touched', async () => {
      const storage = makeStorage();
      await writtenByNewer(storage);
      const before = await wholeStorage(storage);
      expect(errorOf(await storage.tab().open('round-1'))).toEqual(refusal);
      expect(must(await storage.tab().list())).toEqual([]);
      expect(must(await storage.tab().aside())).toEqual([]);
      expect(await wholeStorage(storage)).toBe(before);
    });

    it('[DA4] is refused by the save of a tab that opened the round before the newer version wrote', async () => {
      const storage = makeStorage();
      const oldTab = storage.tab();
      const round = await writtenByNewer(storage);
      const before = await wholeStorage(storage);
      const edited = answer(round, 'a1', level(2), commitsBy('old-tab')());
      expect(errorOf(await oldTab.save(edited))).toEqual(refusal);
      expect(errorOf(await oldTab.save(edited, new Set(['agreed/a1'])))).toEqual(refusal);
      expect(errorOf(await oldTab.noteFileSaved('round-1', 1))).toEqual(refusal);
      expect(errorOf(await oldTab.remove('round-1'))).toEqual(refusal);
      expect(await wholeStorage(storage)).toBe(before);
    });

    it('[DA4] leaves the other rounds open', async () => {
      const storage = makeStorage();
      await writtenByNewer(storage);
      must(await storage.tab().save(buildRound({ id: 'round-2' })));
      expect(must(await storage.tab().open('round-2')).header.id).toBe('round-2');
    });

    it('[DA4] is recognised by the format inside the header as well', async () => {
      const storage = makeStorage();
      const round = await writtenByNewer(storage);
      const header = { ...round.header, format: ROUND_FORMAT + 1 };
      await plant(storage, 'rounds', { round: 'round-1', key: 'header', format: ROUND_FORMAT, header } as never);
      expect(errorOf(await storage.tab().save(round))).toEqual(refusal);
    });
  });
}
