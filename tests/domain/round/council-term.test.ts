import { describe, expect, it } from 'vitest';
import { changeAnswer } from '#domain/round/change-answers.ts';
import { commit } from '#domain/round/commit.ts';
import { termItemsOf, toConfirmAtOnce } from '#domain/round/confirm-only.ts';
import { councilTermOn } from '#domain/round/council-term.ts';
import { nextRound } from '#domain/round/next-round.ts';
import { answersOf, suggestionsOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { answer, buildRound, commitsBy, item, level, smallChecklist } from '#tests/support/build-round.ts';

const term = (day: string, place: 'mainland' | 'helsinki' | 'aland' = 'mainland') => {
  const { from, to } = councilTermOn(day, place);
  return `${from}–${to}`;
};

describe('council terms', () => {
  it.each([
    ['2025-05-31', '2021–2025'],
    ['2025-06-01', '2025–2029'],
    ['2026-11-22', '2025–2029'],
    ['2029-05-31', '2025–2029'],
    ['2029-06-01', '2029–2033'],
    ['2020-01-01', '2017–2021'],
  ])('[AN9] on %s the term is %s: a council begins on 1 June after the elections', (day, expected) => {
    expect(term(day)).toBe(expected);
    expect(term(day, 'helsinki')).toBe(expected);
  });

  it('[AN9] in Åland a council begins with the year after its own elections', () => {
    expect(term('2023-12-31', 'aland')).toBe('2020–2023');
    expect(term('2024-01-01', 'aland')).toBe('2024–2027');
    expect(councilTermOn('2026-03-01', 'aland')).toMatchObject({ begins: '2024-01-01', ends: '2028-01-01' });
  });
});

const ref = { id: 'small', edition: 'test.1', hash: 'hash-1' };
/** `a1` and `a2` are decided for a council term, `a1` also by law; the rest yearly. */
const checklist = {
  ...smallChecklist,
  areas: smallChecklist.areas.map((area) => ({
    ...area,
    items: area.items.map((one) =>
      one.id === 'a1' || one.id === 'a2'
        ? item(one.id, one.code, {
            rhythm: 'council-term',
            basis: one.id === 'a1' ? { law: 'Laki', certain: true } : null,
          })
        : one,
    ),
  })),
};
const by = commitsBy('w');
const at = (day: string) => ({ ...by(), time: Date.parse(`${day}T09:00:00Z`) });

function lastRound(year: number, agreedOn: string): Round {
  let round = buildRound({ year, checklist }, at(`${year}-01-15`));
  for (const id of ['a1', 'a2', 'a3']) round = commit(round, by(), changeAnswer(round, id, level(2), agreedOn));
  return round;
}
const next = (last: Round, year: number, day: string) =>
  nextRound(last, { id: 'next', year, checklist, checklistRef: ref, way: 'together', newActionId: () => 'x' }, at(day));
const states = (round: Round) => termItemsOf(round).map(({ item: { id }, still }) => [id, still.kind]);

describe('what is decided for a council term', () => {
  it('[AN9] is in force in the same term, and only these items are asked to be confirmed at once', () => {
    const round = next(lastRound(2025, '2025-09-10'), 2026, '2026-02-01');
    expect(states(round)).toEqual([
      ['a1', 'in-force'],
      ['a2', 'in-force'],
    ]);
    expect(toConfirmAtOnce(termItemsOf(round))).toHaveLength(2);
    expect(termItemsOf(round)[0]?.still.term).toMatchObject({ from: 2025, to: 2029 });
  });

  it('[AN9][YR4] counts only when it has been confirmed, and is then no longer asked', () => {
    const round = next(lastRound(2025, '2025-09-10'), 2026, '2026-02-01');
    expect(answersOf(round).size).toBe(0);
    const confirmed = answer(round, 'a1', level(2), by());
    expect([...answersOf(confirmed).keys()]).toEqual(['a1']);
    expect(toConfirmAtOnce(termItemsOf(confirmed)).map(({ item: { id } }) => id)).toEqual(['a2']);
    const otherwise = answer(round, 'a1', level(1), by());
    expect(termItemsOf(otherwise)[0]).toMatchObject({ isAnswered: true });
  });

  it('[AN9] is asked anew when a new council has begun between the answers', () => {
    const spring = next(lastRound(2025, '2025-03-10'), 2026, '2026-02-01');
    expect(states(spring).map(([, state]) => state)).toEqual(['new-term', 'new-term']);
    expect(toConfirmAtOnce(termItemsOf(spring))).toEqual([]);
    expect(states(next(lastRound(2028, '2028-09-10'), 2029, '2029-03-01'))[0]).toEqual(['a1', 'in-force']);
    expect(states(next(lastRound(2028, '2028-09-10'), 2029, '2029-08-01'))[0]).toEqual(['a1', 'new-term']);
  });

  it('[AN9] of a year of elections without a day is left to the group, one by one', () => {
    const round = next(lastRound(2025, '2025-09-10'), 2026, '2026-02-01');
    const suggestion = { year: 2025, answer: level(2) };
    const without = commit(round, by(), new Map([[valueKey.suggestion('a1'), suggestion]]));
    expect(states(without)[0]).toEqual(['a1', 'unsure']);
    expect(toConfirmAtOnce(termItemsOf(without)).map(({ item: { id } }) => id)).toEqual(['a2']);
    const earlier = commit(round, by(), new Map([[valueKey.suggestion('a1'), { ...suggestion, year: 2024 }]]));
    expect(states(earlier)[0]).toEqual(['a1', 'new-term']);
  });

  it('[AN9] is asked anew when a strategy or wellbeing plan of a later year is among the documents', () => {
    const round = next(lastRound(2025, '2025-09-10'), 2026, '2026-02-01');
    const document = {
      name: 'Kuntastrategia 2026',
      kind: 'strategy',
      year: 2026,
      languages: ['fi'],
      pages: 10,
      words: 100,
      checksum: 'x',
      terms: 'y',
      date: '2026-02-01',
      order: 1,
    };
    const withDocument = (over: object) =>
      commit(round, by(), new Map([[valueKey.document('d'), { ...document, ...over }]]));
    expect(termItemsOf(withDocument({}))[0]?.still).toMatchObject({
      kind: 'new-document',
      document: 'Kuntastrategia 2026',
    });
    expect(states(withDocument({ year: 2025 }))[0]).toEqual(['a1', 'in-force']);
    expect(states(withDocument({ kind: 'budget' }))[0]).toEqual(['a1', 'in-force']);
  });

  it('[AN9] a round typed in after its year, or begun before it, is taken as of its own year', () => {
    expect(states(next(lastRound(2024, '2024-09-10'), 2025, '2024-12-01'))[0]).toEqual(['a1', 'in-force']);
    expect(states(next(lastRound(2024, '2024-09-10'), 2025, '2026-01-10'))[0]).toEqual(['a1', 'new-term']);
  });

  it('[AN9][SC4] «not known» and a statutory «not applicable» can’t be confirmed', () => {
    let last = lastRound(2025, '2025-09-10');
    last = commit(last, by(), changeAnswer(last, 'a1', { kind: 'not-applicable', reason: 'Ei' }, '2025-09-10'));
    last = commit(last, by(), changeAnswer(last, 'a2', { kind: 'unknown' }, '2025-09-10'));
    const items = termItemsOf(next(last, 2026, '2026-02-01'));
    expect(items.map(({ confirmable }) => confirmable)).toEqual([null, null]);
    expect(toConfirmAtOnce(items)).toEqual([]);
  });

  it('[AN9] the day of the agreed answer goes along for these items only', () => {
    const round = next(lastRound(2025, '2025-09-10'), 2026, '2026-02-01');
    const days = [...suggestionsOf(round)].map(([id, { date }]) => [id, date]);
    expect(days).toEqual([
      ['a1', '2025-09-10'],
      ['a2', '2025-09-10'],
      ['a3', undefined],
    ]);
  });
});
