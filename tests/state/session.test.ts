import { describe, expect, it } from 'vitest';
import type { RoundStore, StoreError } from '#domain/ports.ts';
import { err } from '#domain/result.ts';
import { changeAnswer, changeNote } from '#domain/round/change-answers.ts';
import { answersOf, noteOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { createSession, type Session } from '#state/session.ts';
import { answer, buildRound, commitsBy, level, smallTexts } from '#tests/support/build-round.ts';
import { countingIds } from '#tests/support/counting-ids.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryStore } from '#tests/support/memory-store.ts';

const change = (round: Round | null, item: string, value: 0 | 1 | 2 | 3) =>
  changeAnswer(round as Round, item, level(value), '2026-03-12');
const sessionOver = (store: RoundStore, name = 'tab'): Session =>
  createSession({ store, clock: fixedClock(5_000), ids: countingIds(name) });
const storedAnswers = async (store: RoundStore) => {
  const stored = await store.open('round-1');
  if (!stored.ok) throw new Error(stored.error.kind);
  return answersOf(stored.value);
};

/** A store that refuses to save while `refusing` holds an error. */
function refusingStore(inner: RoundStore) {
  const control: { refusing: StoreError | null } = { refusing: null };
  const store: RoundStore = {
    ...inner,
    save: async (round, keys) => (control.refusing ? err(control.refusing) : inner.save(round, keys)),
  };
  return { store, control };
}

describe('saving', () => {
  it('[DA1] each change is stored at once and «saved» follows', async () => {
    const store = memoryStore();
    const session = sessionOver(store);
    await session.start(buildRound());
    session.change(change(session.getState().round, 'a1', 2));
    expect(session.getState().save).toEqual({ kind: 'saving' });
    await session.settled();
    expect(session.getState().save).toEqual({ kind: 'saved', at: 5_000 });
    expect(await storedAnswers(store)).toEqual(new Map([['a1', level(2)]]));
  });

  it('[DA2] a change that could not be stored stays on the screen, is told, and goes with the next try', async () => {
    const { store, control } = refusingStore(memoryStore());
    const session = sessionOver(store);
    await session.start(buildRound());
    control.refusing = { kind: 'storage-full' };
    session.change(change(session.getState().round, 'a1', 2));
    await session.settled();
    expect(session.getState().save).toEqual({ kind: 'failed', error: { kind: 'storage-full' } });
    expect(answersOf(session.getState().round as Round).get('a1')).toEqual(level(2));
    control.refusing = null;
    session.change(change(session.getState().round, 'b1', 1));
    await session.settled();
    expect(session.getState().save.kind).toBe('saved');
    expect(await storedAnswers(store)).toEqual(
      new Map([
        ['a1', level(2)],
        ['b1', level(1)],
      ]),
    );
  });

  it('[DA2] trying again stores what failed without a further change', async () => {
    const { store, control } = refusingStore(memoryStore());
    const session = sessionOver(store);
    await session.start(buildRound());
    control.refusing = { kind: 'storage-failed', detail: 'AbortError' };
    session.change(change(session.getState().round, 'a1', 3));
    await session.settled();
    control.refusing = null;
    await session.retrySave();
    expect(await storedAnswers(store)).toEqual(new Map([['a1', level(3)]]));
  });

  it('[JN9] a change that changes nothing writes nothing and leaves no entry', async () => {
    const session = sessionOver(memoryStore());
    await session.start(buildRound());
    session.change(change(session.getState().round, 'a1', 2));
    const before = session.getState().round;
    session.change(change(before, 'a1', 2));
    session.change(changeNote('a2', '   '));
    expect(session.getState().round).toBe(before);
  });

  it('[JN1] two tabs have writers of their own', async () => {
    const store = memoryStore();
    const a = sessionOver(store, 'a');
    const b = sessionOver(store, 'b');
    expect(a.stamp().writer).not.toBe(b.stamp().writer);
  });

  it('[DA6] what two tabs write to one round is kept from both', async () => {
    const store = memoryStore();
    const a = sessionOver(store, 'a');
    await a.start(buildRound());
    const b = sessionOver(store, 'b');
    await b.open('round-1');
    a.change(change(a.getState().round, 'a1', 1));
    b.change(change(b.getState().round, 'b1', 3));
    await Promise.all([a.settled(), b.settled()]);
    expect(await storedAnswers(store)).toEqual(
      new Map([
        ['a1', level(1)],
        ['b1', level(3)],
      ]),
    );
  });

  it('[DA6] what another tab has stored is on the screen after this tab’s next save, also where tabs can’t tell each other', async () => {
    const store: RoundStore = { ...memoryStore(), watch: () => () => undefined };
    const a = sessionOver(store, 'a');
    await a.start(buildRound());
    const b = sessionOver(store, 'b');
    await b.open('round-1');
    b.change(change(b.getState().round, 'b1', 3));
    await b.settled();
    a.change(change(a.getState().round, 'a1', 1));
    await a.settled();
    expect(answersOf(a.getState().round as Round).get('b1')).toEqual(level(3));
  });
});

describe('undo', () => {
  it('[DA12] takes this tab’s own edits back one after the other, and brings them again', async () => {
    const session = sessionOver(memoryStore());
    await session.start(buildRound());
    expect(session.getState().canUndo).toBe(false);
    session.change(change(session.getState().round, 'a1', 1));
    session.change(change(session.getState().round, 'a1', 3));
    expect([session.undo(), answersOf(session.getState().round as Round).get('a1')]).toEqual([0, level(1)]);
    expect([session.undo(), answersOf(session.getState().round as Round).get('a1')]).toEqual([0, undefined]);
    expect([session.undo(), session.getState().canUndo, session.getState().canRedo]).toEqual([null, false, true]);
    expect([session.redo(), answersOf(session.getState().round as Round).get('a1')]).toEqual([0, level(1)]);
    session.change(change(session.getState().round, 'b1', 2));
    expect(session.redo()).toBeNull();
  });

  it('[DA12] what is undone is stored like any edit', async () => {
    const store = memoryStore();
    const session = sessionOver(store);
    await session.start(buildRound());
    session.change(change(session.getState().round, 'a1', 1));
    session.undo();
    await session.settled();
    expect((await storedAnswers(store)).size).toBe(0);
  });

  it('[DA12] another tab’s later answer is left alone and told', async () => {
    const store: RoundStore = { ...memoryStore(), watch: () => () => undefined };
    const a = sessionOver(store, 'a');
    await a.start(buildRound());
    a.change(change(a.getState().round, 'a1', 1));
    await a.settled();
    const b = sessionOver(store, 'b');
    await b.open('round-1');
    b.change(change(b.getState().round, 'a1', 3));
    await b.settled();
    a.change(changeNote('b2', 'Huomio'));
    await a.settled();
    expect(a.undo()).toBe(0);
    expect(a.undo()).toBe(1);
    expect(answersOf(a.getState().round as Round).get('a1')).toEqual(level(3));
  });

  it('[DA12] a round that is opened begins without edits', async () => {
    const session = sessionOver(memoryStore());
    await session.start(buildRound());
    session.change(change(session.getState().round, 'a1', 1));
    await session.start(buildRound({ id: 'round-2' }));
    expect([session.getState().canUndo, session.undo()]).toEqual([false, null]);
  });
});

it('[DA1] a list of rounds that has been shown has the new round too', async () => {
  const session = sessionOver(memoryStore());
  await session.list();
  await session.start(buildRound());
  expect(session.getState().rounds?.map((round) => round.header.id)).toEqual(['round-1']);
});

describe('taking in a file', () => {
  const file = () => ({ ...answer(buildRound(), 'a1', level(2), commitsBy('file')()), texts: smallTexts });

  it('[JN8] a round that isn’t here is opened as it is', async () => {
    const session = sessionOver(memoryStore());
    expect(await session.takeIn(file(), 'join')).toEqual({ ok: true, value: null });
    expect(answersOf(session.getState().round as Round)).toEqual(new Map([['a1', level(2)]]));
  });

  it('[JN8] joining keeps what is here and notes it in the log', async () => {
    const session = sessionOver(memoryStore());
    await session.start(buildRound());
    session.change(changeNote('b1', 'Täällä kirjoitettu'));
    await session.takeIn(file(), 'join');
    const round = session.getState().round as Round;
    expect(noteOf(round, 'b1')).toBe('Täällä kirjoitettu');
    expect(answersOf(round)).toEqual(new Map([['a1', level(2)]]));
    expect([...round.log.values()].some((entry) => entry.kind === 'join')).toBe(true);
  });

  it('[JN8, JN4] going back to the file shows what the file shows', async () => {
    const session = sessionOver(memoryStore());
    await session.start(buildRound());
    session.change(changeNote('b1', 'Täällä kirjoitettu'));
    await session.takeIn(file(), 'go-back');
    const round = session.getState().round as Round;
    expect(noteOf(round, 'b1')).toBe('');
    expect(answersOf(round)).toEqual(new Map([['a1', level(2)]]));
  });

  it('[JN8] a copy stands beside the round that was here', async () => {
    const store = memoryStore();
    const session = sessionOver(store);
    await session.start(buildRound());
    await session.takeIn(file(), 'copy');
    await session.list();
    expect(session.getState().rounds).toHaveLength(2);
    expect(session.getState().round?.header.id).not.toBe('round-1');
  });

  it('[JN2] [DA6] what a file has seen and no longer holds goes from storage as it goes from the screen', async () => {
    const store = memoryStore();
    const session = sessionOver(store);
    await session.start(answer(file(), 'b1', level(3), commitsBy('other')()));
    const { round } = session.getState();
    const values = new Map(round?.data.values);
    values.delete('agreed/b1');
    await session.takeIn({ ...(round as Round), data: { ...(round as Round).data, values } }, 'join');
    expect(answersOf(session.getState().round as Round)).toEqual(new Map([['a1', level(2)]]));
    expect(await storedAnswers(store)).toEqual(new Map([['a1', level(2)]]));
  });

  it('[DA8] a refused file leaves the open round the very same', async () => {
    const session = sessionOver(memoryStore());
    await session.start(buildRound());
    const before = session.getState().round;
    const damaged = { ...file(), header: { ...file().header, year: 2031 } };
    expect(await session.takeIn(damaged, 'join')).toEqual({ ok: false, error: { kind: 'damaged', path: 'round' } });
    expect(session.getState().round).toBe(before);
  });
});
