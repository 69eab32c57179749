import { describe, expect, it } from 'vitest';
import { removeBranch } from '#domain/join/replica.ts';
import { commit } from '#domain/round/commit.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { answer, buildRound, commitsBy, level, smallTexts } from '#tests/support/build-round.ts';
import { contentOf, errorOf, must, recordsOf, type StorageForTest, wholeStorage } from '../storage-for-test.ts';

export function keepingSuite(makeStorage: () => StorageForTest): void {
  describe('keeping rounds', () => {
    it('[DA1] a stored round opens in another tab with everything it held', async () => {
      const storage = makeStorage();
      const by = commitsBy('tab-a');
      const round = answer({ ...buildRound(), texts: smallTexts }, 'a1', level(2), by());
      must(await storage.tab().save(round));
      expect(contentOf(must(await storage.tab().open('round-1')))).toEqual(contentOf(round));
    });

    it('[DA1] the list tells when a round was stored here and when it was saved as a file, newest stored first', async () => {
      const storage = makeStorage();
      const store = storage.tab();
      must(await store.save(buildRound()));
      const first = storage.clock.now();
      storage.clock.pass(60_000);
      must(await store.save(buildRound({ id: 'round-2', year: 2027 })));
      must(await store.noteFileSaved('round-1', 5_000));
      const listed = must(await store.list());
      expect(
        listed.map(({ header, storedAt, fileSavedAt, aside }) => [header.id, storedAt, fileSavedAt, aside]),
      ).toEqual([
        ['round-2', first + 60_000, null, 0],
        ['round-1', first, 5_000, 0],
      ]);
    });

    it('[DA1] a later save keeps the time of the file', async () => {
      const store = makeStorage().tab();
      must(await store.save(buildRound()));
      must(await store.noteFileSaved('round-1', 5_000));
      must(await store.save(answer(buildRound(), 'a1', level(1), commitsBy('tab-a')())));
      expect(must(await store.list())[0]?.fileSavedAt).toBe(5_000);
    });

    it('a round that is not here is said to be not found', async () => {
      const store = makeStorage().tab();
      expect(errorOf(await store.open('nobody'))).toEqual({ kind: 'not-found' });
      expect(errorOf(await store.noteFileSaved('nobody', 1))).toEqual({ kind: 'not-found' });
      expect(errorOf(await store.remove('nobody'))).toEqual({ kind: 'not-found' });
    });

    it('a removed round leaves nothing behind, and the others stay', async () => {
      const storage = makeStorage();
      const store = storage.tab();
      must(await store.save(buildRound({ id: 'round-2' })));
      const before = await wholeStorage(storage);
      must(await store.save(answer({ ...buildRound(), texts: smallTexts }, 'a1', level(1), commitsBy('tab-a')())));
      must(await store.remove('round-1'));
      expect(await wholeStorage(storage)).toBe(before);
    });

    it("[JN9] the log is a set by id: an entry that is already here is not written again, and nobody else's is lost", async () => {
      const storage = makeStorage();
      const start = buildRound();
      must(await storage.tab().save(start));
      const a = answer(start, 'a1', level(1), commitsBy('tab-a')());
      const b = answer(start, 'a2', level(2), commitsBy('tab-b')());
      must(await storage.tab().save(a));
      const joined = must(await storage.tab().save(b));
      const ids = ['creator-log-1', 'tab-a-log-1', 'tab-b-log-1'];
      expect([...joined.log.keys()].sort()).toEqual(ids);
      expect([...must(await storage.tab().open('round-1')).log.keys()].sort()).toEqual(ids);
    });

    it('[JN9] a log entry never changes once it is stored', async () => {
      const storage = makeStorage();
      const round = buildRound();
      must(await storage.tab().save(round));
      const before = await recordsOf(storage, 'log');
      const changed = new Map([...round.log].map(([id, each]) => [id, { ...each, time: 1 }]));
      must(await storage.tab().save({ ...round, log: changed }));
      expect(await recordsOf(storage, 'log')).toEqual(before);
    });

    it('[JN5] a removed branch takes its stored values with it, and an older tab does not bring them back', async () => {
      const storage = makeStorage();
      const by = commitsBy('tab-a');
      const round = commit(
        buildRound(),
        by(),
        new Map<string, unknown>([
          [valueKey.action('x'), true],
          [valueKey.actionField('x', 'role'), 'liikuntasihteeri'],
          [valueKey.action('y'), true],
        ]),
      );
      must(await storage.tab().save(round));
      const without = { ...round, data: removeBranch(round.data, 'action/x/') };
      must(await storage.tab().save(without, new Set()));
      const stored = await recordsOf(storage, 'values');
      expect(JSON.stringify(stored)).not.toContain('liikuntasihteeri');

      const edited = commit(round, by(), new Map([[valueKey.actionField('x', 'role'), 'nuorisotyö']]));
      const joined = must(await storage.tab().save(edited));
      expect(joined.data.values.has(valueKey.actionField('x', 'role'))).toBe(false);
      expect(JSON.stringify(await recordsOf(storage, 'values'))).not.toContain('nuorisotyö');
      expect(joined.data.values.has(valueKey.action('y'))).toBe(true);
    });

    it('[DA2] a full disk is told, and what was stored stays as it was', async () => {
      const storage = makeStorage();
      const store = storage.tab();
      const round = buildRound();
      must(await store.save(round));
      const before = await wholeStorage(storage);
      const makeRoom = storage.fillDisk();
      const edited = answer(round, 'a1', level(3), commitsBy('tab-a')());
      expect(errorOf(await store.save(edited))).toEqual({ kind: 'storage-full' });
      makeRoom();
      expect(await wholeStorage(storage)).toBe(before);
      expect(contentOf(must(await store.save(edited)))).toEqual(contentOf(edited));
    });

    it('[JN6] a damaged copy is refused before anything is written', async () => {
      const storage = makeStorage();
      const round = buildRound();
      must(await storage.tab().save(round));
      const before = await wholeStorage(storage);
      const unseen = { ...round, data: { ...round.data, seen: new Map<string, number>() } };
      expect(errorOf(await storage.tab().save(unseen))).toMatchObject({
        kind: 'unreadable',
        error: { kind: 'damaged' },
      });
      expect(await wholeStorage(storage)).toBe(before);
    });
  });
}
