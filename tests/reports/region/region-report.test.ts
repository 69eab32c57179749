import { describe, expect, it } from 'vitest';
import { displayedScore } from '#domain/scoring/score.ts';
import { formatScore } from '#reports/formats.ts';
import type { Report, TableBlock } from '#reports/model/blocks.ts';
import { inlineText, plainInline } from '#reports/model/inline.ts';
import { regionReport } from '#reports/model/region/region-report.ts';
import { reportText } from '#reports/model/report-text.ts';
import { regionTables } from '#reports/tables/region-tables.ts';
import { renderCsv } from '#reports/tables/render-csv.ts';
import { roundFile, sharingFile, townRound } from '#tests/domain/region/small-region.ts';
import { readWords } from '#tests/reports/support/plan-input.ts';
import { leafTexts } from '#tests/reports/support/read-pdf.ts';
import { renderReport } from '#tests/reports/support/render.ts';
import { fictionalFiles, regionInputOf } from './region-input.ts';

const files = await fictionalFiles();
const input = await regionInputOf(files);
const words = readWords('fi');
const report = regionReport(input, words);

const tables = ({ blocks }: Report) => blocks.filter((block): block is TableBlock => block.kind === 'table');
const cellText = (cell: TableBlock['rows'][number][number]) => cell.map(inlineText).join(' ');
function tableOf(of: Report, caption: string): string[][] {
  const found = tables(of).find((table) => table.caption === caption);
  if (!found) throw new Error(`No table «${caption}»`);
  return found.rows.map((row) => row.map(cellText));
}

describe('the draft of a regional plan', () => {
  it('[RG6] says that it is a draft, in its title, in a note and at each proposal', () => {
    expect(report.title).toContain('luonnos');
    expect(report.blocks.some((block) => block.kind === 'note' && block.title === 'Tämä on luonnos')).toBe(true);
    const proposals = report.blocks.flatMap((block) => (block.kind === 'list' && block.ordered ? block.items : []));
    expect(proposals.length).toBeGreaterThan(3);
    for (const proposal of proposals) expect(inlineText(proposal)).toMatch(/^Luonnos: /);
  });

  it('[RG6] proposes the gaps that most share, with how many of how many', () => {
    const texts = reportText(report);
    for (const { item, below, judged } of input.picture.gaps.slice(0, 5)) {
      const { statement } = input.naming.item(item);
      expect(
        texts.some((text) => text.includes(statement) && text.includes(`${below} kuntaa ${judged} arvioineesta`)),
      ).toBe(true);
    }
  });

  it('[RG2] shows every municipality with its scores, and the middle and spread of each area', () => {
    const rows = tableOf(report, 'Pisteet kunnittain ja osa-alueittain');
    expect(rows).toHaveLength(input.picture.scores.length);
    for (const { row, cells } of input.picture.scores) {
      const shown = rows.find(([name]) => name === input.naming.row(row.member.round));
      for (const [index, { score }] of cells.entries()) {
        expect(shown?.[index + 1]).toContain(score ? formatScore('fi', displayedScore(score)) : '–');
      }
    }
    const [median] = tableOf(report, 'Osa-alueiden mediaani ja vaihtelu');
    expect(median?.slice(1, -1)).toEqual(
      input.picture.spreads.map(({ spread }) => (spread ? formatScore('fi', displayedScore(spread.median)) : '–')),
    );
  });

  it('[RG3] [DA11] names who already uses a model only where it may be named', () => {
    const rows = tableOf(report, 'Toimintamallit kunnissa');
    const unnamed = input.picture.rows.filter(({ number }) => number !== null).map(({ member }) => member.round);
    expect(unnamed.length).toBeGreaterThan(0);
    for (const { model, inUse } of input.picture.models) {
      const row = rows.find(([name]) => name === input.naming.model(model));
      if (inUse.length === 0) expect(row?.[1]).toBe('–');
      else expect(row?.[1]).toContain(String(inUse.length));
    }
    expect(reportText(report).join(' ')).not.toContain('Kunta null');
  });

  it('[RG4] sets strategy and wellbeing plan side by side', () => {
    const [first] = tableOf(report, 'Käsitteet strategioissa ja hyvinvointisuunnitelmissa');
    const [concept] = input.picture.terms.concepts;
    for (const [index, kind] of (['strategy', 'wellbeing-plan'] as const).entries()) {
      const { mentions = 0, of = 0, count = 0 } = concept?.documents[kind] ?? {};
      expect(first?.[index + 1]).toMatch(`${mentions}/${of} kuntaa, ${count} mainintaa mediaani `);
    }
  });

  it('[RG5] [GR10] names roles and organisations only when chosen', async () => {
    const chosen = regionReport(await regionInputOf(files, 'fi', true), words);
    expect(reportText(chosen).join(' ')).toContain('Kuvitteellinen yhdistys');
    expect(reportText(report).join(' ')).not.toContain('Kuvitteellinen yhdistys');
  });

  it('[RP4] marks model names that are in Finnish only amid Swedish, with what they mean', async () => {
    const swedish = await regionInputOf(files, 'sv');
    const { blocks } = regionReport(swedish, readWords('sv'));
    const rows = blocks.flatMap((block) =>
      block.kind === 'table' && block.caption === 'Verksamhetsmodeller i kommunerna' ? block.rows : [],
    );
    const finnish = swedish.picture.models.filter(({ model }) => swedish.naming.modelGloss(model).isFinnish);
    expect(finnish.length).toBeGreaterThan(0);
    expect(finnish.length).toBeLessThan(swedish.picture.models.length);
    for (const [index, { model }] of swedish.picture.models.entries()) {
      const [name, gloss] = rows[index]?.[0] ?? [];
      const { isFinnish, gloss: meaning } = swedish.naming.modelGloss(model);
      expect(plainInline(name ?? []).map(({ lang }) => lang)).toEqual([isFinnish ? 'fi' : undefined]);
      expect(gloss ? inlineText(gloss) : null).toBe(meaning);
    }
    const proposed = blocks
      .flatMap((block) => (block.kind === 'list' ? block.items : []))
      .flatMap((item) => plainInline(item).filter(({ lang }) => lang === 'fi'))
      .map(({ text }) => text);
    const trained = swedish.picture.trainings.slice(0, 5).map(({ model }) => model);
    const expected = trained.filter((model) => swedish.naming.modelGloss(model).isFinnish);
    expect(expected.length).toBeGreaterThan(0);
    expect(proposed).toEqual(expected.map(swedish.naming.model));
  });

  it('[RG2] tells the checklist by its title, a strange one by its id', () => {
    expect(reportText(report)).toContain(
      `Kunnan mielen hyvinvoinnin itsearviointi, versio ${input.picture.checklist.edition}`,
    );
    expect(input.naming.checklist('toinen-lista')).toBe('toinen-lista');
  });

  it('[RG6] [DA11] of those with experience tells one as one, and those without a name as others', async () => {
    const of = async (...named: boolean[]) => {
      const below = [1, 2, 3].map((town) => roundFile(townRound(town, { a1: 1 })));
      const able = named.map((mayBeNamed, at) => sharingFile(townRound(at + 4, { a1: 3 }), 9_000, {}, mayBeNamed));
      const texts = reportText(regionReport(await regionInputOf([...below, ...able]), words));
      return texts.map((text) => /Kokemusta on .*\.$/.exec(text)?.[0]).find(Boolean);
    };
    expect(await of(true)).toMatch(/^Kokemusta on tällä kunnalla: \p{Lu}\p{L}+\.$/u);
    expect(await of(true, false)).toMatch(/^Kokemusta on näillä kunnilla: \p{L}+ ja yksi muu\.$/u);
    expect(await of(false)).toBe('Kokemusta on yhdellä kunnalla, jota ei nimetä.');
    expect(await of()).toBeUndefined();
  });

  it('[RG5] sorts what an actor does, «2» before «10»', () => {
    const doing = ['Katsaus: toimenpide 10', 'Katsaus: toimenpide 2', 'Katsaus: toimenpide 1'];
    const action = (title: string) => ({ round: 'town-1-2026', title, role: '' });
    const actors = [{ sector: null, name: 'Kirjasto', actions: doing.map(action) }];
    const picture = { ...input.picture, actors: { areas: [{ area: null, actors }], told: 1, of: 1 } };
    const [row] = tableOf(regionReport({ ...input, picture }, words), 'Muut toimenpiteet: toimijat');
    expect(row?.[1]).toBe('Katsaus: toimenpide 1 Katsaus: toimenpide 2 Katsaus: toimenpide 10');
  });

  it('[RG3] [DA11] numbers those who may not be named from one without a gap', () => {
    const names = input.picture.rows.map(({ member }) => input.naming.row(member.round));
    const unnamed = names.filter((name) => /^Kunta \d+$/.test(name));
    expect(unnamed.length).toBeGreaterThan(1);
    expect(unnamed).toEqual(unnamed.map((_, index) => `Kunta ${index + 1}`));
  });

  it('[AN8] is marked as an example where the answers are invented, and not elsewhere', async () => {
    expect(report.exampleMark).not.toBeNull();
    const real = await regionInputOf([roundFile(townRound(1, { a1: 1 }, { example: false }))]);
    expect(regionReport(real, words).exampleMark).toBeNull();
  });

  it('[RG6] of one municipality alone is still a report', async () => {
    const one = regionReport(await regionInputOf([roundFile(townRound(1, { a1: 1 }))]), words);
    expect(reportText(one)).toContain('Yksikään väittämä ei ole vähintään kahden kunnan yhteinen kehittämiskohde.');
  });

  it.each(['fi', 'sv', 'en'] as const)('[RG6] [RP2] the text of the PDF in %s is that of the report', async (lang) => {
    const made = renderReport(regionReport(await regionInputOf(files, lang), readWords(lang)));
    expect(made.missing).toEqual([]);
    expect(made.pdf.faults).toEqual([]);
    expect(made.pdf.unmarked).toEqual([]);
    expect(leafTexts(made.pdf)).toEqual(reportText(made.report));
  });
});

describe('tables of the region', () => {
  it('[CL8] [RP6] hold a row for each municipality, statement, use of a model and concept of a document', () => {
    const { scores, gaps, models, terms } = regionTables(input, words);
    const { picture } = input;
    expect(scores.rows).toHaveLength(picture.scores.length);
    expect(gaps.rows).toHaveLength(picture.items.length);
    const uses = picture.models.reduce(
      (sum, { inUse, planned, wanted }) => sum + inUse.length + planned.length + wanted.length,
      0,
    );
    expect(models.rows).toHaveLength(uses);
    expect(terms.rows).toHaveLength(picture.terms.rows.length * 2 * 4);
    expect(renderCsv(scores).split('\r\n')[1]).toMatch(/^Esimerkki – keksityt vastaukset;/);
  });
});
