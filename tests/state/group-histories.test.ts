import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Joinable, joinAll } from '#domain/exchange/join-all.ts';
import { type Naming, namingOf } from '#domain/group/group-settings.ts';
import type { Round } from '#domain/round/round.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { indexedDbForTest } from '#tests/storage/indexed-db-for-test.ts';
import { smallTexts } from '#tests/support/build-round.ts';
import { memoryDisk, memoryStore } from '#tests/support/memory-store.ts';
import { type Computer, readPart, roundOf } from './group-evidence.ts';
import { Group } from './group-histories.ts';
import { anyStep, nameOf, type Step, saidBy } from './group-steps.ts';

const inMemory = (): Computer => {
  const disk = memoryDisk();
  return { space: disk, tab: () => memoryStore(disk) };
};

async function live(make: () => Computer, naming: Naming, steps: readonly Step[]): Promise<void> {
  const group = await Group.begin(make, naming);
  try {
    for (const step of steps) {
      await group.take(step);
      expect(group.breaches, JSON.stringify(step)).toEqual([]);
    }
    const rounds = await inEveryOrder(group);
    const bytes = rounds.map((round) => roundToFile({ ...round, texts: smallTexts }, smallTexts));
    expect(new Set(bytes).size).toBe(1);
    for (const id of group.takenOut) expect(bytes[0]).not.toContain(saidBy(id));
    // A copy without answers may have gone back to before that was decided.
    if (rounds[0] && namingOf(rounds[0]) === 'nameless') expect(bytes[0]).not.toContain(nameOf(''));
  } finally {
    group.dispose();
  }
}

/** All copies and everything handed in, joined from each copy in two orders. */
async function inEveryOrder(group: Group): Promise<Round[]> {
  const files: Joinable[] = [
    ...group.sessions.map((session): Joinable => ({ kind: 'round', round: roundOf(session) })),
    ...(await Promise.all(group.mail.map(readPart))).map((part): Joinable => ({ kind: 'answers', part })),
  ];
  return group.sessions.flatMap((session) =>
    [files, [...files].reverse()].map((inOrder) => {
      const joined = joinAll(roundOf(session), inOrder);
      if (!joined.ok) throw new Error(JSON.stringify(joined.error));
      return joined.value.round;
    }),
  );
}

describe('a group on five computers', () => {
  it.each<Naming>(['named', 'nameless'])(
    '[JN1, JN2, JN5, GR2, GR3, CL5] %s: whatever happens in whatever order, nothing handed in is lost, nothing taken out stays, and all copies come to the same',
    async (naming) => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 40 }), (steps) => live(inMemory, naming, steps)),
        { numRuns: 60, seed: 34 },
      );
    },
    60_000,
  );

  it('[DA6, JN5] the same in the browser’s own storage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 25 }), (steps) =>
        live(indexedDbForTest, 'named', steps),
      ),
      { numRuns: 6, seed: 5 },
    );
  }, 60_000);
});
