import { describe, expect, it } from 'vitest';
import type { RoundStore } from '#domain/ports.ts';
import { changeAnswer, changeNote } from '#domain/round/change-answers.ts';
import { answersOf, noteOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { createSession, type Session } from '#state/session.ts';
import { answer, buildRound, commitsBy, level, smallTexts } from '#tests/support/build-round.ts';
import { countingIds } from '#tests/support/counting-ids.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryDisk, memoryStore } from '#tests/support/memory-store.ts';

const GONE = { kind: 'failed', error: { kind: 'removed-elsewhere' } };
const openRound = (session: Session): Round => session.getState().round as Round;
const write = async (session: Session, item: string, value: 0 | 1 | 2 | 3) => {
  session.change(changeAnswer(openRound(session), item, level(value), '2026-03-12'));
  await session.settled();
};

/** Two tabs with the same round open; `deaf`: in a browser where tabs can't tell each other. */
async function twoTabs({ deaf = false } = {}) {
  const disk = memoryDisk();
  const storeOf = (): RoundStore => {
    const store = memoryStore(disk);
    return deaf ? { ...store, watch: () => () => undefined } : store;
  };
  const sessionOf = (name: string) => createSession({ store: storeOf(), clock: fixedClock(), ids: countingIds(name) });
  const a = sessionOf('a');
  await a.start(buildRound());
  await write(a, 'a1', 1);
  const b = sessionOf('b');
  await b.open('round-1');
  return { a, b, store: memoryStore(disk) };
}

const takeAway = [
  ['removed', (tab: Session) => tab.remove('round-1')],
  ['cleared with everything', (tab: Session) => tab.clear()],
] as const;

describe('a round that another tab has removed', () => {
  it.each(takeAway)(
    '[DA2] %s: this tab’s next edit stays on the screen, is told as not stored, and does not bring the round back',
    async (_, take) => {
      const { a, b, store } = await twoTabs({ deaf: true });
      await take(a);
      await write(b, 'b1', 3);
      expect(b.getState().save).toEqual(GONE);
      expect(answersOf(openRound(b)).get('b1')).toEqual(level(3));
      expect(await store.open('round-1')).toEqual({ ok: false, error: { kind: 'not-found' } });
      await b.retrySave();
      expect(b.getState().save, 'trying again does not bring it back either').toEqual(GONE);
      expect(await store.list()).toEqual({ ok: true, value: [] });
    },
  );

  it.each(takeAway)('[DA1] %s: a tab that hears of it stops saying «saved» at once', async (_, take) => {
    const { a, b } = await twoTabs();
    await take(a);
    await expect.poll(() => b.getState().save).toEqual(GONE);
    expect(answersOf(openRound(b))).toEqual(new Map([['a1', level(1)]]));
  });

  it.each(takeAway)(
    '[DA2] %s: it can be stored again with all that is on the screen, and work goes on',
    async (_, take) => {
      const { a, b, store } = await twoTabs();
      await take(a);
      await b.settled();
      await write(b, 'b1', 3);
      await b.noteFileSaved();
      await b.storeAgain();
      expect(b.getState().save.kind).toBe('saved');
      await write(b, 'a2', 0);
      const stored = await store.open('round-1');
      expect(stored.ok && answersOf(stored.value)).toEqual(
        new Map([
          ['a1', level(1)],
          ['b1', level(3)],
          ['a2', level(0)],
        ]),
      );
      const listed = await store.list();
      expect(listed.ok && listed.value[0]?.fileSavedAt, 'the age of the file is told as before').toBe(
        fixedClock().now(),
      );
      expect(await store.beside()).toEqual({ ok: true, value: { newer: [], removed: [] } });
    },
  );

  it('[DA8] taking in a file of it leaves the screen as it is, until going on without a restore point is accepted', async () => {
    const { a, b, store } = await twoTabs();
    await a.remove('round-1');
    b.change(changeNote('b1', 'Vain ruudulla'));
    await b.settled();
    const file = { ...answer(buildRound(), 'a2', level(2), commitsBy('file')()), texts: smallTexts };
    const before = openRound(b);
    expect(await b.takeIn(file, 'join')).toEqual({
      ok: false,
      error: { kind: 'no-restore-point', error: { kind: 'not-found' } },
    });
    expect(openRound(b)).toBe(before);
    expect(await b.takeIn(file, 'join', { withoutPoint: true })).toEqual({
      ok: false,
      error: { kind: 'removed-elsewhere' },
    });
    expect(noteOf(openRound(b), 'b1')).toBe('Vain ruudulla');
    expect(answersOf(openRound(b)).get('a2')).toEqual(level(2));
    expect(await store.open('round-1')).toEqual({ ok: false, error: { kind: 'not-found' } });
  });

  it('[DA5] going back to a restore point does not bring it back either', async () => {
    const { a, b, store } = await twoTabs({ deaf: true });
    await write(a, 'a1', 2);
    const points = await b.points();
    const id = points.ok ? (points.value.points[0]?.id ?? '') : '';
    await a.remove('round-1');
    const restored = await b.restore(id);
    expect(restored.ok).toBe(false);
    expect(await store.open('round-1')).toEqual({ ok: false, error: { kind: 'not-found' } });
  });

  it('[DA2] a round that could not be stored at its start is stored whole once there is room', async () => {
    const disk = memoryDisk();
    const session = createSession({ store: memoryStore(disk), clock: fixedClock(), ids: countingIds('a') });
    disk.failWith = { kind: 'storage-full' };
    await session.start(buildRound());
    await write(session, 'a1', 2);
    expect(session.getState().save).toEqual({ kind: 'failed', error: { kind: 'storage-full' } });
    disk.failWith = null;
    await write(session, 'b1', 1);
    expect(session.getState().save.kind).toBe('saved');
    const stored = await memoryStore(disk).open('round-1');
    expect(stored.ok && answersOf(stored.value).size).toBe(2);
  });
});
