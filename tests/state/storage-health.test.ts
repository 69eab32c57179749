import { describe, expect, it } from 'vitest';
import type { Persistence, StorageEstimate } from '#domain/ports.ts';
import { pointText } from '#domain/restore-points/point-text.ts';
import { roomNeeded } from '#domain/restore-points/room-needed.ts';
import { changeAnswer, changeNote } from '#domain/round/change-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { createSession, type Session } from '#state/session.ts';
import { buildRound, level, smallTexts } from '#tests/support/build-round.ts';
import { countingIds } from '#tests/support/counting-ids.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryDisk, memoryStore } from '#tests/support/memory-store.ts';

const MINUTE = 60_000;
const YEAR = 365 * 86_400_000;

/** A browser that says what the test says, and counts how often it was asked. */
function browser(estimate: StorageEstimate | null, answer: 'granted' | 'denied' = 'denied', promised = false) {
  const asked = { persist: 0, estimate: 0 };
  const control = { estimate };
  const persistence: Persistence = {
    async ask() {
      asked.persist += 1;
      return answer;
    },
    known: async () => (promised ? 'granted' : 'unknown'),
    async estimate() {
      asked.estimate += 1;
      return control.estimate;
    },
  };
  return { persistence, asked, control };
}

function tab(given: ReturnType<typeof browser> | null, disk = memoryDisk()) {
  const clock = fixedClock();
  const session = createSession({
    store: memoryStore(disk, clock),
    clock,
    ids: countingIds('tab'),
    ...(given ? { persistence: given.persistence } : {}),
  });
  return { session, clock, disk };
}

const round = () => ({ ...buildRound(), texts: smallTexts });
const health = (session: Session) => session.getState().storageHealth;
const turn = () => new Promise((resolve) => setTimeout(resolve));
let notes = 0;
async function edit(session: Session) {
  notes += 1;
  session.change(changeNote('a1', `Muistiinpano ${notes}`));
  await session.settled();
  await turn();
}

describe('what is told of this browser’s storage', () => {
  it('[DA1] nothing is asked before there is something to keep; the answer is told after the first save', async () => {
    const edge = browser({ used: 5_000_000, quota: 1e9 }, 'denied');
    const { session, clock } = tab(edge);
    await session.list();
    expect([edge.asked.persist, health(session).persisted]).toEqual([0, 'unknown']);
    await session.start(round());
    await turn();
    expect(health(session)).toEqual({ persisted: 'denied', used: 5_000_000, quota: 1e9, low: false });
    clock.pass(2 * MINUTE);
    await edit(session);
    await session.start(buildRound({ id: 'round-2' }));
    expect([edge.asked.estimate, edge.asked.persist]).toEqual([2, 1]);
  });

  it('[DA1] a browser that promised before is told as such when a round is opened, without asking', async () => {
    const disk = memoryDisk();
    await tab(null, disk).session.start(round());
    const edge = browser(null, 'denied', true);
    const { session } = tab(edge, disk);
    await session.open('round-1');
    await turn();
    expect([health(session).persisted, edge.asked.persist]).toEqual(['granted', 0]);
  });

  it('[DA1] where the browser tells nothing, nothing is claimed', async () => {
    for (const given of [browser(null), null]) {
      const { session } = tab(given);
      await session.start(round());
      await turn();
      expect(health(session)).toMatchObject({ used: null, quota: null, low: false });
    }
  });

  it('[DA2] room that runs short is told before a save fails: one byte less than a save and a restore point need', async () => {
    const need = roomNeeded(round());
    for (const [free, low] of [
      [need, false],
      [need - 1, true],
    ] as const) {
      const { session } = tab(browser({ used: 1e8, quota: 1e8 + free }));
      await session.start(round());
      await turn();
      expect([session.getState().save.kind, health(session).low]).toEqual(['saved', low]);
    }
  });

  it('[DA2] the need grows with the round: twice its point in two bytes a character, and a million for the save', () => {
    const small = buildRound();
    expect(roomNeeded(small)).toBe(1_000_000 + 4 * pointText(small).length);
    expect(roomNeeded({ ...small, texts: smallTexts })).toBeGreaterThan(roomNeeded(small));
  });

  it('[DA2] a save that found no room is told as low at once, and no longer once there is room', async () => {
    const edge = browser({ used: 0, quota: 1e9 });
    const { session, disk } = tab(edge);
    await session.start(round());
    disk.failWith = { kind: 'storage-full' };
    await edit(session);
    expect(health(session)).toMatchObject({ quota: 1e9, low: true });
    disk.failWith = null;
    await edit(session);
    expect(health(session).low).toBe(false);
  });

  it('[DA2] looks at most once a minute of saves, and again after one, also when the clock was set back', async () => {
    const edge = browser({ used: 0, quota: 1e9 });
    const { session, clock } = tab(edge);
    await session.start(round());
    await turn();
    const first = edge.asked.estimate;
    clock.pass(MINUTE - 1);
    await edit(session);
    expect(edge.asked.estimate).toBe(first);
    clock.pass(1);
    await edit(session);
    expect(edge.asked.estimate).toBe(first + 1);
    clock.pass(-YEAR);
    await edit(session);
    expect(edge.asked.estimate).toBe(first + 2);
  });

  it('[DA2] an answer that comes late doesn’t take the place of a newer one', async () => {
    const late: ((estimate: StorageEstimate) => void)[] = [];
    const { persistence } = browser(null);
    const { session, clock } = tab({
      ...browser(null),
      persistence: { ...persistence, estimate: () => new Promise((resolve) => late.push(resolve)) },
    });
    await session.start(round());
    clock.pass(MINUTE);
    session.change(changeAnswer(session.getState().round as Round, 'a1', level(1), '2026-03-12'));
    await session.settled();
    late[1]?.({ used: 2, quota: 1e9 });
    late[0]?.({ used: 1, quota: 1 });
    await turn();
    expect(health(session)).toMatchObject({ used: 2, low: false });
  });
});
