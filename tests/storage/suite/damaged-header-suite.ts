import { describe, expect, it } from 'vitest';
import { shownValue } from '#domain/join/replica.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';
import { contentOf, must, plant, recordsOf, type StorageForTest } from '../storage-for-test.ts';

type Pairs = readonly (readonly [string, number])[];
const key = valueKey.agreed('a3');

/** Three answers of one tab, stored; and the tab's next answer, which was not stored here yet. */
async function stored(storage: StorageForTest) {
  const by = commitsBy('tab-a');
  const first = answer(answer(buildRound(), 'a1', level(0), by()), 'a2', level(2), by());
  const round = answer(first, 'a1', level(1), by());
  must(await storage.tab().save(round));
  return { round, next: answer(round, 'a3', level(3), by()) };
}

interface HeaderBefore {
  readonly round: string;
  readonly key: string;
  readonly seen: Pairs;
}

async function headerOf(storage: StorageForTest): Promise<HeaderBefore> {
  return (await recordsOf(storage, 'rounds'))[0] as HeaderBefore;
}

/** As a fault on the disk leaves the header, everything else in it being as it was. */
async function spoilSeen(storage: StorageForTest, change: (pairs: Pairs) => Pairs) {
  const header = await headerOf(storage);
  const spoilt = { ...header, seen: change(header.seen) };
  await plant(storage, 'rounds', spoilt);
  return spoilt;
}

const lowered = (pairs: Pairs): Pairs => pairs.map(([writer]) => [writer, 0]);
const raised = (pairs: Pairs): Pairs => pairs.map(([writer, n]) => [writer, n + 100]);
const shownAt = (round: Round, at: string) => shownValue(round.data, at);

export function damagedHeaderSuite(makeStorage: () => StorageForTest): void {
  describe('a header that tells wrongly what was seen', () => {
    it.each([
      ['lower', lowered],
      ['nothing', () => []],
    ] as const)('[DA3] [JN6] tells %s: every sound value opens, and none is put aside', async (_, change) => {
      const storage = makeStorage();
      const { round } = await stored(storage);
      await spoilSeen(storage, change);
      expect(contentOf(must(await storage.tab().open('round-1')))).toEqual(contentOf(round));
      expect(must(await storage.tab().aside())).toEqual([]);
    });

    it('[DA3] going on heals it, and keeps aside what it was', async () => {
      const storage = makeStorage();
      const { round } = await stored(storage);
      const sound = (await headerOf(storage)).seen;
      const spoilt = await spoilSeen(storage, lowered);
      const opened = must(await storage.tab().open('round-1'));
      must(await storage.tab().save(answer(opened, 'b1', level(2), commitsBy('tab-b')()), new Set()));
      expect(new Map((await headerOf(storage)).seen)).toEqual(new Map(sound).set('tab-b', 1));
      const now = must(await storage.tab().open('round-1'));
      for (const [held] of round.data.values) expect(shownAt(now, held)).toEqual(shownAt(round, held));
      expect(must(await storage.tab().aside()).map(({ text }) => text)).toEqual([JSON.stringify(spoilt)]);
    });

    it('[JN2] tells more than was seen: what another wrote since is taken in, not dropped', async () => {
      const storage = makeStorage();
      const { next } = await stored(storage);
      await spoilSeen(storage, raised);
      const opened = must(await storage.tab().open('round-1'));
      expect(shownAt(must(joinRounds(opened, next)), key)).toMatchObject({ answer: level(3) });
      must(await storage.tab().save(next, new Set([key])));
      expect(shownAt(must(await storage.tab().open('round-1')), key)).toMatchObject({ answer: level(3) });
    });

    it('[JN2] [JN6] a value with a number beyond what was seen is the damaged one, and its writer’s next edits are kept', async () => {
      const storage = makeStorage();
      const { next } = await stored(storage);
      const held = (await recordsOf(storage, 'values')) as { round: string; key: string; versions: { n: number }[] }[];
      const spoilt = held.find((record) => record.key === valueKey.agreed('a1'));
      await plant(storage, 'values', {
        round: 'round-1',
        key: valueKey.agreed('a1'),
        versions: spoilt?.versions.map((version) => ({ ...version, n: version.n + 100 })),
      } as never);
      const opened = must(await storage.tab().open('round-1'));
      expect(must(await storage.tab().aside())).toHaveLength(1);
      expect(shownAt(must(joinRounds(opened, next)), key)).toMatchObject({ answer: level(3) });
    });

    it('[JN2] a replaced value that an older copy brings back stands beside the later one, which stays shown', async () => {
      const storage = makeStorage();
      const older = answer(buildRound(), 'a1', level(0), commitsBy('tab-b')());
      must(await storage.tab().save(answer(older, 'a1', level(1), commitsBy('tab-a')())));
      await spoilSeen(storage, lowered);
      const joined = must(joinRounds(must(await storage.tab().open('round-1')), older));
      expect(joined.data.values.get(valueKey.agreed('a1'))).toHaveLength(2);
      expect(shownAt(joined, valueKey.agreed('a1'))).toMatchObject({ answer: level(1) });
    });

    it('[DA4] a header stored before there was a checksum is believed, as it was then', async () => {
      const storage = makeStorage();
      const older = answer(buildRound(), 'a1', level(0), commitsBy('tab-b')());
      const round = answer(older, 'a1', level(1), commitsBy('tab-a')());
      must(await storage.tab().save(round));
      const { seenSum, ...before } = (await headerOf(storage)) as HeaderBefore & { seenSum?: number };
      expect(seenSum).toBeTypeOf('number');
      await plant(storage, 'rounds', before);
      expect(contentOf(must(await storage.tab().open('round-1'))), 'also of what was replaced').toEqual(
        contentOf(round),
      );
    });
  });
}
