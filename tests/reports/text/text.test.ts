import { describe, expect, it } from 'vitest';
import type { Block, Report } from '#reports/model/blocks.ts';
import { plainText } from '#reports/model/plain-text.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import { reportText } from '#reports/model/report-text.ts';
import { renderText } from '#reports/text/render-text.ts';
import { HOSTILE_BLOCKS } from '../support/hostile-blocks.ts';
import { emptyPlan, filledPlan, readWords } from '../support/plan-input.ts';
import { writtenByGroup } from '../support/plan-words.ts';
import { reportOf } from '../support/render.ts';

const plan = (lang: 'fi' | 'sv' | 'en') => planReport(filledPlan(lang), readWords(lang));
const table = (block: Block) => (block.kind === 'table' ? [block] : []);

/**
 * What is left of the text when the report's own has been taken out, in order: names of columns, lines under titles and
 * spaces. A text of the report that isn't there, or is in another place, is a fault.
 */
function remainder(report: Report): string[] {
  const headers = report.blocks.flatMap(table).flatMap(({ columns }) => columns.map(({ header }) => plainText(header)));
  // A table's columns are named in each of its rows, not once above them.
  const own = report.blocks.flatMap((block) => {
    const [caption = '', ...others] = reportText(reportOf([block], { title: '' }));
    return block.kind === 'table' ? [caption, ...others.slice(block.columns.length)] : [caption, ...others];
  });
  const wanted = [report.title, report.subtitle ?? '', ...own].map(plainText).filter((text) => text !== '');
  const text = renderText(report);
  const rest: string[] = [];
  let at = 0;
  for (const part of wanted) {
    const found = text.indexOf(part, at);
    if (found < 0) throw new Error(`«${part.slice(0, 80)}» is missing after «${text.slice(Math.max(0, at - 60), at)}»`);
    rest.push(text.slice(at, found));
    at = found + part.length;
  }
  rest.push(text.slice(at));
  return rest
    .slice(1)
    .flatMap((gap) => gap.split('\r\n'))
    .map((gap) => gap.trim())
    .filter(
      (gap) => gap !== '' && !/^[=-]+$/.test(gap) && !/^[:[\]]$/.test(gap) && !headers.includes(gap.replace(/:$/, '')),
    );
}

describe('a report as plain text', () => {
  it.each(['fi', 'sv', 'en'] as const)(
    '[RP1] of a full plan in %s has the text of the report, in order, and no other',
    (lang) => {
      const report = plan(lang);
      expect(remainder(report)).toEqual([]);
      const text = renderText(report);
      for (const part of writtenByGroup(filledPlan(lang))) expect(text).toContain(part);
    },
  );

  it('[RP1] of an empty plan has the text of the report', () => {
    expect(remainder(planReport(emptyPlan('fi'), readWords('fi')))).toEqual([]);
  });

  it.each(HOSTILE_BLOCKS)('[RP1] holds %s', (_, blocks) => {
    expect(remainder(reportOf(blocks))).toEqual([]);
  });

  it('[RP1] has a paragraph on one line, however long, and lines that Windows reads', () => {
    const long = 'sana '.repeat(500).trim();
    const text = renderText(reportOf([{ kind: 'paragraph', tone: 'body', runs: [{ text: long }] }]));
    expect(text.split('\r\n')).toContain(long);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('[RP1] reads a table row by row, each cell behind the name of its column', () => {
    const text = renderText(
      reportOf([
        {
          kind: 'table',
          caption: 'Vastuut',
          columns: [
            { header: 'Toimenpide', width: 1, align: 'start' },
            { header: 'Vastuu', width: 1, align: 'start' },
          ],
          rowHeader: 0,
          rows: [
            [[[{ text: 'Koulutus' }]], [[{ text: 'Sivistys' }], [{ text: 'Kirjasto' }]]],
            [[[{ text: 'Tapaaminen' }]], []],
          ],
        },
      ]),
    );
    expect(text).toContain(
      ['Vastuut', '', 'Toimenpide: Koulutus', 'Vastuu: Sivistys', '  Kirjasto', '', 'Toimenpide: Tapaaminen', ''].join(
        '\r\n',
      ),
    );
  });

  it('[RP1] has the address of a link behind its words, unless they are the address or it isn’t one', () => {
    const text = renderText(
      reportOf([
        {
          kind: 'paragraph',
          tone: 'body',
          runs: [
            { text: 'Strategia', href: 'https://example.org/s' },
            { text: ' https://example.org/t', href: 'https://example.org/t' },
            { text: ' outo', href: 'javascript:1' },
          ],
        },
      ]),
    );
    expect(text).toContain('Strategia (https://example.org/s) https://example.org/t outo\r\n');
  });

  it('[RP5, AN8] begins with the sender, the document type, the date and that it is an example', () => {
    expect(renderText(plan('fi')).split('\r\n').slice(0, 4)).toEqual([
      'Esimerkkikunta',
      'Toimenpidesuunnitelma',
      '21.11.2026',
      'Esimerkki – keksityt vastaukset',
    ]);
  });
});
