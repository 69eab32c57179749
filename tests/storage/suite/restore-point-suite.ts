import { describe, expect, it } from 'vitest';
import { shownValue } from '#domain/join/replica.ts';
import type { PointReason } from '#domain/restore-points/restore-point.ts';
import { ROUND_FORMAT, type Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { answer, buildRound, commitsBy, level, smallTexts } from '#tests/support/build-round.ts';
import { contentOf, errorOf, must, plant, recordsOf, type StorageForTest, wholeStorage } from '../storage-for-test.ts';

interface TextRecord {
  readonly round: string;
  readonly key: string;
  readonly text: string;
  readonly sum?: number;
}
const answered = (value: 0 | 1 | 2 | 3): Round => answer(buildRound(), 'a1', level(value), commitsBy('tab-a')());
const pointOf = (round: Round, at: number, reason: PointReason = 'join') => ({ round, reason, at });

async function stored(storage: StorageForTest, round = answered(2)): Promise<Round> {
  must(await storage.tab().save(round));
  return round;
}

export function restorePointSuite(makeStorage: () => StorageForTest): void {
  describe('restore points', () => {
    it('[DA5] a point tells when and why it was made and what it holds, and gives the round back whole', async () => {
      const storage = makeStorage();
      const round = await stored(storage, { ...answered(2), texts: smallTexts });
      must(await storage.tab().keepPoint(pointOf(round, 7_000)));
      const { points, unreadable } = must(await storage.tab().points('round-1'));
      expect(points).toMatchObject([
        { at: 7_000, reason: 'join', header: round.header, counts: { answers: 1, notes: 0 } },
      ]);
      expect(unreadable).toBe(0);
      const again = must(await storage.tab().openPoint('round-1', points[0]?.id ?? ''));
      expect(contentOf(again)).toEqual(contentOf(round));
    });

    it('[DA5] a round that has no words yet comes back without words', async () => {
      const storage = makeStorage();
      const round = await stored(storage);
      must(await storage.tab().keepPoint(pointOf(round, 1)));
      const [point] = must(await storage.tab().points('round-1')).points;
      expect(must(await storage.tab().openPoint('round-1', point?.id ?? '')).texts).toBeNull();
    });

    it('[DA5] the newest 20 of a round are kept, in the order they were made even when the clock is set back', async () => {
      const storage = makeStorage();
      const round = await stored(storage);
      const other = buildRound({ id: 'round-2' });
      must(await storage.tab().save(other));
      must(await storage.tab().keepPoint(pointOf(other, 5)));
      for (let n = 1; n <= 23; n++) must(await storage.tab().keepPoint(pointOf(round, n > 10 ? n : 1_000_000 + n)));
      const { points } = must(await storage.tab().points('round-1'));
      const newest = Array.from({ length: 20 }, (_, i) => 23 - i);
      expect(points.map(({ at }) => at)).toEqual(newest.map((n) => (n > 10 ? n : 1_000_000 + n)));
      expect(must(await storage.tab().points('round-2')).points).toHaveLength(1);
      expect(await recordsOf(storage, 'restore-points'), 'two records for each').toHaveLength(42);
    });

    it('[DA5] a point that does not fit is told, and the points there stay as they were', async () => {
      const storage = makeStorage();
      const round = await stored(storage);
      for (let n = 1; n <= 20; n++) must(await storage.tab().keepPoint(pointOf(round, n)));
      const before = await wholeStorage(storage);
      const makeRoom = storage.fillDisk();
      expect(errorOf(await storage.tab().keepPoint(pointOf(round, 21)))).toEqual({ kind: 'storage-full' });
      makeRoom();
      expect(await wholeStorage(storage)).toBe(before);
    });

    it('[DA3] [DA5] a point whose text is damaged is told and left, and the others open', async () => {
      const storage = makeStorage();
      const round = await stored(storage);
      must(await storage.tab().keepPoint(pointOf(round, 1)));
      must(await storage.tab().keepPoint(pointOf(round, 2)));
      const [newest, older] = must(await storage.tab().points('round-1')).points;
      await plant(storage, 'restore-points', {
        round: 'round-1',
        key: `text/${newest?.id}`,
        text: '{"kind":',
      } as never);
      const before = await wholeStorage(storage);
      expect(errorOf(await storage.tab().openPoint('round-1', newest?.id ?? ''))).toMatchObject({ kind: 'unreadable' });
      expect(must(await storage.tab().openPoint('round-1', older?.id ?? '')).header.id).toBe('round-1');
      expect(await wholeStorage(storage)).toBe(before);
    });

    it('[DA5] [DA3] a point with one sign changed is told as damaged, also where it would still read', async () => {
      const storage = makeStorage();
      const round = await stored(storage);
      must(await storage.tab().keepPoint(pointOf(round, 1)));
      const [point] = must(await storage.tab().points('round-1')).points;
      const open = async () => storage.tab().openPoint('round-1', point?.id ?? '');
      const record = (await recordsOf(storage, 'restore-points')).find(
        (one) => 'text' in (one as object),
      ) as TextRecord;
      const text = record.text.replace('"level": 2', '"level": 3');
      await plant(storage, 'restore-points', { ...record, text } as never);
      expect(errorOf(await open())).toEqual({
        kind: 'unreadable',
        error: { kind: 'damaged', path: 'restore-points' },
      });
      const { sum, ...without } = record;
      expect(sum).toBeTypeOf('number');
      await plant(storage, 'restore-points', { ...without, text } as never);
      expect(shownValue(must(await open()).data, valueKey.agreed('a1')), 'as it would be read').toMatchObject({
        answer: level(3),
      });
    });

    it('[DA4] a point made before points had a checksum opens', async () => {
      const storage = makeStorage();
      const round = await stored(storage);
      must(await storage.tab().keepPoint(pointOf(round, 1)));
      for (const record of (await recordsOf(storage, 'restore-points')) as TextRecord[]) {
        const { sum, ...before } = record;
        await plant(storage, 'restore-points', before);
      }
      const [point] = must(await storage.tab().points('round-1')).points;
      expect(contentOf(must(await storage.tab().openPoint('round-1', point?.id ?? '')))).toEqual(contentOf(round));
    });

    it('[DA5] a point that holds another round is not taken for this one’s past', async () => {
      const storage = makeStorage();
      await stored(storage);
      must(await storage.tab().save(buildRound({ id: 'round-2' })));
      must(await storage.tab().keepPoint(pointOf(answered(2), 1)));
      must(await storage.tab().keepPoint(pointOf(buildRound({ id: 'round-2' }), 1)));
      const [first, second] = (await recordsOf(storage, 'restore-points')).filter(
        (record) => 'text' in (record as object),
      );
      await plant(storage, 'restore-points', {
        ...(first as object),
        text: (second as TextRecord).text,
        sum: (second as TextRecord).sum,
      } as never);
      const [point] = must(await storage.tab().points('round-1')).points;
      expect(errorOf(await storage.tab().openPoint('round-1', point?.id ?? ''))).toMatchObject({ kind: 'unreadable' });
    });

    it('[DA3] a point of which nothing can be told is counted, and takes no other with it', async () => {
      const storage = makeStorage();
      const round = await stored(storage);
      must(await storage.tab().keepPoint(pointOf(round, 1)));
      await plant(storage, 'restore-points', { round: 'round-1', key: 'info/0000000009', info: null } as never);
      must(await storage.tab().keepPoint(pointOf(round, 2)));
      const { points, unreadable } = must(await storage.tab().points('round-1'));
      expect([points.map(({ at }) => at), unreadable]).toEqual([[2, 1], 1]);
    });

    it('[DA4] no point is made of a round that a newer version has written since, and none is dropped', async () => {
      const storage = makeStorage();
      const round = await stored(storage);
      await plant(storage, 'rounds', { round: 'round-1', key: 'header', format: ROUND_FORMAT + 1 } as never);
      const before = await wholeStorage(storage);
      expect(errorOf(await storage.tab().keepPoint(pointOf(round, 1)))).toMatchObject({ kind: 'newer-format' });
      expect(await wholeStorage(storage)).toBe(before);
    });

    it('[DA5] a removed round leaves its last point alone behind, told as removed, until that is deleted too', async () => {
      const storage = makeStorage();
      const round = await stored(storage);
      const empty = await wholeStorage(makeStorage());
      must(await storage.tab().keepPoint(pointOf(round, 1, 'daily')));
      expect(must(await storage.tab().beside()).removed).toEqual([]);
      must(await storage.tab().remove('round-1', pointOf(round, 2, 'remove')));
      const { removed } = must(await storage.tab().beside());
      expect(removed).toMatchObject([{ at: 2, reason: 'remove', header: { id: 'round-1' } }]);
      expect(must(await storage.tab().points('round-1')).points).toHaveLength(1);
      const back = must(await storage.tab().openPoint('round-1', removed[0]?.id ?? ''));
      expect(shownValue(back.data, valueKey.agreed('a1'))).toMatchObject({ answer: level(2) });
      must(await storage.tab().removePoints('round-1'));
      expect(await wholeStorage(storage)).toBe(empty);
    });

    it('[DA5] [DA2] when the last point does not fit, the round is not removed either', async () => {
      const storage = makeStorage();
      const round = await stored(storage);
      const before = await wholeStorage(storage);
      const makeRoom = storage.fillDisk();
      expect(errorOf(await storage.tab().remove('round-1', pointOf(round, 1, 'remove')))).toEqual({
        kind: 'storage-full',
      });
      makeRoom();
      expect(await wholeStorage(storage)).toBe(before);
    });

    it('[DA4] rounds of a newer version are told, with place and year where they can be read, and left', async () => {
      const storage = makeStorage();
      const round = await stored(storage);
      const newer = { key: 'header', format: ROUND_FORMAT + 1 };
      const header = { ...round.header, format: ROUND_FORMAT + 1 };
      await plant(storage, 'rounds', { ...newer, round: 'round-8', header } as never);
      await plant(storage, 'rounds', { ...newer, round: 'round-9', shape: 'of tomorrow' } as never);
      const before = await wholeStorage(storage);
      expect(must(await storage.tab().beside()).newer).toEqual([
        { id: 'round-8', format: ROUND_FORMAT + 1, municipality: round.header.municipality.names, year: 2026 },
        { id: 'round-9', format: ROUND_FORMAT + 1, municipality: null, year: null },
      ]);
      expect(await wholeStorage(storage)).toBe(before);
    });

    it('[DA10] clearing leaves nothing: rounds, points, what was put aside, and what a newer version stored', async () => {
      const storage = makeStorage();
      const empty = await wholeStorage(makeStorage());
      const round = await stored(storage);
      must(await storage.tab().keepPoint(pointOf(round, 1)));
      await plant(storage, 'values', { round: 'round-1', key: valueKey.agreed('a2'), versions: 'broken' } as never);
      must(await storage.tab().open('round-1'));
      await plant(storage, 'rounds', { round: 'round-9', key: 'header', format: ROUND_FORMAT + 1 } as never);
      expect(must(await storage.tab().clear())).toEqual({ kind: 'cleared' });
      expect(await wholeStorage(storage)).toBe(empty);
      expect(contentOf(must(await storage.tab().save(round)))).toEqual(contentOf(round));
    });
  });
}
