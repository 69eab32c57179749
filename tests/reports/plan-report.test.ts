import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, Report } from '#reports/model/blocks.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import type { PlanReportInput } from '#reports/model/plan/plan-report-input.ts';
import { reportText } from '#reports/model/report-text.ts';
import { emptyPlan, filledPlan, readWords } from './support/plan-input.ts';

const made = (input: PlanReportInput, lang: 'fi' | 'sv' | 'en' = 'fi') => planReport(input, readWords(lang));
const textOf = (report: Report) => reportText(report).join('\n');
const tables = (report: Report) =>
  report.blocks.filter((block): block is Block & { kind: 'table' } => block.kind === 'table');
const plan = filledPlan('fi');

describe('the action plan as blocks', () => {
  it('[RP1] is plain data that survives being stored', () => {
    const report = made(plan);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('[RP1] holds every action with all its fields, and every note chosen', () => {
    const text = textOf(made(plan));
    for (const action of plan.actions) {
      for (const part of [action.title, action.role, action.resources, action.indicator, ...action.models]) {
        expect(text).toContain(part);
      }
      for (const item of action.items) expect(text).toContain(`${item.code} ${item.statement}`);
    }
    for (const note of plan.notes ?? []) {
      expect(text).toContain(note.note);
      expect(text).toContain(note.reason);
      for (const evidence of note.evidence) expect(text).toContain(evidence.url);
    }
  });

  it('[RP7] leaves out notes and unanswered statements that were not chosen', () => {
    const text = textOf(made({ ...plan, notes: null, unanswered: null }));
    expect(text).not.toContain('Näyttö löytyy valtuuston pöytäkirjasta.');
    expect(text).not.toContain('Vielä vastaamatta');
    expect(textOf(made(plan))).toContain('Vielä vastaamatta');
  });

  it('begins with one sentence of the strongest area and the one with most to develop', () => {
    const [, lead] = made(plan).blocks;
    expect(lead).toMatchObject({ kind: 'paragraph', tone: 'lead' });
    expect(JSON.stringify(lead)).toContain('Vahvinta on «Ehkäisy, varhainen tuki ja viestintä» (83,3 pistettä)');
    expect(JSON.stringify(lead)).toContain('osa-alueella «Tieto, tarpeet ja seuranta» (22,2 pistettä)');
  });

  it('names the first actions on its first page, before the results', () => {
    const facts = made(plan).blocks.find((block) => block.kind === 'definitions');
    for (const action of plan.actions) expect(JSON.stringify(facts).includes(action.title)).toBe(action.first);
  });

  it('says plainly that a round just begun has no scores, strengths, gaps or actions', () => {
    const text = textOf(made(emptyPlan('fi')));
    expect(text).toContain('Pisteitä ei vielä voida laskea: väittämistä on arvioitu 0/46.');
    expect(text).toContain('Toimenpiteitä ei ole vielä valittu.');
    expect(text).not.toContain('undefined');
    expect(text).not.toContain('{{');
  });

  it('tells what is to be done before the lists it rests on', () => {
    const titles = made(plan).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? block.text : [],
    );
    expect(titles.indexOf('Toimenpiteet')).toBeLessThan(titles.indexOf('Vahvuudet'));
    expect(titles.indexOf('Toimenpiteet')).toBeGreaterThan(titles.indexOf('Tulokset osa-alueittain'));
  });

  it('[PL2] lists the first ones before the others and numbers them through', () => {
    const titles = made(plan).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 4 ? block.text : [],
    );
    expect(titles).toEqual(plan.actions.map((action, index) => `${index + 1}. ${action.title}`));
  });

  it('[PL1] tells sector, role, time, indicator with baseline and target, and status', () => {
    const text = textOf(made(plan));
    for (const part of [
      'Vapaa-aikajohtaja · Sivistys; Kirjasto',
      '12/2026–5/2027',
      'Lähtötilanne: 0',
      'Tavoite: 4',
      'Käynnissä',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('[PL3] tells what came of last year’s actions, and where nothing is told yet', () => {
    const last = tables(made(plan)).find(
      (table) => table.caption === 'Edellisen kierroksen toimenpiteet ja niiden tilanne',
    );
    expect(JSON.stringify(last?.rows)).toContain('Tehty');
    expect(JSON.stringify(last?.rows)).toContain('Ei vielä kerrottu');
  });

  it('[SC7] explains the rule with the round’s own numbers', () => {
    expect(textOf(made(plan))).toContain('tasot 3, 2, 2, 1 ovat yhteensä 8. Suurin mahdollinen summa on 12');
  });

  it('[SC3] says of an area without a score that it has none, and of a partial one that it is', () => {
    const rows = tables(made(plan))[0]?.rows.map((row) => row.map((cell) => cell[0]?.map((run) => run.text).join('')));
    expect(rows?.[5]?.slice(2)).toEqual(['–', '–', '2/9 arvioitu']);
    expect(rows?.[3]?.at(-1)).toContain('osittainen');
  });

  it('[SC5] says the band in words in table, chart and alternative text', () => {
    const report = made(plan);
    expect(JSON.stringify(tables(report)[0])).toContain('hyvällä mallilla');
    const chart = report.blocks.find((block) => block.kind === 'chart');
    expect(chart?.kind === 'chart' && chart.alternative).toContain('3 Tieto, tarpeet ja seuranta: 22,2, alussa');
  });

  it('[YR6] puts last year left of this year', () => {
    const headers = tables(made(plan))[0]?.columns.map((column) => column.header);
    expect(headers?.slice(1, 3)).toEqual(['Vuonna 2025', 'Pisteet']);
  });

  it('[AN7] gives a short round its total and no area scores', () => {
    const text = textOf(
      made({ ...plan, scope: 'short', areas: [], total: { score: 50, band: 'middle', leftOut: [] } }),
    );
    expect(text).toContain('Lyhyen arvioinnin tulos on 50,0 pistettä asteikolla 0–100.');
    expect(text).toContain('Osa-alueille ei siksi lasketa pisteitä.');
  });

  it('[AN8] says of an example that it is one, and says it nowhere else', () => {
    expect(textOf(made(plan))).toContain('Tämä on esimerkki');
    expect(made({ ...plan, example: false }).exampleMark).toBeNull();
    expect(textOf(made({ ...plan, example: false }))).not.toContain('Tämä on esimerkki');
  });

  it.each([
    ['fi', '21.11.2026', 'ei ole MIELI Suomen Mielenterveys ry:n eikä THL:n tuote'],
    ['sv', '21.11.2026', 'inte en produkt av MIELI Psykisk Hälsa Finland rf eller THL'],
    ['en', '21 November 2026', 'not a product of MIELI Mental Health Finland or THL'],
  ] as const)(
    '[EV1] speaks %s all through, with its own date, and says whose tool it is',
    (lang, date, independent) => {
      const report = made(filledPlan(lang), lang);
      expect(report.date).toBe(date);
      expect(textOf(report)).toContain(independent);
      expect(textOf(report)).not.toMatch(/\{\{|\}\}|undefined|null/);
    },
  );

  it.each(['fi', 'sv', 'en'] as const)('[SC5] names bands, states and the example in %s as the screens do', (lang) => {
    const read = (name: string) =>
      JSON.parse(readFileSync(new URL(`../../locales/${lang}/${name}.json`, import.meta.url), 'utf8'));
    const { band, status, exampleMark, partial } = read('common');
    expect(read('report')).toMatchObject({ band, status, exampleMark, partial });
  });
});
