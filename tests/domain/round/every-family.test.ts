import { describe, expect, it } from 'vitest';
import { assess } from '#domain/assessment.ts';
import { closeRound, reopenRound } from '#domain/closing/close-round.ts';
import { closingsOf, isClosed } from '#domain/closing/closings.ts';
import { removeRespondent } from '#domain/group/remove-respondent.ts';
import { shownValues } from '#domain/join/replica.ts';
import { parsePointText, pointText } from '#domain/restore-points/point-text.ts';
import { withoutWhatWasRemoved } from '#domain/restore-points/points-kept.ts';
import type { Result } from '#domain/result.ts';
import { commit } from '#domain/round/commit.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import { restoreRound } from '#domain/round/restore-round.ts';
import type { Round } from '#domain/round/round.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { editOf, redoEdit, undoEdit } from '#domain/round/undo.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { valueFault } from '#domain/round/values.ts';
import { buildRound, commitsBy, level, smallTexts } from '#tests/support/build-round.ts';
import { fullRound, PRIVATE } from '#tests/support/full-round.ts';
import { createRandom } from '#tests/support/spoil/random.ts';
import { readSpoilt } from '#tests/support/spoil/read-spoilt.ts';
import { spoilFile } from '#tests/support/spoil/spoil-file.ts';

const full = fullRound();
const file = (round: Round) => roundToFile(round, smallTexts);
const opened = (text: string) => must(parseRoundFile(text));

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('a round that holds every family of values', () => {
  it('[DA7] comes back from its file byte for byte', () => {
    expect(file(opened(file(full)))).toBe(file(full));
  });

  it('[DA8, JN6] spoilt, is read or refused; what is read can be written again, and the open round keeps its bytes', () => {
    const open = { round: opened(file(full)), bytes: file(full) };
    const random = createRandom(77);
    const breaches: string[] = [];
    const kinds = new Set<string>();
    for (let i = 0; i < 1_000; i++) {
      const { way, bytes } = spoilFile(open.bytes, random);
      const { kind, breach } = readSpoilt(bytes, open, () => 0);
      kinds.add(kind);
      if (breach) breaches.push(`input ${i}, ${way}: ${breach}`);
    }
    expect(breaches).toEqual([]);
    for (const kind of ['read', 'not-json', 'invalid', 'damaged']) expect(kinds).toContain(kind);
  }, 120_000);

  it('[JN5] of a respondent taken out no word stays: not in closings, log, file or an older restore point', () => {
    const removed = removeRespondent(full, 'r1', commitsBy('z', 90_000)());
    const point = withoutWhatWasRemoved(must(parsePointText(pointText(full))), removed);
    for (const text of [file(removed), pointText(point), file(must(joinRounds(removed, full)))]) {
      expect(text).not.toContain(`${PRIVATE} r1`);
      expect(text).toContain(`${PRIVATE} r2`);
    }
    expect(assess(removed)).toEqual(assess(full));
  });

  it('[YR5, JN5] a closing can’t hold what a respondent gave: it would outlive the removal', () => {
    const [closing] = closingsOf(full);
    if (!closing) throw new Error('The round has been closed');
    const { id, reopened: _, ...value } = closing;
    const own = { key: valueKey.ownAnswer('r1', 'a1'), value: level(0) };
    expect(valueFault(valueKey.closing(id), value)).toBeNull();
    expect(valueFault(valueKey.closing(id), { ...value, others: [own] })).toBe('wrong-value');
    expect(valueFault(valueKey.closedRespondent('r1', id), { values: [{ ...own, key: 'answer/a1' }] })).toBeNull();
  });
});

const pool = [...shownValues(full.data)].filter(([key]) => !key.startsWith('closing/') && !key.includes('/closed/'));

/** Three copies that edit, close, open again, join, go back, take back and remove, as the numbers of `seed` say. */
function lived(seed: number): { readonly copies: readonly Round[]; readonly removed: ReadonlySet<string> } {
  const random = createRandom(seed);
  const stamps = ['p', 'q', 's'].map((writer, i) => commitsBy(`${writer}${seed}`, 1_000 * (i + 1)));
  const start = random.below(2) === 0 ? full : buildRound();
  const copies = [start, start, start];
  const points: string[] = [];
  const removed = new Set<string>();
  for (let step = 0; step < 25; step++) {
    const at = random.below(3);
    const [now, stamp] = [copies[at] ?? start, stamps[at] ?? commitsBy('none')];
    copies[at] = after(now, random.below(10), step, stamp);
  }
  return { copies, removed };

  function after(now: Round, act: number, step: number, stamp: ReturnType<typeof commitsBy>): Round {
    if (act < 4) {
      const [key, value] = random.of(pool);
      const changes = new Map([[key, random.below(3) === 0 ? null : value]]);
      const edited = commit(now, stamp(), changes);
      if (random.below(3) > 0) return edited;
      const edit = editOf(now, changes);
      const undone = commit(edited, stamp(), undoEdit(edited, edit).changes);
      return random.below(2) === 0 ? undone : commit(undone, stamp(), redoEdit(undone, edit).changes);
    }
    if (act === 4) {
      const closes = !isClosed(now);
      const changes = closes ? closeRound(now, `k${seed}-${step}`, '2026-05-02') : reopenRound(now, '2026-05-03', '');
      const next = commit(now, stamp(), changes, closes ? 'close' : 'reopen');
      expect(isClosed(next)).toBe(closes);
      if (closes) expect(assess(next).answers).toEqual(assess(now).answers);
      return next;
    }
    if (act === 5) points.push(pointText(now));
    if (act === 6 && points.length > 0) {
      const point = withoutWhatWasRemoved(must(parsePointText(random.of(points))), now);
      const back = must(restoreRound(now, point, stamp(), '2026-06-01'));
      expect(assess(back).answers).toEqual(assess(point).answers);
      const numbers = closingsOf(back).map(({ id }) => id);
      for (const { id } of closingsOf(now)) expect(numbers).toContain(id);
      return back;
    }
    if (act === 7 && random.below(3) === 0) {
      const id = random.of(['r1', 'r2']);
      removed.add(id);
      return removeRespondent(now, id, stamp());
    }
    return act > 7 ? must(joinRounds(now, copies[random.below(3)] ?? start)) : now;
  }
}

describe('copies of a round with every family of values', () => {
  it('[CL5, JN2, JN4, JN5, YR5] whatever is done to three of them, joined in any order they are the same file', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { copies, removed } = lived(seed);
      const [a, b, c] = copies as [Round, Round, Round];
      const orders = [
        [a, b, c],
        [a, c, b],
        [b, a, c],
        [b, c, a],
        [c, a, b],
        [c, b, a],
      ] as const;
      const files = orders.map(([x, y, z]) => file(must(joinRounds(must(joinRounds(x, y)), z))));
      files.push(file(must(joinRounds(a, must(joinRounds(b, c))))));
      expect(new Set(files).size, `seed ${seed}`).toBe(1);
      const [text = ''] = files;
      expect(file(opened(text)), `seed ${seed}`).toBe(text);
      for (const id of removed) expect(text, `seed ${seed}`).not.toContain(`${PRIVATE} ${id}`);
    }
  }, 120_000);
});
