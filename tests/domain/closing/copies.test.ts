import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#domain/assessment.ts';
import { roundAsItStands } from '#domain/closing/as-closed.ts';
import { closeRound, reopenRound } from '#domain/closing/close-round.ts';
import { closingLine } from '#domain/closing/closing-line.ts';
import { closingsInForce, closingsOf, currentClosing, isClosed } from '#domain/closing/closings.ts';
import { lateChanges } from '#domain/closing/late-changes.ts';
import { spreadsOf } from '#domain/group/spread.ts';
import type { Changes } from '#domain/join/replica.ts';
import { changeAnswer, changeNote } from '#domain/round/change-answers.ts';
import { type Commit, commit } from '#domain/round/commit.ts';
import { noteOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { signToAnswer } from '#tests/support/build-group.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';
import { closed, joinedRounds } from '#tests/support/closed-round.ts';

const ITEMS = ['a1', 'a2', 'b1'];
const DAY = '2026-04-03';

/** Everything that is shown of answers, to be compared. */
const figures = (round: Round) => {
  const { score, answers, targets, findings } = assess(round);
  return {
    score,
    answers,
    targets,
    findings,
    spreads: spreadsOf(round, ITEMS),
    notes: ITEMS.map((i) => noteOf(round, i)),
  };
};

type Step =
  | {
      readonly do: 'agree' | 'answer' | 'note' | 'plan';
      readonly copy: number;
      readonly item: string;
      readonly to: 0 | 1 | 2 | 3;
    }
  | { readonly do: 'close' | 'reopen'; readonly copy: number }
  | { readonly do: 'join'; readonly copy: number; readonly from: number };

const copy = fc.nat(2);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('agree', 'answer', 'note', 'plan'),
      copy,
      item: fc.constantFrom(...ITEMS),
      to: fc.constantFrom(0, 1, 2, 3),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('close', 'reopen'), copy }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('join' as const), copy, from: copy }) },
);

function changesOf(round: Round, step: Exclude<Step, { readonly do: 'join' }>, count: number): Changes<unknown> {
  switch (step.do) {
    case 'agree':
      return changeAnswer(round, step.item, level(step.to), DAY);
    case 'answer':
      return new Map<string, unknown>([
        [valueKey.respondentField(`r${step.to}`, 'origin'), 'named'],
        [valueKey.ownAnswer(`r${step.to}`, step.item), signToAnswer(step.to)],
      ]);
    case 'note':
      return changeNote(step.item, `Note ${step.to}`);
    case 'plan':
      return new Map([[valueKey.model(`m${step.to}`), { use: 'in-use', since: '', sector: '', reason: '' }]]);
    case 'close':
      return closeRound(round, `c${count}`, DAY);
    case 'reopen':
      return reopenRound(round, DAY, `Reason ${count}`);
  }
}

/** Three computers; writes come whether or not the writer's copy is closed, as late answers do. */
function live(history: readonly Step[], watch: (copies: readonly Round[], step: Step, count: number) => void): Round[] {
  const start = buildRound();
  const copies = [start, start, start];
  const stamps = [0, 1, 2].map((i) => commitsBy(`w${i}`, 1_000 + i));
  for (const [count, step] of history.entries()) {
    const now = copies[step.copy] as Round;
    copies[step.copy] =
      step.do === 'join'
        ? joinedRounds(now, copies[step.from] as Round)
        : commit(now, (stamps[step.copy] as () => Commit)(), changesOf(now, step, count));
    watch(copies, step, count);
  }
  return copies;
}

const anyHistory = fc.array(anyStep, { maxLength: 30 });
const runs = { numRuns: 1_500 };

describe('copies that are closed, answered and joined in any order', () => {
  it('[YR5] while a closing is in force, its figures are those of the moment it was made, on every copy', () => {
    let checked = 0;
    fc.assert(
      fc.property(anyHistory, (history) => {
        const madeOf = new Map<string, unknown>();
        live(history, (copies, step, count) => {
          const acted = copies[step.copy] as Round;
          if (step.do === 'close' && currentClosing(acted)?.id === `c${count}`) {
            madeOf.set(`c${count}`, figures(roundAsItStands(acted)));
          }
          for (const one of copies) {
            const current = currentClosing(one);
            if (!current) continue;
            expect(figures(one)).toEqual(madeOf.get(current.id));
            checked++;
          }
        });
      }),
      runs,
    );
    expect(checked).toBeGreaterThan(1_000);
  });

  it('[YR5, JN2] who joins whom first makes no difference to what is closed and what is shown', () => {
    const shown = (round: Round) => [closingsOf(round), currentClosing(round), figures(round), lateChanges(round)];
    fc.assert(
      fc.property(anyHistory, (history) => {
        const [a, b, c] = live(history, () => {}) as [Round, Round, Round];
        expect(shown(joinedRounds(a, b))).toEqual(shown(joinedRounds(b, a)));
        expect(shown(joinedRounds(joinedRounds(a, b), c))).toEqual(shown(joinedRounds(a, joinedRounds(b, c))));
      }),
      runs,
    );
  });

  it('[YR5] a closing is never lost, has a higher number than those it knew, and one that is reopened stays so', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        let before: readonly Round[] = [0, 1, 2].map(() => buildRound());
        live(history, (copies, step, count) => {
          const [was, is] = [before[step.copy] as Round, copies[step.copy] as Round];
          for (const { id, number, reopened } of closingsOf(was)) {
            const now = closingsOf(is).find((one) => one.id === id);
            expect(now?.number).toBe(number);
            if (reopened) expect(now?.reopened).not.toBeNull();
          }
          if (step.do === 'close' && !isClosed(was)) {
            const made = closingsOf(is).find(({ id }) => id === `c${count}`);
            expect(made?.number).toBe(Math.max(0, ...closingsOf(was).map(({ number }) => number)) + 1);
          }
          if (step.do === 'reopen') {
            expect(isClosed(is)).toBe(false);
            expect(lateChanges(is)).toEqual([]);
          }
          before = [...copies];
        });
      }),
      runs,
    );
  });
});

describe('two co-ordinators', () => {
  const by = commitsBy('a');
  const other = commitsBy('b', 9_000);
  const start = answer(buildRound(), 'a1', level(2), by());

  it('[YR5] who closes while another answers has closed for both; the answers wait and are told', () => {
    const answered = answer(answer(start, 'a1', level(0), other()), 'b1', level(3), other());
    const both = joinedRounds(answered, closed(start));
    expect(assess(both).answers).toEqual(new Map([['a1', level(2)]]));
    expect(lateChanges(both).map(({ key }) => key)).toEqual(['agreed/a1', 'agreed/b1']);
    const opened = commit(both, by(), reopenRound(both, '2026-04-09', ' Late answers '));
    expect(assess(opened).answers).toEqual(
      new Map([
        ['a1', level(0)],
        ['b1', level(3)],
      ]),
    );
    expect(closingLine(opened)).toEqual({ kind: 'reopened', number: 1, date: '2026-04-09', reason: 'Late answers' });
  });

  it('[YR5] closed side by side: both stay with one number, the last by id counts, both are told and end together', () => {
    const mine = closed(start, 'c-mine', by());
    const theirs = closed(answer(start, 'b1', level(1), other()), 'c-theirs', other(), '2026-04-05');
    const both = joinedRounds(mine, theirs);
    expect(closingsInForce(both).map(({ id, number }) => [id, number])).toEqual([
      ['c-mine', 1],
      ['c-theirs', 1],
    ]);
    expect(closingLine(both)).toEqual({ kind: 'closed', number: 1, date: '2026-04-05', isOneOfSeveral: true });
    expect(assess(both).answers.get('b1')).toEqual(level(1));
    const opened = commit(both, by(), reopenRound(both, '2026-04-09', ''));
    expect(isClosed(opened)).toBe(false);
    expect(closingsOf(closed(opened, 'c-next', by())).map(({ number }) => number)).toEqual([1, 1, 2]);
  });

  it('[YR5] opened again here and there, and closed again there: the new closing stands', () => {
    const once = closed(start, 'c1', by());
    const openedHere = commit(once, by(), reopenRound(once, '2026-04-09', 'Here'));
    const answeredHere = answer(openedHere, 'b1', level(3), by());
    const openedThere = commit(once, other(), reopenRound(once, '2026-04-10', 'There'));
    const both = joinedRounds(answeredHere, closed(openedThere, 'c2', other(), '2026-04-11'));
    expect(closingLine(both)).toEqual({ kind: 'closed', number: 2, date: '2026-04-11', isOneOfSeveral: false });
    expect(assess(both).answers.has('b1')).toBe(false);
    expect(lateChanges(both).map(({ key }) => key)).toEqual(['agreed/b1']);
  });
});
