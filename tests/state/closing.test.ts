import { describe, expect, it } from 'vitest';
import { assess } from '#domain/assessment.ts';
import { closingLine } from '#domain/closing/closing-line.ts';
import { closingsOf, isClosed } from '#domain/closing/closings.ts';
import { lateChanges } from '#domain/closing/late-changes.ts';
import { err } from '#domain/result.ts';
import { changeAnswer, changeNote } from '#domain/round/change-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { createSession, type Session } from '#state/session.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';
import { countingIds } from '#tests/support/counting-ids.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryStore } from '#tests/support/memory-store.ts';

const start = answer(buildRound(), 'a1', level(2), commitsBy('before')());
const roundOf = (session: Session) => session.getState().round as Round;
const agreed = (item: string, to: 0 | 1 | 2 | 3) => changeAnswer(start, item, level(to), '2026-03-12');
const plan = new Map([[valueKey.nextRound, '2027-01']]);

async function opened(store = memoryStore(), name = 'tab') {
  const session = createSession({ store, clock: fixedClock(), ids: countingIds(name) });
  await session.start(start);
  return { session, store };
}

describe('closing', () => {
  it('[YR5, DA5] is stored with a log entry, after a restore point of the round as it was', async () => {
    const { session, store } = await opened();
    expect(await session.closeRound()).toEqual({ ok: true, value: null });
    const stored = await store.open('round-1');
    if (!stored.ok) throw new Error(stored.error.kind);
    expect(closingLine(stored.value)).toEqual({ kind: 'closed', number: 1, date: '2026-03-02', isOneOfSeveral: false });
    expect([...stored.value.log.values()].map(({ kind }) => kind)).toContain('close');
    const points = await session.points();
    if (!points.ok) throw new Error(points.error.kind);
    expect(points.value.points[0]?.reason).toBe('close');
    const point = await session.openPoint('round-1', points.value.points[0]?.id ?? '');
    expect(point.ok && isClosed(point.value)).toBe(false);
  });

  it('[YR5, DA5] without room for the point nothing is closed, unless that is accepted', async () => {
    const inner = memoryStore();
    const { session } = await opened({ ...inner, keepPoint: async () => err({ kind: 'storage-full' }) });
    expect(await session.closeRound()).toEqual({
      ok: false,
      error: { kind: 'no-restore-point', error: { kind: 'storage-full' } },
    });
    expect(isClosed(roundOf(session))).toBe(false);
    await session.closeRound({ withoutPoint: true });
    expect(isClosed(roundOf(session))).toBe(true);
  });

  it('[YR5] closing twice makes one closing, and opening an open round makes none', async () => {
    const { session } = await opened();
    await session.reopenRound('Nothing to open');
    await session.closeRound();
    await session.closeRound();
    expect(closingsOf(roundOf(session))).toHaveLength(1);
  });

  it('[YR5] refuses an edit of what is frozen as a whole and tells it; the plan goes on', async () => {
    const { session } = await opened();
    await session.closeRound();
    const before = roundOf(session);
    session.change(new Map<string, unknown>([...changeNote('a1', 'Later'), ...plan]));
    expect(roundOf(session)).toBe(before);
    expect(session.getState().refused).toEqual({ kind: 'round-closed', keys: [valueKey.note('a1')] });
    session.change(plan);
    expect(roundOf(session).data.values.has(valueKey.nextRound)).toBe(true);
    expect(session.getState().refused).toBeNull();
  });

  it('[YR5] opening again tells why, makes a restore point, and lets answering go on', async () => {
    const { session } = await opened();
    await session.closeRound();
    await session.reopenRound(' Two sectors came late ');
    expect(closingLine(roundOf(session))).toMatchObject({
      kind: 'reopened',
      number: 1,
      reason: 'Two sectors came late',
    });
    const points = await session.points();
    expect(points.ok && points.value.points[0]?.reason).toBe('reopen');
    session.change(agreed('b1', 1));
    expect(assess(roundOf(session)).answers.get('b1')).toEqual(level(1));
    await session.closeRound();
    expect(closingLine(roundOf(session))).toMatchObject({ kind: 'closed', number: 2 });
  });
});

describe('undo and going back', () => {
  it('[YR5, DA12] a closing is not undone by a key, nor is what was edited before it', async () => {
    const { session } = await opened();
    session.change(agreed('a1', 0));
    await session.closeRound();
    expect(session.getState().canUndo).toBe(false);
    expect(session.undo()).toBeNull();
    expect(isClosed(roundOf(session))).toBe(true);
    session.change(plan);
    expect(session.undo()).toBe(0);
    expect(roundOf(session).data.values.get(valueKey.nextRound)?.at(-1)?.value).toBeNull();
  });

  it('[YR5, DA12] closed in another tab, an answer of this one is neither undone nor redone, and that is told', async () => {
    const { session, store } = await opened();
    session.change(agreed('a1', 0));
    await session.settled();
    const other = createSession({ store, clock: fixedClock(), ids: countingIds('other') });
    await other.open('round-1');
    await other.closeRound();
    await other.settled();
    session.change(plan);
    await session.settled();
    expect(isClosed(roundOf(session))).toBe(true);
    expect(session.undo()).toBe(0);
    expect(session.undo()).toBeNull();
    expect(session.getState().refused).toEqual({ kind: 'round-closed', keys: [valueKey.agreed('a1')] });
    expect(session.getState().canUndo).toBe(false);
    // What was undone before is still there to be done again.
    expect(session.redo()).toBe(0);
    expect(assess(roundOf(session)).answers.get('a1')).toEqual(level(0));
    expect(lateChanges(roundOf(session))).toEqual([]);
  });

  it('[YR5, DA5, JN4] going back to the point from before opens the round; the closing keeps its number', async () => {
    const { session } = await opened();
    await session.closeRound();
    const points = await session.points();
    if (!points.ok) throw new Error(points.error.kind);
    const id = points.value.points[0]?.id ?? '';
    expect(await session.restore(id)).toEqual({ ok: true, value: null });
    expect(closingLine(roundOf(session))).toEqual({ kind: 'reopened', number: 1, date: '2026-03-02', reason: '' });
    await session.closeRound();
    expect(closingLine(roundOf(session))).toMatchObject({ number: 2 });
  });

  it('[YR5, JN8] going back to an older file of the round keeps the closing too', async () => {
    const { session } = await opened();
    await session.closeRound();
    expect(await session.takeIn(start, 'go-back')).toEqual({ ok: true, value: null });
    expect(closingsOf(roundOf(session)).map(({ number, reopened }) => [number, reopened !== null])).toEqual([
      [1, true],
    ]);
  });

  it('[YR5] a value brought back from a point waits like what is joined', async () => {
    const { session } = await opened();
    session.change(agreed('b1', 3));
    await session.settled();
    const points = await session.points();
    if (!points.ok) throw new Error(points.error.kind);
    const id = points.value.points.at(-1)?.id ?? '';
    session.change(agreed('a1', 0));
    await session.closeRound();
    expect(await session.bringBack(id, [valueKey.agreed('a1')])).toEqual({ ok: true, value: null });
    expect(assess(roundOf(session)).answers.get('a1')).toEqual(level(0));
    expect(lateChanges(roundOf(session)).map(({ key }) => key)).toEqual([valueKey.agreed('a1')]);
  });

  it('[YR5, JN2] a file with changed answers can be joined to a closed round: they wait', async () => {
    const { session } = await opened();
    await session.closeRound();
    await session.takeIn(answer(start, 'a1', level(0), commitsBy('elsewhere', 9_000)()), 'join');
    expect(assess(roundOf(session)).answers.get('a1')).toEqual(level(2));
    expect(lateChanges(roundOf(session))).toHaveLength(1);
  });
});
