import { describe, expect, it } from 'vitest';
import type { StoreError } from '#domain/ports.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Round } from '#domain/round/round.ts';
import { createSaveQueue } from '#state/save-queue.ts';
import type { SaveState } from '#state/save-state.ts';
import { buildRound } from '#tests/support/build-round.ts';

/** A store whose saves end when the test says so. */
function slowStore() {
  const tries: { keys: readonly string[] | 'all'; end: (result: Result<Round, StoreError>) => void }[] = [];
  const states: SaveState['kind'][] = [];
  const round = buildRound();
  const queue = createSaveQueue({
    current: () => round,
    save: (_, keys) => new Promise((end) => tries.push({ keys: keys ? [...keys] : 'all', end })),
    onState: ({ kind }) => states.push(kind),
    onSaved: () => undefined,
    now: () => 1,
  });
  return { queue, tries, states, done: ok(round) };
}
const full: Result<Round, StoreError> = err({ kind: 'storage-full' });
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('the save queue', () => {
  it('[DA2] what could not be stored goes with the next try', async () => {
    const { queue, tries, states, done } = slowStore();
    queue.add(['a']);
    tries[0]?.end(full);
    await turn();
    queue.add(['b']);
    expect(tries[1]?.keys).toEqual(['a', 'b']);
    tries[1]?.end(done);
    await queue.settled();
    expect(states).toEqual(['saving', 'failed', 'saving', 'saved']);
  });

  it('[DA2] a whole round that could not be stored goes whole with the next try', async () => {
    const { queue, tries, done } = slowStore();
    queue.addAll();
    tries[0]?.end(full);
    await turn();
    queue.add(['b']);
    expect(tries[1]?.keys).toBe('all');
    tries[1]?.end(done);
    await queue.settled();
  });

  it('[DA1] «saved» is told only when nothing waits to be stored', async () => {
    const { queue, tries, states, done } = slowStore();
    queue.add(['a']);
    queue.add(['b']);
    tries[0]?.end(done);
    await turn();
    expect(states).not.toContain('saved');
    tries[1]?.end(done);
    await queue.settled();
    expect(states.at(-1)).toBe('saved');
    expect(tries.map((one) => one.keys)).toEqual([['a'], ['b']]);
  });

  it('[DA6] changes made while one try runs are stored after it, never beside it', async () => {
    const { queue, tries, done } = slowStore();
    queue.add(['a']);
    queue.add(['b']);
    queue.add(['c']);
    expect(tries).toHaveLength(1);
    tries[0]?.end(done);
    await turn();
    expect(tries[1]?.keys).toEqual(['b', 'c']);
    tries[1]?.end(done);
    await queue.settled();
  });
});
