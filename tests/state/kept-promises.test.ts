import { describe, expect, it } from 'vitest';
import { changeNamingOfAll } from '#domain/group/change-group.ts';
import { addRespondent, changeOwnAnswer, changeOwnNote } from '#domain/group/change-respondent.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import { commit } from '#domain/round/commit.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import { fullerEntry } from '#domain/round/log-kept.ts';
import type { Round } from '#domain/round/round.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { createSession, type Session } from '#state/session.ts';
import { must, wholeStorage } from '#tests/storage/storage-for-test.ts';
import { buildRound, commitsBy, level, smallTexts } from '#tests/support/build-round.ts';
import { countingIds } from '#tests/support/counting-ids.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { type MemoryDisk, memoryDisk, memoryStore } from '#tests/support/memory-store.ts';

const by = commitsBy('coordinator');
const invited = commit(
  buildRound(),
  by(),
  addRespondent('maija', 'named', { name: 'Maija Mallikas', role: 'Planner', sectors: ['youth'] }),
);
let tabs = 0;
const tabOn = (disk: MemoryDisk, hears = true) => {
  const store = memoryStore(disk);
  return createSession({
    store: hears ? store : { ...store, watch: () => () => undefined },
    clock: fixedClock(),
    ids: countingIds(`tab${++tabs}`),
  });
};
const open = (session: Session): Round => session.getState().round as Round;
const kept = (disk: MemoryDisk) =>
  wholeStorage({ space: disk, clock: fixedClock(), tab: () => memoryStore(disk), fillDisk: () => () => undefined });
const file = (round: Round) => roundToFile({ ...round, texts: smallTexts }, smallTexts);

async function goneOnWithoutNames(disk: MemoryDisk): Promise<Session> {
  const session = tabOn(disk);
  must(await session.start(invited));
  session.change(changeNamingOfAll(open(session), 'nameless'));
  await session.settled();
  return session;
}

describe('a round that goes on without names', () => {
  it('[GR10] keeps none of those written down before: not in its file and log, nor in storage and restore points', async () => {
    const disk = memoryDisk();
    const session = await goneOnWithoutNames(disk);
    expect(must(await session.points()).points.length).toBeGreaterThan(0);
    expect(file(open(session))).not.toContain('Mallikas');
    expect(await kept(disk)).not.toContain('Mallikas');
  });

  it('[GR10, JN5] a file from before brings no name and no log entry of a respondent’s back', async () => {
    const disk = memoryDisk();
    const session = await goneOnWithoutNames(disk);
    const other = commit(invited, commitsBy('other')(), changeOwnAnswer('maija', 'a1', level(2)));
    must(await session.takeIn(other, 'join'));
    expect(respondentOf(open(session), 'maija')?.answers.get('a1')).toEqual(level(2));
    expect(file(open(session)).split('"log"')[1]).not.toContain('respondent/maija');
    expect(await kept(disk)).not.toContain('Mallikas');
  });

  it('[GR10] going back to a point from before lifts nothing that was promised to those who have answered', async () => {
    const disk = memoryDisk();
    const session = await goneOnWithoutNames(disk);
    session.change(changeOwnAnswer('maija', 'a1', level(2)));
    await session.settled();
    const { points } = must(await session.points());
    must(await session.restore(points.at(-1)?.id ?? ''));
    expect(respondentOf(open(session), 'maija')?.answers.size).toBe(0);
    expect(namingOf(open(session))).toBe('nameless');
    must(await session.takeIn(invited, 'go-back'));
    expect(namingOf(open(session))).toBe('named');
  });

  it('[GR10, JN6, JN9] its log and a fuller one of the same round don’t count as damage when names are kept again', () => {
    // One entry of the log speaks of a respondent and of something else.
    const mixed = commit(
      invited,
      by(),
      new Map<string, unknown>([...changeOwnNote('maija', 'a1', 'Mallikas says'), [valueKey.target('a1'), 2]]),
    );
    const without = commit(mixed, by(), new Map([[valueKey.naming, 'nameless']]));
    expect(JSON.stringify([...without.log.values()])).not.toContain('Mallikas');
    const named = commit(without, by(), new Map([[valueKey.naming, 'named']]));
    const joined = [joinRounds(named, mixed), joinRounds(mixed, named)].map(must);
    expect(new Set(joined.map(file)).size).toBe(1);
    expect(joined.map(file)[0]?.split('"log"')[1]).toContain('Mallikas says');
    const [entry] = [...invited.log.values()].slice(-1);
    if (!entry) throw new Error('There is a log');
    expect(fullerEntry(entry, { ...entry, time: entry.time + 1, changes: [] })).toBeNull();
    expect(fullerEntry(entry, { ...entry, changes: [{ key: 'setting/way', value: 'alone' }] })).toBeNull();
  });
});

describe('a respondent taken out for good', () => {
  const answered = commit(invited, by(), changeOwnAnswer('maija', 'a1', level(2)));

  it('[JN5] stays out when the round was removed too and a tab that heard of neither stores it again', async () => {
    const disk = memoryDisk();
    const [first, second] = [tabOn(disk), tabOn(disk, false)];
    must(await first.start(answered));
    must(await second.open('round-1'));
    must(await first.removeRespondent('maija'));
    must(await first.remove('round-1'));
    await second.storeAgain();
    expect(respondentOf(open(second), 'maija')).toBeNull();
    expect(await kept(disk)).not.toMatch(/respondent\/maija\/[a-z]/);
    expect(file(must(await memoryStore(disk).open('round-1')))).not.toContain('Mallikas');
  });

  it('[JN5] stays out when the round was removed and an old file of it is opened', async () => {
    const disk = memoryDisk();
    const session = tabOn(disk);
    must(await session.start(answered));
    must(await session.removeRespondent('maija'));
    must(await session.remove('round-1'));
    must(await session.takeIn(answered, 'join'));
    expect(respondentOf(open(session), 'maija')).toBeNull();
  });
});
