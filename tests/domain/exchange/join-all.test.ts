import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPartOf } from '#domain/exchange/answer-part.ts';
import { type Joinable, joinAll } from '#domain/exchange/join-all.ts';
import { addRespondent } from '#domain/group/change-respondent.ts';
import { removeRespondent } from '#domain/group/remove-respondent.ts';
import { addAction, removeAction } from '#domain/round/change-plan.ts';
import { commit } from '#domain/round/commit.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import { restoreRound } from '#domain/round/restore-round.ts';
import type { Round } from '#domain/round/round.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { answerSheet, type Sign, sheetOf } from '#tests/support/build-group.ts';
import { answer, buildRound, commitsBy, level, smallTexts } from '#tests/support/build-round.ts';

/**
 * Three write: two co-ordinators in copies of the round, and a respondent in a sheet. What each did so far may leave as a
 * file at any moment, so later files hold what earlier ones lack.
 */
type Step =
  | { readonly who: 'a' | 'b'; readonly does: 'answer'; readonly item: string; readonly sign: 0 | 1 | 2 | 3 }
  | { readonly who: 'a' | 'b'; readonly does: 'act' | 'drop' | 'restore' | 'read-other' | 'remove-respondent' | 'file' }
  | { readonly who: 'sheet'; readonly does: 'answer'; readonly item: string; readonly sign: Sign | null }
  | { readonly who: 'sheet'; readonly does: 'file' };

const item = fc.constantFrom('a1', 'a2', 'b1');
const writer = fc.constantFrom<'a' | 'b'>('a', 'b');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      who: writer,
      does: fc.constant('answer' as const),
      item,
      sign: fc.constantFrom(0, 1, 2, 3),
    }) as fc.Arbitrary<Step>,
  },
  {
    weight: 4,
    arbitrary: fc.record({
      who: writer,
      does: fc.constantFrom('act', 'drop', 'restore', 'read-other', 'file', 'file', 'remove-respondent'),
    }) as fc.Arbitrary<Step>,
  },
  {
    weight: 3,
    arbitrary: fc.record({
      who: fc.constant('sheet' as const),
      does: fc.constant('answer' as const),
      item,
      sign: fc.constantFrom<Sign | null>(0, 1, 2, 3, '?', '-', null),
    }) as fc.Arbitrary<Step>,
  },
  { weight: 2, arbitrary: fc.constant<Step>({ who: 'sheet', does: 'file' }) },
);

function filesOf(steps: readonly Step[]): { readonly start: Round; readonly files: readonly Joinable[] } {
  const by = { a: commitsBy('a'), b: commitsBy('b', 2_000), sheet: commitsBy('phone', 3_000) };
  const start = commit(
    buildRound(),
    by.a(),
    addRespondent('r', 'named', { name: '', role: 'Youth', sectors: ['youth'] }),
  );
  const copies = { a: start, b: start };
  const past = { a: start, b: start };
  let sheet = sheetOf(start, { as: 'invited' }, by.sheet(), 'r');
  const files: Joinable[] = [];
  for (const [i, one] of steps.entries()) {
    if (one.who === 'sheet') {
      if (one.does === 'file') files.push({ kind: 'answers', part: answerPartOf(sheet) });
      else sheet = answerSheet(sheet, { [one.item]: one.sign }, by.sheet());
      continue;
    }
    const { who } = one;
    const own = copies[who];
    switch (one.does) {
      case 'answer':
        copies[who] = answer(own, one.item, level(one.sign), by[who]());
        break;
      case 'act':
        copies[who] = commit(own, by[who](), addAction('act-1', draftAction({ title: `by ${who} ${i}` })));
        break;
      case 'drop':
        copies[who] = commit(own, by[who](), removeAction('act-1'));
        break;
      case 'restore': {
        const restored = restoreRound(own, past[who], by[who](), '2026-05-04');
        if (restored.ok) copies[who] = restored.value;
        break;
      }
      case 'read-other': {
        past[who] = own;
        const read = joinRounds(own, copies[who === 'a' ? 'b' : 'a']);
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        copies[who] = read.value;
        break;
      }
      case 'remove-respondent':
        copies[who] = removeRespondent(own, 'r', by[who]());
        break;
      case 'file':
        files.push({ kind: 'round', round: own });
    }
  }
  files.push(
    { kind: 'round', round: copies.a },
    { kind: 'round', round: copies.b },
    { kind: 'answers', part: answerPartOf(sheet) },
  );
  return { start, files };
}

function bytesOf(start: Round, files: readonly Joinable[]): string {
  const joined = joinAll(start, files);
  if (!joined.ok) throw new Error(JSON.stringify(joined.error));
  return roundToFile(joined.value.round, smallTexts);
}

function* orders<T>(list: readonly T[]): Generator<readonly T[]> {
  if (list.length < 2) return yield list;
  for (const [i, one] of list.entries()) {
    for (const rest of orders([...list.slice(0, i), ...list.slice(i + 1)])) yield [one, ...rest];
  }
}

describe('joining several files', () => {
  it('[CL5] three writers, restores, deletes and partial files give the same bytes in every order', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 24 }), fc.infiniteStream(fc.nat()), (steps, random) => {
        const { start, files } = filesOf(steps);
        // All orders of the last five files; of more files, all orders of those with the others mixed in at random.
        const few = files.slice(-5);
        const others = files.slice(0, -5);
        const expected = bytesOf(start, files);
        for (const order of orders(few)) {
          const mixed = [...order];
          for (const other of others) mixed.splice((random.next().value ?? 0) % (mixed.length + 1), 0, other);
          expect(bytesOf(start, mixed)).toBe(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[CL5] the same file twice changes nothing', () => {
    const steps: Step[] = [
      { who: 'a', does: 'act' },
      { who: 'b', does: 'read-other' },
      { who: 'b', does: 'drop' },
      { who: 'sheet', does: 'answer', item: 'a1', sign: 2 },
      { who: 'a', does: 'restore' },
    ];
    const { start, files } = filesOf(steps);
    expect(bytesOf(start, [...files, ...files])).toBe(bytesOf(start, files));
  });

  it('[CL5] one file of another round refuses all, and says which', () => {
    const { start, files } = filesOf([]);
    const other: Joinable = { kind: 'round', round: buildRound({ id: 'round-2', year: 2025 }) };
    expect(joinAll(start, [...files, other])).toMatchObject({
      ok: false,
      error: { index: files.length, refusal: { kind: 'other-round' } },
    });
  });
});
