import { describe, expect, it } from 'vitest';
import { changeIndicator, measureAction, removeIndicator } from '#domain/indicators/change-indicators.ts';
import { indicatorsBeside } from '#domain/indicators/indicators-beside.ts';
import { indicatorsForNext } from '#domain/indicators/indicators-for-next.ts';
import { parsePastedIndicators } from '#domain/indicators/parse-pasted-indicators.ts';
import {
  type Indicator,
  indicatorsOf,
  indicatorsOfAction,
  indicatorsOfItem,
  valueIn,
} from '#domain/indicators/read-indicators.ts';
import { pastedEffects, takePasted } from '#domain/indicators/take-pasted.ts';
import { conflictsOf } from '#domain/join/conflicts.ts';
import { commit } from '#domain/round/commit.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import type { Round } from '#domain/round/round.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { valueFault } from '#domain/round/values.ts';
import { buildRound, commitsBy, smallTexts } from '#tests/support/build-round.ts';
import { anIndicator, figure } from './build-indicator.ts';

const by = commitsBy('w');
const withOne = (parts = anIndicator(), round = buildRound()) =>
  commit(round, by(), changeIndicator('i1', null, parts));
const only = (round: Round) => indicatorsOf(round)[0] as Indicator;

const joined = (a: Round, b: Round): Round => {
  const both = joinRounds(a, b);
  if (!both.ok) throw new Error(both.error.kind);
  return both.value;
};

describe('Indicators of the population in a round', () => {
  it('[IN1] hold name, unit, source, group, whose they are and a value by year, oldest first', () => {
    const parts = anIndicator({
      years: [figure(2023, 19.9), { year: 2021, value: { kind: 'not-published' } }],
    });
    const years = [{ year: 2021, value: { kind: 'not-published' } }, figure(2023, 19.9)];
    expect(indicatorsOf(withOne(parts))).toEqual([{ id: 'i1', ...parts, years }]);
  });

  it('[IN1] «not published» is neither a value nor nothing', () => {
    const one = only(withOne(anIndicator({ years: [{ year: 2021, value: { kind: 'not-published' } }] })));
    expect(valueIn(one, 2021)).toEqual({ kind: 'not-published' });
    expect(valueIn(one, 2022)).toBeNull();
  });

  it('[IN1, DA7] come back from the round’s file as they were', () => {
    const round = withOne();
    const read = parseRoundFile(roundToFile(round, smallTexts));
    if (!read.ok) throw new Error(read.error.kind);
    expect(indicatorsOf(read.value)).toEqual(indicatorsOf(round));
  });

  it('[IN1, JN3] two years written on two computers stand side by side without a conflict', () => {
    const round = withOne();
    const one = only(round);
    const change = (year: number) => changeIndicator('i1', one, { ...one, years: [...one.years, figure(year, 5)] });
    const both = joined(commit(round, commitsBy('a')(), change(2024)), commit(round, commitsBy('b')(), change(2025)));
    expect(conflictsOf(both.data)).toEqual([]);
    expect(only(both).years.map(({ year }) => year)).toEqual([2021, 2023, 2024, 2025]);
  });

  it('[IN1, JN5] removing one beside another’s edit comes up as a conflict', () => {
    const round = withOne();
    const one = only(round);
    const edited = changeIndicator('i1', one, { ...one, years: [...one.years, figure(2024, 5)] });
    const both = joined(
      commit(round, commitsBy('a')(), removeIndicator('i1')),
      commit(round, commitsBy('b')(), edited),
    );
    expect(conflictsOf(both.data).map(({ key }) => key)).toEqual(['indicator/i1']);
  });

  it('[IN1] nothing is written when nothing differs, and a value taken away is cleared', () => {
    const one = only(withOne());
    expect(changeIndicator('i1', one, one).size).toBe(0);
    expect(changeIndicator('i1', one, { ...one, years: one.years.slice(1) }).get('indicator/i1/year/2021')).toBeNull();
  });

  it('[IN2] support statements and measure actions', () => {
    const round = withOne(anIndicator({ items: ['a1'], actions: ['x'] }));
    const all = indicatorsOf(round);
    expect(indicatorsOfItem(all, 'a1')).toHaveLength(1);
    expect(indicatorsOfItem(all, 'a2')).toEqual([]);
    expect(indicatorsOfAction(all, 'x')).toHaveLength(1);
    const linked = commit(round, by(), measureAction(only(round), 'y', true));
    expect(only(linked).actions).toEqual(['x', 'y']);
    expect(only(commit(linked, by(), measureAction(only(linked), 'x', false))).actions).toEqual(['y']);
    expect(measureAction(only(linked), 'y', true).size).toBe(0);
  });
});

describe('The indicators of the next round', () => {
  it('[IN1] are the same ones with the same values', () => {
    const round = withOne(anIndicator({ items: ['a1'], actions: ['x'] }));
    const carried = indicatorsForNext(round);
    for (const [key, value] of carried) expect(valueFault(key, value)).toBeNull();
    const next = commit(buildRound({ id: 'round-2', year: 2027 }), by(), carried);
    expect(indicatorsOf(next)).toEqual(indicatorsOf(round));
  });

  it('[IN2] follow what their statements and actions have become', () => {
    const round = withOne(anIndicator({ items: ['a1', 'gone'], actions: ['x', 'done'] }));
    const carried = indicatorsForNext(round, {
      item: (id) => (id === 'a1' ? ['a2', 'a3'] : []),
      action: (id) => (id === 'x' ? ['x2'] : []),
    });
    expect(carried.get('indicator/i1')).toMatchObject({ items: ['a2', 'a3'], actions: ['x2'] });
  });

  it('[IN1] do not bring back one that was removed', () => {
    const round = commit(withOne(), by(), removeIndicator('i1'));
    expect(indicatorsForNext(round).size).toBe(0);
  });
});

describe('Indicators of several rounds', () => {
  it('[IN1, YR6] the same one stands in one row by year; the newer round is believed', () => {
    const older = withOne(anIndicator({ years: [figure(2019, 9), figure(2021, 10)] }));
    const newer = commit(
      buildRound({ id: 'round-2', year: 2027 }),
      by(),
      changeIndicator('i1', null, anIndicator({ name: 'Tarkennettu', years: [figure(2021, 11), figure(2023, 12)] })),
    );
    const { years, rows } = indicatorsBeside([newer, older]);
    expect(years).toEqual([2019, 2021, 2023]);
    expect(rows.map(({ indicator, values }) => [indicator.name, values])).toEqual([
      ['Tarkennettu', [9, 11, 12].map((value) => ({ kind: 'value', value }))],
    ]);
  });
});

describe('Taking a pasted table into the round', () => {
  const ports = { newId: () => 'new', now: () => 50 };
  const pasted = (text: string) => parsePastedIndicators(text).indicators;

  it('[IN1] continues the indicator of the same name and tells what is added and what would be another', () => {
    const round = withOne(anIndicator({ group: '' }));
    const effects = pastedEffects(indicatorsOf(round), pasted('Nimi;2023;2025\nkoettu yksinäisyys;9;12\nUusi;1;2'));
    expect(effects.map(({ known, added, changed }) => [known?.id ?? null, added, changed])).toEqual([
      ['i1', [figure(2025, 12)], [{ ...figure(2023, 9), before: { kind: 'value', value: 11 } }]],
      [null, [figure(2023, 1), figure(2025, 2)], []],
    ]);
    const after = commit(round, by(), takePasted(effects, ports));
    expect(indicatorsOf(after).map(({ name, years }) => [name, years])).toEqual([
      ['Koettu yksinäisyys', [figure(2021, 10), figure(2023, 9), figure(2025, 12)]],
      ['Uusi', [figure(2023, 1), figure(2025, 2)]],
    ]);
  });

  it('[IN1] two rows of the same name with other units are two indicators', () => {
    const effects = pastedEffects(indicatorsOf(withOne(anIndicator({ group: '' }))), [
      ...pasted('Nimi;Yksikkö;2023\nKoettu yksinäisyys;%;5\nKoettu yksinäisyys;henkilöä;500'),
    ]);
    expect(effects.map(({ known }) => known?.id ?? null)).toEqual(['i1', null]);
  });
});
