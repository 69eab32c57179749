import { beforeAll, describe, expect, it } from 'vitest';
import { loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadModelTexts } from '#content/models-loader.ts';
import type { Language } from '#domain/checklist/checklist.ts';
import { compareYears } from '#domain/compare/compare-rounds.ts';
import { yearAnswersOf } from '#domain/compare/year-answers.ts';
import { effectiveAnswersOf } from '#domain/group/effective-answer.ts';
import { agreedAnswersOf, noteOf } from '#domain/round/read-answers.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { roundFraction } from '#domain/scoring/fraction.ts';
import { actionsTable } from '#reports/tables/actions-table.ts';
import { answersTable } from '#reports/tables/answers-table.ts';
import { comparisonTables } from '#reports/tables/comparison-tables.ts';
import type { Cell, DataTable } from '#reports/tables/data-table.ts';
import { renderCsv } from '#reports/tables/render-csv.ts';
import { renderXlsx } from '#reports/tables/render-xlsx.ts';
import { withRespondent } from '#tests/support/build-group.ts';
import { buildRound, commitsBy } from '#tests/support/build-round.ts';
import { exampleOfTwoYears } from '#tests/support/example-of-two-years.ts';
import { readWords } from '../support/plan-input.ts';
import { readCsv } from '../support/read-csv.ts';
import { readXlsx } from '../support/read-xlsx.ts';

let last: Round;
let round: Round;
beforeAll(async () => {
  [last, round] = await exampleOfTwoYears();
});

const sources = async (lang: Language = 'fi') => ({
  round,
  texts: await loadChecklistTexts(lang),
  words: readWords(lang),
});
const column = ({ columns, rows }: DataTable, header: string): (Cell | undefined)[] => {
  const index = columns.findIndex((candidate) => candidate.header === header);
  if (index < 0) throw new Error(`No column «${header}»`);
  return rows.map((row) => row[index]);
};
const texts = (cells: readonly (Cell | undefined)[]) => cells.map((cell) => (cell?.kind === 'text' ? cell.text : ''));
const numbers = (cells: readonly (Cell | undefined)[]) =>
  cells.map((cell) => (cell?.kind === 'number' ? cell.value : null));

describe('the tables of a round', () => {
  it('[RP3, GR6] has every statement asked with the answer that scores use, agreed or not', async () => {
    const table = answersTable({ ...(await sources()), notes: false });
    const effective = effectiveAnswersOf(round);
    const ids = texts(column(table, 'Väittämän tunnus'));
    expect(ids).toHaveLength(46);
    const levels = ids.map((id) => {
      const answer = effective.get(id)?.answer;
      return answer?.kind === 'level' ? answer.level : null;
    });
    expect(numbers(column(table, 'Taso (0–3)'))).toEqual(levels);
    expect(levels.filter((level) => level === null).length).toBeGreaterThan(0);
    const agreed = agreedAnswersOf(round);
    expect(texts(column(table, 'Sovittu')).map((text) => text === 'kyllä')).toEqual(ids.map((id) => agreed.has(id)));
    const days = column(table, 'Sovittu päivänä').map((cell) => (cell?.kind === 'date' ? cell.isoDate : undefined));
    expect(days).toEqual(ids.map((id) => agreed.get(id)?.date));
    for (const text of texts(column(table, 'Vastaus'))) expect(text).not.toBe('');
  });

  it('[RP3, GR6] has what the respondents said where the group has not agreed yet, and says so', async () => {
    const by = commitsBy('tab');
    const one = withRespondent(buildRound(), 'r1', ['sports'], { a1: 1, a2: '-' }, by());
    const both = withRespondent(one, 'r2', ['youth'], { a1: 3, a2: '-' }, by());
    const table = answersTable({ ...(await sources()), round: both, notes: false });
    expect(numbers(column(table, 'Taso (0–3)')).slice(0, 3)).toEqual([1, null, null]);
    expect(texts(column(table, 'Sovittu')).slice(0, 3)).toEqual(['ei', 'ei', '']);
    expect(numbers(column(table, 'Vastaajia')).slice(0, 3)).toEqual([2, 2, 0]);
    const { scale } = await loadChecklistTexts('fi');
    expect(texts(column(table, 'Vastaus')).slice(0, 3)).toEqual([
      scale[1].label,
      scale.unknown.label,
      'Vielä vastaamatta',
    ]);
  });

  it('[RP7, RP1] holds each note and reason when they are chosen, and none when they aren’t', async () => {
    const chosen = answersTable({ ...(await sources()), notes: true });
    const ids = texts(column(chosen, 'Väittämän tunnus'));
    const notes = ids.map((id) => noteOf(round, id)).filter((note) => note !== '');
    expect(notes.length).toBeGreaterThan(0);
    expect(texts(column(chosen, 'Huomio')).filter((text) => text !== '')).toEqual(notes);
    const without = renderCsv(answersTable({ ...(await sources()), notes: false }));
    for (const note of notes) expect(without).not.toContain(note);
  });

  it('[RP3, PL1] has each action of the plan with its fields', async () => {
    const table = actionsTable({ ...(await sources()), modelTexts: await loadModelTexts('fi') });
    const actions = actionsOf(round);
    expect(texts(column(table, 'Toimenpide')).toSorted()).toEqual(actions.map(({ title }) => title).toSorted());
    const written = renderCsv(table);
    for (const { role, indicator, resources, due } of actions) {
      for (const part of [role, indicator, resources, due]) expect(written).toContain(part);
    }
  });

  it('[RP3, YR1, YR2] has the levels of both years, the change, and why there is none', async () => {
    const { texts: checklistTexts, words } = await sources();
    const [items, areas] = comparisonTables({ rounds: [round, last], texts: checklistTexts, words });
    const [comparison] = compareYears([yearAnswersOf(last), yearAnswersOf(round)]);
    if (!items || !areas || !comparison) throw new Error('Two years can be compared');
    expect(numbers(column(items, 'Muutos'))).toEqual(comparison.items.map(({ change }) => change));
    expect(new Set(numbers(column(items, 'Aiempi vuosi')))).toEqual(new Set([2025]));
    expect(new Set(numbers(column(items, 'Myöhempi vuosi')))).toEqual(new Set([2026]));
    const why = texts(column(items, 'Miksi ei vertailtavissa'));
    expect(why.map((text) => text === '')).toEqual(comparison.items.map((item) => item.why === null));
    expect(numbers(column(areas, 'Muutos'))).toEqual(
      comparison.areas.map(({ change }) => change && roundFraction(change)),
    );
  });

  it('[YR1] compares nothing with one year', async () => {
    const { texts: checklistTexts, words } = await sources();
    expect(comparisonTables({ rounds: [round], texts: checklistTexts, words })).toEqual([]);
  });

  it('[AN8] says of every row that the answers are invented', async () => {
    const { texts: checklistTexts, words } = await sources('sv');
    const tables = [
      answersTable({ round, texts: checklistTexts, words, notes: true }),
      actionsTable({ round, texts: checklistTexts, words, modelTexts: await loadModelTexts('sv') }),
      ...comparisonTables({ rounds: [last, round], texts: checklistTexts, words }),
    ];
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      expect(table.rows.length).toBeGreaterThan(0);
      expect(new Set(texts(column(table, 'Anmärkning')))).toEqual(new Set(['Exempel – påhittade svar']));
    }
  });

  it.each(['fi', 'sv', 'en'] as const)('[RP6] reads back in %s as the same table from CSV and XLSX', async (lang) => {
    const { texts: checklistTexts, words } = await sources(lang);
    const tables = [
      answersTable({ round, texts: checklistTexts, words, notes: true }),
      actionsTable({ round, texts: checklistTexts, words, modelTexts: await loadModelTexts(lang) }),
      ...comparisonTables({ rounds: [last, round], texts: checklistTexts, words }),
    ];
    const sheets = readXlsx((await renderXlsx(tables, lang)).bytes);
    expect(sheets.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    tables.forEach((table, index) => {
      const heads = table.columns.map(({ header }) => header);
      const csv = readCsv(renderCsv(table));
      expect(csv[0]).toEqual(heads);
      expect(csv).toHaveLength(table.rows.length + 1);
      for (const row of csv) expect(row).toHaveLength(heads.length);
      const sheet = sheets[index];
      expect(sheet?.rows[0]?.map((cell) => cell?.value)).toEqual(heads);
      expect(sheet?.rows).toHaveLength(table.rows.length + 1);
      table.rows.forEach((row, at) => {
        row.forEach((cell, place) => {
          const read = sheet?.rows[at + 1]?.[place] ?? null;
          if (cell.kind === 'text') expect(read).toMatchObject({ type: 'text', value: cell.text });
          else if (cell.kind === 'number') expect(read).toMatchObject({ type: 'number', value: cell.value });
          else if (cell.kind === 'empty') expect(read).toBeNull();
          else expect(read?.type).toBe('number');
          if (cell.kind === 'text') expect(csv[at + 1]?.[place]?.replace(/^'/, '')).toBe(cell.text);
        });
      });
    });
  });
});
