import { describe, expect, it } from 'vitest';
import { changesToRestore } from '#domain/join/restore.ts';
import type { RoundStore } from '#domain/ports.ts';
import { err } from '#domain/result.ts';
import { changeAnswer, changeNote } from '#domain/round/change-answers.ts';
import { copyRound } from '#domain/round/copy-round.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import { answersOf, noteOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { createSession, type Session } from '#state/session.ts';
import { answer, buildRound, commitsBy, level, smallTexts } from '#tests/support/build-round.ts';
import { countingIds } from '#tests/support/counting-ids.ts';
import { type FixedClock, fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryDisk, memoryStore } from '#tests/support/memory-store.ts';

const DAY = 86_400_000;

function tab(store: RoundStore = memoryStore(), name = 'tab', clock: FixedClock = fixedClock()) {
  return { store, clock, session: createSession({ store, clock, ids: countingIds(name) }) };
}

const openRound = (session: Session): Round => session.getState().round as Round;
const write = async (session: Session, item: string, value: 0 | 1 | 2 | 3) => {
  session.change(changeAnswer(openRound(session), item, level(value), '2026-03-12'));
  await session.settled();
};
const must = <T, E>(result: { ok: true; value: T } | { ok: false; error: E }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const pointsOf = async (session: Session) => must(await session.points()).points;
const reasonsOf = async (session: Session) => (await pointsOf(session)).map(({ reason }) => reason);
const file = () => ({ ...answer(buildRound(), 'a1', level(2), commitsBy('file')()), texts: smallTexts });

/** Storage with room for changes and none for restore points. */
const withoutRoom = (inner: RoundStore): RoundStore => ({
  ...inner,
  keepPoint: async () => err({ kind: 'storage-full' }),
  remove: async (id, last) => (last ? err({ kind: 'storage-full' }) : inner.remove(id)),
});

describe('when restore points are made', () => {
  it('[DA5] before the first change of a day, once a day, and it holds the round without that change', async () => {
    const { session, clock } = tab();
    await session.start(buildRound());
    await write(session, 'a1', 1);
    await write(session, 'a2', 2);
    expect(await reasonsOf(session)).toEqual(['daily']);
    clock.pass(DAY);
    await write(session, 'a3', 3);
    const [second, first] = await pointsOf(session);
    expect([second?.counts.answers, first?.counts.answers]).toEqual([2, 0]);
    expect(second?.at).toBe(clock.now());
  });

  it('[DA5] the day’s point is made once, whichever tab comes first', async () => {
    const disk = memoryDisk();
    const clock = fixedClock();
    const a = tab(memoryStore(disk, clock), 'a', clock);
    await a.session.start(buildRound());
    await write(a.session, 'a1', 1);
    const b = tab(memoryStore(disk, clock), 'b', clock);
    await b.session.open('round-1');
    await write(b.session, 'a2', 2);
    expect(await reasonsOf(b.session)).toEqual(['daily']);
  });

  it.each([
    ['join', 'join'],
    ['copy', 'copy-in'],
    ['go-back', 'go-back'],
  ] as const)('[DA5] before taking a file in by «%s», of the round that is here', async (how, reason) => {
    const { session, store } = tab();
    await session.start(buildRound());
    must(await session.takeIn(file(), how));
    const { points } = must(await store.points('round-1'));
    expect(points.map((point) => point.reason)).toEqual([reason]);
    expect(points[0]?.counts.answers).toBe(0);
  });

  it('[DA5] [DA8] a file that is refused makes no point', async () => {
    const { session, store } = tab();
    await session.start(buildRound());
    const refused = await session.takeIn({ ...file(), header: { ...file().header, year: 2031 } }, 'join');
    expect(refused.ok).toBe(false);
    expect(must(await store.points('round-1')).points).toEqual([]);
  });

  it('[DA5] a day’s point that found no room is told, and the change is stored all the same', async () => {
    const { session, store } = tab(withoutRoom(memoryStore()));
    await session.start(buildRound());
    await write(session, 'a1', 1);
    expect(session.getState().dailyPointFailed).toEqual({ kind: 'storage-full' });
    expect(answersOf(must(await store.open('round-1'))).size).toBe(1);
  });

  it('[DA5] without room for a point nothing is taken in, until it was accepted', async () => {
    const { session } = tab(withoutRoom(memoryStore()));
    await session.start(buildRound());
    const before = session.getState().round;
    expect(await session.takeIn(file(), 'join')).toEqual({
      ok: false,
      error: { kind: 'no-restore-point', error: { kind: 'storage-full' } },
    });
    expect(session.getState().round).toBe(before);
    must(await session.takeIn(file(), 'join', { withoutPoint: true }));
    expect(answersOf(openRound(session)).size).toBe(1);
  });
});

describe('restoring', () => {
  async function restored() {
    const made = tab();
    await made.session.start(buildRound());
    await write(made.session, 'a1', 1);
    made.clock.pass(DAY);
    made.session.change(changeNote('b1', 'Toisena päivänä'));
    await made.session.settled();
    await write(made.session, 'a1', 3);
    const seen = openRound(made.session);
    const [point] = await pointsOf(made.session);
    must(await made.session.restore(point?.id ?? ''));
    return { ...made, seen };
  }

  it('[DA5] [JN4] shows what the point showed, in storage too, and notes it in the log', async () => {
    const { session, store } = await restored();
    for (const round of [openRound(session), must(await store.open('round-1'))]) {
      expect(answersOf(round)).toEqual(new Map([['a1', level(1)]]));
      expect(noteOf(round, 'b1')).toBe('');
      expect([...round.log.values()].filter(({ kind }) => kind === 'restore')).toHaveLength(1);
    }
  });

  it('[JN4] is undone by restoring the point that was made just before it', async () => {
    const { session } = await restored();
    const [latest] = await pointsOf(session);
    expect(latest?.reason).toBe('restore');
    must(await session.restore(latest?.id ?? ''));
    expect(answersOf(openRound(session))).toEqual(new Map([['a1', level(3)]]));
    expect(noteOf(openRound(session), 'b1')).toBe('Toisena päivänä');
  });

  it('[JN4] survives joining any copy this computer had already seen', async () => {
    const { session, seen } = await restored();
    const joined = must(joinRounds(openRound(session), seen));
    expect(changesToRestore(openRound(session).data, joined.data).size).toBe(0);
  });

  it('[JN4] an edit of another that this computer had not seen appears beside it as a conflict', async () => {
    const { session, seen } = await restored();
    const unseen = answer(seen, 'a1', level(0), commitsBy('other')());
    const joined = must(joinRounds(openRound(session), unseen));
    expect(joined.data.values.get(valueKey.agreed('a1'))).toHaveLength(2);
  });

  it('[JN5] brings nothing back of a branch that was taken out for good, neither to the values nor to the log', async () => {
    const key = 'respondent/r1/answer/a1';
    const { session, store } = tab();
    const plain = buildRound();
    const version = { writer: 'creator', n: 99, counter: 99, time: 1, value: { answer: level(1) } };
    const held: Round = {
      ...plain,
      data: {
        ...plain.data,
        seen: new Map(plain.data.seen).set('creator', 99),
        values: new Map(plain.data.values).set(key, [version]),
      },
    };
    // What a point may still hold from before the removal, handed out as storage would.
    const point = { ...held, data: { ...held.data, removed: new Set<string>() } };
    const over = createSession({
      store: { ...store, openPoint: async () => ({ ok: true, value: point }) },
      clock: fixedClock(),
      ids: countingIds('other'),
    });
    await session.start({
      ...plain,
      data: { ...held.data, values: plain.data.values, removed: new Set(['respondent/r1/']) },
    });
    await over.open('round-1');
    over.change(changeAnswer(openRound(over), 'a2', level(2), '2026-03-12'));
    must(await over.restore('any'));
    expect(openRound(over).data.values.has(key)).toBe(false);
    expect(JSON.stringify([...openRound(over).log.values()])).not.toContain('respondent/');
  });

  it('[DA5] keeps the time of the file and the number put aside', async () => {
    const { session } = tab();
    await session.start(buildRound());
    await write(session, 'a1', 1);
    await session.noteFileSaved();
    const at = session.getState().fileSavedAt;
    const [point] = await pointsOf(session);
    must(await session.restore(point?.id ?? ''));
    expect(session.getState().fileSavedAt).toBe(at);
  });

  it('[DA5] [DA8] a point that can’t be read leaves the round the very same', async () => {
    const { session } = tab();
    await session.start(buildRound());
    await write(session, 'a1', 1);
    const before = session.getState().round;
    expect(await session.restore('0000000099')).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect(session.getState().round).toBe(before);
    expect(await reasonsOf(session)).toEqual(['daily']);
  });

  it('[DA5] [DA3] only what could not be read is brought back; later work stays', async () => {
    const { session } = tab();
    await session.start(answer(buildRound(), 'a1', level(1), commitsBy('old')()));
    await write(session, 'b1', 3);
    const [point] = await pointsOf(session);
    const without = new Map(openRound(session).data.values);
    without.delete(valueKey.agreed('a1'));
    session.setState({ round: { ...openRound(session), data: { ...openRound(session).data, values: without } } });
    must(await session.bringBack(point?.id ?? '', [valueKey.agreed('a1')]));
    expect(answersOf(openRound(session))).toEqual(
      new Map([
        ['a1', level(1)],
        ['b1', level(3)],
      ]),
    );
  });
});

describe('removing', () => {
  it('[DA5] a removed round is told as removed and can be put back as it was', async () => {
    const { session, store } = tab();
    await session.start(file());
    await write(session, 'b1', 3);
    must(await session.remove('round-1'));
    await session.list();
    const { rounds, removed } = session.getState();
    expect([rounds, removed.map(({ reason }) => reason)]).toEqual([[], ['remove']]);
    must(await session.returnRemoved('round-1', removed[0]?.id ?? ''));
    expect(session.getState().removed).toEqual([]);
    expect(answersOf(must(await store.open('round-1')))).toEqual(
      new Map([
        ['a1', level(2)],
        ['b1', level(3)],
      ]),
    );
    expect(must(await store.open('round-1')).texts).toEqual(smallTexts);
  });

  it('[DA5] what is deleted for good leaves nothing', async () => {
    const { session, store } = tab();
    await session.start(file());
    must(await session.remove('round-1'));
    must(await session.forgetRemoved('round-1'));
    expect(must(await store.points('round-1'))).toEqual({ points: [], unreadable: 0 });
    expect(session.getState().removed).toEqual([]);
  });

  it('[AN8] [DA5] an example leaves nothing: it can be had again', async () => {
    const { session } = tab();
    await session.start(buildRound({ example: true }));
    await write(session, 'a1', 1);
    must(await session.remove('round-1'));
    await session.list();
    expect(session.getState().removed).toEqual([]);
  });

  it('[DA5] without room for the last point the round stays open, until it was accepted', async () => {
    const { session, store } = tab(withoutRoom(memoryStore()));
    await session.start(file());
    expect(await session.remove('round-1')).toMatchObject({ error: { kind: 'no-restore-point' } });
    expect(session.getState().round?.header.id).toBe('round-1');
    must(await session.remove('round-1', { withoutPoint: true }));
    expect(await store.open('round-1')).toEqual({ ok: false, error: { kind: 'not-found' } });
  });

  it('[DA10] clearing leaves no round, no removed one and nothing open', async () => {
    const { session, store } = tab();
    await session.start(copyRound(file(), 'round-2'));
    must(await session.remove('round-2'));
    await session.start(file());
    await write(session, 'b1', 3);
    expect(await session.clear()).toEqual({ ok: true, value: { kind: 'cleared' } });
    expect(session.getState()).toMatchObject({ round: null, rounds: [], removed: [] });
    expect(must(await store.beside())).toEqual({ newer: [], removed: [] });
    expect(must(await store.points('round-1')).points).toEqual([]);
  });
});
