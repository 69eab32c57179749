import { describe, expect, it } from 'vitest';
import { removeRespondent } from '#domain/group/remove-respondent.ts';
import { shownValue } from '#domain/join/replica.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { withRespondent } from '#tests/support/build-group.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';
import { errorOf, must, plant, recordsOf, type StorageForTest } from '../storage-for-test.ts';

const key = valueKey.agreed('a1');

async function storedWithAnswers(storage: StorageForTest) {
  const by = commitsBy('tab-a');
  const round = answer(answer(buildRound(), 'a1', level(1), by()), 'a2', level(2), by());
  must(await storage.tab().save(round));
  return round;
}

export function asideSuite(makeStorage: () => StorageForTest): void {
  describe('what cannot be read', () => {
    const broken = { round: 'round-1', key, versions: [{ writer: 'tab-a', n: 'one', value: '<b>ä</b>' }] };

    it('[DA3] one unreadable value is put aside as it was, and the rest opens', async () => {
      const storage = makeStorage();
      const round = await storedWithAnswers(storage);
      await plant(storage, 'values', broken);
      const opened = must(await storage.tab().open('round-1'));
      expect(opened.data.values.has(key)).toBe(false);
      expect(shownValue(opened.data, valueKey.agreed('a2'))).toEqual(shownValue(round.data, valueKey.agreed('a2')));
      expect(must(await storage.tab().aside())).toEqual([
        { id: expect.any(String), roundId: 'round-1', key, text: JSON.stringify(broken) },
      ]);
      expect(must(await storage.tab().list())[0]?.aside).toBe(1);
    });

    it('[JN5] what was put aside of a removed respondent goes with them; the rest stays aside', async () => {
      const storage = makeStorage();
      const by = commitsBy('tab-a');
      const whole = withRespondent(answer(buildRound(), 'a1', level(1), by()), 'maija', ['youth'], { a1: 2 }, by());
      must(await storage.tab().save(whole));
      const own = { round: 'round-1', key: valueKey.ownNote('maija', 'a1'), versions: ['Maijan huomio'] };
      await plant(storage, 'values', broken);
      await plant(storage, 'values', own);
      const opened = must(await storage.tab().open('round-1'));
      expect(must(await storage.tab().aside()).map((one) => one.key)).toEqual(expect.arrayContaining([key, own.key]));
      must(await storage.tab().save(removeRespondent(opened, 'maija', by())));
      expect(must(await storage.tab().aside()).map((one) => one.key)).toEqual([key]);
      expect(JSON.stringify(await recordsOf(storage, 'aside'))).not.toContain('Maijan huomio');
    });

    it('[DA3] opening again keeps one copy, and a new value in its place does not touch that copy', async () => {
      const storage = makeStorage();
      await storedWithAnswers(storage);
      await plant(storage, 'values', broken);
      must(await storage.tab().open('round-1'));
      const opened = must(await storage.tab().open('round-1'));
      const edited = answer(opened, 'a1', level(3), commitsBy('tab-b')());
      must(await storage.tab().save(edited, new Set([key])));
      expect(must(await storage.tab().aside()).map(({ text }) => text)).toEqual([JSON.stringify(broken)]);
      expect(shownValue(must(await storage.tab().open('round-1')).data, key)).toMatchObject({ answer: level(3) });
    });

    it('[DA3] a value that breaks in two ways, one after the other, is kept in both', async () => {
      const storage = makeStorage();
      await storedWithAnswers(storage);
      const otherwise = { ...broken, versions: null };
      await plant(storage, 'values', broken);
      must(await storage.tab().open('round-1'));
      await plant(storage, 'values', otherwise);
      must(await storage.tab().open('round-1'));
      expect(must(await storage.tab().aside()).map(({ text }) => text)).toEqual([
        JSON.stringify(broken),
        JSON.stringify(otherwise),
      ]);
    });

    it('[DA3] a value that became unreadable after opening is put aside before it is written over', async () => {
      const storage = makeStorage();
      const round = await storedWithAnswers(storage);
      await plant(storage, 'values', broken);
      must(await storage.tab().save(round));
      expect(must(await storage.tab().aside()).map(({ text }) => text)).toEqual([JSON.stringify(broken)]);
      const healed = must(await storage.tab().open('round-1'));
      expect(shownValue(healed.data, key), 'memory still had it').toMatchObject({ answer: level(1) });
    });

    it('[DA3] an unreadable value stays where it is while other values are saved', async () => {
      const storage = makeStorage();
      await storedWithAnswers(storage);
      await plant(storage, 'values', broken);
      const opened = must(await storage.tab().open('round-1'));
      must(await storage.tab().save(answer(opened, 'a3', level(0), commitsBy('tab-b')())));
      expect(await recordsOf(storage, 'values')).toContainEqual(broken);
    });

    it('[DA3] a value under a key that this tool does not know is put aside, not dropped', async () => {
      const storage = makeStorage();
      await storedWithAnswers(storage);
      const foreign = { round: 'round-1', key: 'weather/today', versions: [] };
      await plant(storage, 'values', foreign);
      must(await storage.tab().open('round-1'));
      expect(must(await storage.tab().aside()).map(({ text }) => text)).toEqual([JSON.stringify(foreign)]);
      expect(await recordsOf(storage, 'values')).toContainEqual(foreign);
    });

    it('[DA3] [JN6] one dot with two values in storage: the record is put aside and the rest opens', async () => {
      const storage = makeStorage();
      await storedWithAnswers(storage);
      const held = (await recordsOf(storage, 'values')).find((record) => (record as { key: string }).key === key);
      await plant(storage, 'values', { ...(held as object), round: 'round-1', key: valueKey.agreed('b1') });
      const opened = must(await storage.tab().open('round-1'));
      expect(opened.data.values.has(valueKey.agreed('a2'))).toBe(true);
      expect(must(await storage.tab().aside())).toHaveLength(1);
    });

    it('[DA3] a round whose header cannot be read is not listed, is put aside, and stays', async () => {
      const storage = makeStorage();
      await storedWithAnswers(storage);
      must(await storage.tab().save(buildRound({ id: 'round-2' })));
      const header = { round: 'round-1', key: 'header', format: 1, header: { id: 'round-1' }, seen: 'lost' };
      await plant(storage, 'rounds', header);
      expect(must(await storage.tab().list()).map(({ header: { id } }) => id)).toEqual(['round-2']);
      expect(errorOf(await storage.tab().open('round-1'))).toMatchObject({ kind: 'unreadable' });
      expect(errorOf(await storage.tab().remove('round-1'))).toMatchObject({ kind: 'unreadable' });
      expect(must(await storage.tab().aside())).toEqual([
        { id: expect.any(String), roundId: 'round-1', key: null, text: JSON.stringify(header) },
      ]);
      expect(await recordsOf(storage, 'rounds')).toContainEqual(header);
    });

    it('[DA3] a round stored again over an unreadable header keeps that header aside and every value that could be read', async () => {
      const storage = makeStorage();
      const round = await storedWithAnswers(storage);
      must(await storage.tab().save(answer(round, 'b1', level(3), commitsBy('tab-b')())));
      const header = { round: 'round-1', key: 'header', format: 1 };
      await plant(storage, 'rounds', header);
      must(await storage.tab().save(round, new Set()));
      const opened = must(await storage.tab().open('round-1'));
      expect(shownValue(opened.data, valueKey.agreed('b1'))).toMatchObject({ answer: level(3) });
      expect(shownValue(opened.data, key)).toMatchObject({ answer: level(1) });
      expect(must(await storage.tab().aside()).map(({ text }) => text)).toEqual([JSON.stringify(header)]);
    });

    it('[DA3] an unreadable checklist keeps the round from opening, and the round file heals it', async () => {
      const storage = makeStorage();
      const round = await storedWithAnswers(storage);
      const checklist = { round: 'round-1', key: 'checklist', content: { areas: [] } };
      await plant(storage, 'archives', checklist);
      expect(errorOf(await storage.tab().open('round-1'))).toMatchObject({ kind: 'unreadable' });
      must(await storage.tab().save(round));
      expect(must(await storage.tab().open('round-1')).checklist).toEqual(round.checklist);
      expect(must(await storage.tab().aside()).map(({ text }) => text)).toEqual([JSON.stringify(checklist)]);
    });

    it('[DA3] unreadable words and log entries are put aside, and the round opens without them', async () => {
      const storage = makeStorage();
      await storedWithAnswers(storage);
      await plant(storage, 'archives', { round: 'round-1', key: 'texts', content: 'fi' } as never);
      await plant(storage, 'log', { round: 'round-1', key: 'tab-a-log-1', entry: null } as never);
      const opened = must(await storage.tab().open('round-1'));
      expect(opened.texts).toBeNull();
      expect(opened.log.has('tab-a-log-1')).toBe(false);
      expect(opened.log.has('tab-a-log-2')).toBe(true);
      expect(must(await storage.tab().aside())).toHaveLength(2);
    });

    it('[DA3] the round opens even when the disk is too full to put anything aside', async () => {
      const storage = makeStorage();
      await storedWithAnswers(storage);
      await plant(storage, 'values', broken);
      const makeRoom = storage.fillDisk();
      expect(must(await storage.tab().open('round-1')).data.values.has(valueKey.agreed('a2'))).toBe(true);
      makeRoom();
      expect(await recordsOf(storage, 'values')).toContainEqual(broken);
    });
  });
}
