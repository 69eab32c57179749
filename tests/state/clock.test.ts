import { describe, expect, it } from 'vitest';
import { changeAnswer } from '#domain/round/change-answers.ts';
import { answersOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { fileAge } from '#features/file-age.ts';
import { createSession, type Session } from '#state/session.ts';
import { buildRound, level } from '#tests/support/build-round.ts';
import { countingIds } from '#tests/support/counting-ids.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryDisk, memoryStore } from '#tests/support/memory-store.ts';

const DAY = 86_400_000;
const YEAR = 365 * DAY;
const moved = [
  ['back a year', -YEAR],
  ['forward ten years', 10 * YEAR],
] as const;

const openRound = (session: Session): Round => session.getState().round as Round;
const write = async (session: Session, item: string, value: 0 | 1 | 2 | 3) => {
  session.change(changeAnswer(openRound(session), item, level(value), session.today()));
  await session.settled();
};
const pointsOf = async (session: Session) => {
  const kept = await session.points();
  if (!kept.ok) throw new Error(kept.error.kind);
  return kept.value.points;
};

/** One computer, whose clock all its tabs read; one tab with an answer in a stored round. */
async function computer() {
  const disk = memoryDisk();
  const clock = fixedClock();
  let tabs = 0;
  /** `deaf`: in a browser where tabs can't tell each other. */
  const tab = ({ deaf = false } = {}) => {
    tabs += 1;
    const store = memoryStore(disk, clock);
    const given = deaf ? { ...store, watch: () => () => undefined } : store;
    return createSession({ store: given, clock, ids: countingIds(`tab-${tabs}`) });
  };
  const first = tab();
  await first.start(buildRound());
  await write(first, 'a1', 1);
  return { clock, tab, first };
}

describe.each(moved)('a clock set %s', (_, by) => {
  it('[JN6] between two openings: the newer edit is shown, and nothing is lost', async () => {
    const { clock, tab, first } = await computer();
    await write(first, 'a2', 2);
    clock.pass(by);
    const later = tab();
    await later.open('round-1');
    await write(later, 'a1', 3);
    const again = tab();
    await again.open('round-1');
    expect(answersOf(openRound(again))).toEqual(
      new Map([
        ['a1', level(3)],
        ['a2', level(2)],
      ]),
    );
    expect(openRound(again).data.values.get('agreed/a1'), 'no conflict').toHaveLength(1);
    expect(openRound(again).log.size).toBe(openRound(first).log.size);
  });

  it('[JN6] [DA6] between two open tabs: whoever wrote last, knowing of the other, is shown in both', async () => {
    const { clock, tab, first } = await computer();
    const second = tab();
    await second.open('round-1');
    clock.pass(by);
    await write(second, 'a1', 2);
    await expect.poll(() => answersOf(openRound(first)).get('a1')).toEqual(level(2));
    clock.pass(-by);
    await write(first, 'a1', 0);
    await expect.poll(() => answersOf(openRound(second)).get('a1')).toEqual(level(0));
    expect(openRound(second).data.values.get('agreed/a1')).toHaveLength(1);
  });

  it('[JN2] [JN6] edits made side by side are both kept, and the tab that wrote more is shown, whatever its clock says', async () => {
    const { clock, tab } = await computer();
    const [wroteMore, wroteLess] = [tab({ deaf: true }), tab({ deaf: true })];
    for (const session of [wroteMore, wroteLess]) await session.open('round-1');
    clock.pass(Math.max(0, by));
    await write(wroteLess, 'a1', 2);
    clock.pass(-Math.abs(by));
    // At once: between two saves it would learn of the other's.
    await Promise.all([write(wroteMore, 'b1', 1), write(wroteMore, 'a1', 3)]);
    const again = tab();
    await again.open('round-1');
    expect(openRound(again).data.values.get('agreed/a1')).toHaveLength(2);
    expect(answersOf(openRound(again)).get('a1')).toEqual(level(3));
  });

  it('[DA5] restore points stay in the order they were made, and the oldest goes first', async () => {
    const { clock, first } = await computer();
    clock.pass(by);
    for (let day = 0; day < 25; day++) {
      await write(first, 'a1', (day % 4) as 0 | 1 | 2 | 3);
      clock.pass(DAY);
    }
    clock.pass(-by);
    await write(first, 'a2', 1);
    const points = await pointsOf(first);
    expect(points).toHaveLength(20);
    expect(points[0]?.at).toBe(clock.now());
    expect(points.map(({ id }) => id)).toEqual(
      points
        .map(({ id }) => id)
        .toSorted()
        .toReversed(),
    );
    const [oldest] = points.slice(-1);
    expect(oldest?.at, 'from after the clock was moved').toBeGreaterThan(clock.now() + by - 25 * DAY);
  });

  it('[DA5] the day’s point is made each day, before, after, and when the clock is right again', async () => {
    const { clock, tab, first } = await computer();
    const made = async () => (await pointsOf(first)).length;
    expect(await made()).toBe(1);
    clock.pass(by);
    for (const expected of [2, 3, 4]) {
      await write(first, 'a1', (expected % 4) as 0 | 1 | 2 | 3);
      await write(first, 'a2', (expected % 4) as 0 | 1 | 2 | 3);
      expect(await made()).toBe(expected);
      clock.pass(DAY);
    }
    clock.pass(-by);
    const reopened = tab();
    await reopened.open('round-1');
    await write(reopened, 'b1', 1);
    expect(await made()).toBe(5);
  });

  it('[DA1] [JN6] saving tells the time of now, and the list keeps every round', async () => {
    const { clock, tab, first } = await computer();
    await first.noteFileSaved();
    clock.pass(by);
    const age = fileAge(first.getState().fileSavedAt, clock.now());
    expect(age).toEqual(by < 0 ? { kind: 'clock' } : { kind: 'days', days: 3650 });
    await write(first, 'a1', 2);
    expect(first.getState().save).toEqual({ kind: 'saved', at: clock.now() });
    await first.start(buildRound({ id: 'round-2' }));
    const later = tab();
    await later.list();
    const listed = later.getState().rounds ?? [];
    expect(listed.map(({ header }) => header.id).toSorted()).toEqual(['round-1', 'round-2']);
    expect(listed.map(({ storedAt }) => storedAt)).toEqual([clock.now(), clock.now()]);
  });
});

it('[DA5] a clock set back to a day that has a point from another time doesn’t keep that day without one', async () => {
  const { clock, first } = await computer();
  clock.pass(DAY);
  await write(first, 'a1', 2);
  clock.pass(-DAY);
  await write(first, 'a1', 3);
  expect(await pointsOf(first)).toHaveLength(3);
});
