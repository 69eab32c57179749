import { describe, expect, it } from 'vitest';
import { loadChecklistTexts } from '#content/checklist-loader.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { RoundValue } from '#domain/round/values.ts';
import type { Report, TableBlock } from '#reports/model/blocks.ts';
import { inlineText } from '#reports/model/inline.ts';
import { reportText } from '#reports/model/report-text.ts';
import { comparisonTables } from '#reports/tables/comparison-tables.ts';
import { renderCsv } from '#reports/tables/render-csv.ts';
import { realRound } from '#tests/support/real-round.ts';
import { reportOfKind } from '../support/every-kind.ts';
import { readWords } from '../support/plan-input.ts';
import { richRounds } from '../support/rich-round.ts';

const [last, round] = await richRounds();
const made = (of: Round, others: readonly Round[]) => reportOfKind('comparison', of, { others });
const both = await made(round, [last]);
const tablesOf = (report: Report) => report.blocks.filter((block): block is TableBlock => block.kind === 'table');
const cellsOf = ({ rows }: TableBlock) => rows.map((row) => row.map((cell) => cell.map(inlineText).join(' ')));
const headersOf = ({ columns }: TableBlock) => columns.map(({ header }) => header);

/** Three statements by level in a year; «-» isn't answered. */
function small(year: number, levels: string, more: [string, RoundValue][] = []): Round {
  const plain = realRound({ id: `round-${year}`, year });
  const items = plain.checklist.areas.flatMap((area) => area.items);
  const values = [...levels].flatMap((sign, index): [string, RoundValue][] => {
    const item = items[index]?.id ?? '';
    if (sign === '-') return [];
    const answer =
      sign === 'n' ? { kind: 'not-applicable', reason: 'Ei ole.' } : { kind: 'level', level: Number(sign) };
    return [[valueKey.agreed(item), { answer, reason: '', dissent: '', date: `${year}-03-01` } as RoundValue]];
  });
  return commit(plain, { writer: 'w', time: 1, logId: 'l' }, new Map([...values, ...more]));
}

describe('the comparison of years', () => {
  it('[YR6] has the oldest year first everywhere, in whatever order the rounds come', async () => {
    const order = [small(2024, '012'), small(2026, '222'), small(2025, '122')] as const;
    const report = await made(order[0], order.slice(1));
    expect(await made(order[1], [order[2], order[0]])).toEqual(report);
    const yearsIn = tablesOf(report).map((table) =>
      headersOf(table).flatMap((header) => header.match(/^20\d\d$/) ?? []),
    );
    for (const years of yearsIn) expect(years).toEqual([...years].sort());
    expect(yearsIn.some((years) => years.join() === '2024,2025,2026')).toBe(true);
    expect(report.title).toContain('2024–2026');
  });

  it('[YR2] tells the share compared, and in words why a statement can’t be compared', async () => {
    const report = await made(small(2026, '2n2'), [small(2025, '11-')]);
    // One statement in one area makes no total (SC1).
    expect(reportText(report).join('\n')).toMatch(
      /Kokonaispisteiden muutosta [^.]* ei lasketa.* Vertailussa on 1\/46 väittämää\./,
    );
    const rows = tablesOf(report)
      .filter(({ caption }) => caption.includes('tasot vuosittain'))
      .flatMap(cellsOf);
    expect(rows.slice(0, 3).map((row) => row.slice(1))).toEqual([
      ['1', '2', '▲ 1'],
      ['1', 'ei koske', 'Ei vertailtavissa. Ei koske kuntaa.'],
      ['ei arviota', '2', 'Ei vertailtavissa. Arviota ei ole molemmilta vuosilta.'],
    ]);
  });

  it('[YR3] lists what rose and fell most with its cause, and says when no cause was told', async () => {
    const [first = ''] = realRound().checklist.areas.flatMap((area) => area.items.map(({ id }) => id));
    const newer = small(2026, '3101', [[valueKey.changeCause(first), 'knowledge']]);
    const tables = tablesOf(await made(newer, [small(2025, '1321')]));
    const risen = tables.find(({ caption }) => caption.startsWith('Väittämät, joiden taso nousi'));
    const fallen = tables.find(({ caption }) => caption.startsWith('Väittämät, joiden taso laski'));
    expect(risen && cellsOf(risen).map((row) => row.slice(1))).toEqual([
      ['1', '3', '▲ 2', 'Tunnemme tilanteen nyt paremmin'],
    ]);
    expect(fallen && cellsOf(fallen).map((row) => row.slice(1))).toEqual([
      ['3', '1', '▼ 2', 'Ei kerrottu'],
      ['2', '0', '▼ 2', 'Ei kerrottu'],
    ]);
  });

  it('[YR3] names how many more rose than are listed; all of them are among the statements', async () => {
    const report = await made(small(2026, '2'.repeat(13)), [small(2025, '1'.repeat(13))]);
    expect(reportText(report)).toContain('Lisäksi 3 väittämää nousi. Ne ovat väittämien taulukossa.');
    const all = tablesOf(report)
      .filter(({ caption }) => caption.includes('tasot vuosittain'))
      .flatMap(cellsOf);
    expect(all.filter((row) => row.at(-1)?.startsWith('▲ 1'))).toHaveLength(13);
    expect(reportText(report)).toContain('Yhdenkään väittämän taso ei laskenut.');
  });

  it('[PL3] tells what came of the last actions', () => {
    const texts = reportText(both);
    expect(texts).toContain('Mitä edellisistä toimenpiteistä tuli');
    expect(texts.filter((text) => text === 'Tehty').length).toBeGreaterThan(0);
  });

  it('[YR1] of a round alone takes the answers that it brought along, and says so', async () => {
    const alone = await reportOfKind('comparison', round);
    expect(reportText(alone).join('\n')).toContain('Vuoden 2025 vastaukset ovat peräisin seuraavalta kierrokselta');
    const figures = (report: Report) => tablesOf(report).find(({ caption }) => caption.startsWith('Samojen'));
    expect(figures(alone)).toEqual(figures(both));
  });

  it('[AN7] of a short round says that areas have no scores, and compares the statements', async () => {
    const short = commit(
      small(2026, '2222'),
      { writer: 'x', time: 2, logId: 'm' },
      new Map([[valueKey.scope, 'short' as RoundValue]]),
    );
    const texts = reportText(await made(short, [small(2025, '1111')]));
    expect(texts).toContain(
      'Lyhyestä arvioinnista ei lasketa osa-alueiden pisteitä, joten osa-alueita ei voi verrata.',
    );
    expect(texts.join('\n')).toMatch(/Vertailussa on \d+\/46 väittämää/);
  });

  it('[YR1] two rounds of one year stand as two, each by its number', async () => {
    const again = { ...small(2025, '222') };
    const other: Round = { ...again, header: { ...again.header, id: 'round-again', createdAt: 9e12 } };
    const report = await made(other, [small(2025, '111')]);
    expect(report.title).toContain('2025 (1)–2025 (2)');
    expect(headersOf(tablesOf(report)[0] as TableBlock)).toEqual(['Osa-alue', '2025 (1)', '2025 (2)']);
  });

  it('[RP6, YR1] has the same changes in its CSV as on its pages', async () => {
    const sources = { texts: await loadChecklistTexts('fi'), words: readWords('fi'), history: null };
    const [table] = comparisonTables({ rounds: [last, round], ...sources });
    if (!table) throw new Error('No table');
    const at = table.columns.findIndex(({ header }) => header === 'Muutos');
    const inTable = table.rows.map((row) => (row[at]?.kind === 'number' ? row[at].value : null));
    const onPages = tablesOf(both)
      .filter(({ caption }) => caption.includes('tasot vuosittain'))
      .flatMap(cellsOf)
      .map((row) => /^(?:(▲|▼) (\d)|ennallaan)/.exec(row.at(-1) ?? ''))
      .map((found) => found && Number(found[2] ?? 0) * (found[1] === '▼' ? -1 : 1));
    expect(onPages).toEqual(inTable);
    const lines = renderCsv(table).trim().split('\r\n');
    expect(lines).toHaveLength(onPages.length + 1);
  });
});
