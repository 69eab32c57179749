import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePastedIndicators } from '#domain/indicators/parse-pasted-indicators.ts';
import type { PastedTable } from '#domain/indicators/pasted-table.ts';
import { indicatorSchema, indicatorValueSchema } from '#domain/round/indicator-values.ts';

const value = (year: number, figure: number) => ({ year, value: { kind: 'value', value: figure } });
const notPublished = (year: number) => ({ year, value: { kind: 'not-published' } });
const first = ({ indicators }: PastedTable) => indicators[0];
const places = ({ faults }: PastedTable) => faults.map(({ kind, row, column }) => [kind, row, column]);

describe('A table pasted from a spreadsheet or a CSV', () => {
  it('[IN1] with years as columns gives one indicator a row with a value for each year', () => {
    const table = parsePastedIndicators(
      'Indikaattori\tYksikkö\tLähde\tRyhmä\tAlue\t2019\t2021\t2023\n' +
        'Kohtalainen tai vaikea ahdistuneisuus\t%\tTHL, Kouluterveyskysely\t8. ja 9. luokka\tkunta\t12,5\t..\t19,9\n' +
        'Yksinäiseksi itsensä tunteva\t%\tTHL, FinSote\t20 vuotta täyttäneet\thyvinvointialue\t\t10,1\t11\n',
    );
    expect(table.faults).toEqual([]);
    expect(table.indicators).toEqual([
      {
        name: 'Kohtalainen tai vaikea ahdistuneisuus',
        unit: '%',
        source: 'THL, Kouluterveyskysely',
        group: '8. ja 9. luokka',
        of: 'municipality',
        years: [value(2019, 12.5), notPublished(2021), value(2023, 19.9)],
        row: 2,
      },
      {
        name: 'Yksinäiseksi itsensä tunteva',
        unit: '%',
        source: 'THL, FinSote',
        group: '20 vuotta täyttäneet',
        of: 'county',
        years: [value(2021, 10.1), value(2023, 11)],
        row: 3,
      },
    ]);
  });

  it('[IN1] with a row for each year becomes one indicator with its years, oldest first', () => {
    const table = parsePastedIndicators(
      'Namn;År;Värde;Enhet;Källa\nEnsamhet;2023;10,5;%;THL\nEnsamhet;2021;9,1;%;THL\nDelaktighet;2023;41;%;THL',
    );
    expect(table.faults).toEqual([]);
    expect(table.indicators.map(({ name, years }) => [name, years])).toEqual([
      ['Ensamhet', [value(2021, 9.1), value(2023, 10.5)]],
      ['Delaktighet', [value(2023, 41)]],
    ]);
  });

  it.each([
    ['Finnish, tabs', 'Mittari\tVuosi\tArvo\nA\t2023\t5'],
    ['Swedish, semicolons', 'Indikator;År;Värde\nA;2023;5'],
    ['English, commas', 'Indicator,Year,Value\nA,2023,5'],
    ['none', 'A;2023;5'],
    ['none, with a unit', 'A;%;2023;5'],
    ['a name column without a word', ';2023\nA;5'],
    ['years with a word or a mark', 'Indikaattori;Vuosi 2023*\nA;5'],
  ])('[IN1] is read with its header: %s', (_, text) => {
    const table = parsePastedIndicators(text);
    expect(table.faults).toEqual([]);
    expect(first(table)).toMatchObject({ name: 'A', years: [value(2023, 5)] });
  });

  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 234', 1234],
    ['1\u00a0234,5', 1234.5],
    ['1\u2009234\u202f567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['-3,2', -3.2],
    ['−3,2', -3.2],
    ['0', 0],
    ['45 %', 45],
  ])('[IN1] the figure «%s» is read as %d', (cell, figure) => {
    expect(first(parsePastedIndicators(`Nimi\t2023\nA\t${cell}`))?.years).toEqual([value(2023, figure)]);
  });

  it.each(['..', '-', ':', '–', '.', '…', 'ei julkaistu kunnalle', 'inte publicerat', 'Not published'])(
    '[IN1] «%s» is «not published», which is something else than a value',
    (mark) => {
      expect(first(parsePastedIndicators(`Nimi\t2023\nA\t${mark}`))?.years).toEqual([notPublished(2023)]);
    },
  );

  it('[IN1] a bare dash is told, as in some statistics it says «none at all»', () => {
    expect(parsePastedIndicators('Nimi;2022;2023\nA;..;5\nB;-;5').dashRows).toEqual([3]);
  });

  it('[IN1] the sign of per cent behind the figures becomes the unit when no column has one', () => {
    expect(first(parsePastedIndicators('Nimi;2023\nA;12,5 %'))?.unit).toBe('%');
  });

  it('[IN1] an empty cell is no value at all', () => {
    expect(first(parsePastedIndicators('Nimi;2022;2023\nA;;5'))?.years).toEqual([value(2023, 5)]);
  });

  it('[IN1] BOM, quotes, doubled quotes and a line break within quotes are taken off', () => {
    const table = parsePastedIndicators('\uFEFF"Nimi";"2023"\r\n"Koettu ""hyvä""\nterveys; arvio";"5,5"\r\n');
    expect(table.faults).toEqual([]);
    expect(first(table)).toMatchObject({ name: 'Koettu "hyvä" terveys; arvio', years: [value(2023, 5.5)] });
  });

  it('[IN1] a quote that is never closed is an ordinary sign', () => {
    expect(parsePastedIndicators('Nimi;2023\n"A;5\nB;6').indicators.map(({ name }) => name)).toEqual(['"A', 'B']);
  });

  it('[IN1] the municipality and its county may be called by their names; others are told and left out', () => {
    const table = parsePastedIndicators(
      'Indikaattori;Alue;2023\nA;Keuruu;5\nB;Keski-Suomen hyvinvointialue;6\nC;Koko maa;7\nD;Pohjois-Savon hyvinvointialue;8',
      { municipality: ['Keuruu'], county: ['Keski-Suomen hyvinvointialue'] },
    );
    expect(table.indicators.map(({ name, of }) => [name, of])).toEqual([
      ['A', 'municipality'],
      ['B', 'county'],
    ]);
    expect(places(table)).toEqual([
      ['other-area', 4, 2],
      ['other-area', 5, 2],
    ]);
  });

  it('[IN1] whatever is not taken is told with its row and column', () => {
    const table = parsePastedIndicators(
      [
        'Sotkanet 2024',
        'Nimi;Selite;2022;2023',
        'A;x;n. 5;6',
        ';x;1;2',
        'C;x;;',
        'D;x;1;2;lisää',
        'A;x;;7',
        `E;x;${'9'.repeat(20)};1`,
        `${'F'.repeat(501)};x;1;2`,
      ].join('\n'),
    );
    expect(places(table)).toEqual([
      ['above-header', 1, null],
      ['unknown-column', 2, 2],
      ['not-a-number', 3, 3],
      ['no-name', 4, 1],
      ['no-value', 5, null],
      ['outside', 6, 5],
      ['twice', 7, 4],
      ['out-of-range', 8, 3],
      ['too-long', 9, 1],
    ]);
    expect(table.indicators.map(({ name }) => name)).toEqual(['A', 'D', 'E']);
    expect(first(table)?.years).toEqual([value(2023, 6)]);
  });

  it('[IN1] a row without its year is told', () => {
    expect(places(parsePastedIndicators('Nimi;Vuosi;Arvo\nA;viime vuosi;5'))).toEqual([['no-year', 2, 2]]);
  });

  it.each([
    ['nothing', ' \n ', 'empty'],
    ['separators alone', '\t\t\n\t', 'empty'],
    ['prose', 'Kiusaaminen on vähentynyt', 'one-column'],
    ['one column with decimal commas', 'Kiusaaminen 12,3', 'one-column'],
    ['no years', 'Nimi;Arvo\nA;5', 'no-years'],
    ['a header alone', 'Nimi;2023', 'no-rows'],
    ['too many columns', `Nimi;2023\nA${';'.repeat(300)}`, 'too-large'],
  ])('[IN1] %s is refused as a whole with its reason', (_, text, kind) => {
    const table = parsePastedIndicators(text);
    expect(table.indicators).toEqual([]);
    expect(table.faults.map((fault) => fault.kind)).toEqual([kind]);
  });

  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'Nimi',
      'Vuosi',
      'Arvo',
      'Alue',
      '2021',
      '2023',
      '12,5',
      '..',
      '-',
      '"',
      '""',
      '',
      '__proto__',
      '\uFEFF',
    ),
  );
  const line = fc.tuple(fc.array(cell, { maxLength: 6 }), fc.constantFrom('\t', ';', ','));
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(line, { maxLength: 8 }).map((lines) => lines.map(([cells, sign]) => cells.join(sign)).join('\n')),
  );

  it('[IN1, DA8] any text is read or refused, never thrown; what is read may be kept', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { indicators, faults } = parsePastedIndicators(text);
        expect(indicators.length + faults.length).toBeGreaterThan(0);
        for (const { row: _, years, ...parts } of indicators) {
          expect(indicatorSchema.safeParse({ ...parts, items: [], actions: [], order: 0 }).success).toBe(true);
          expect(years.length).toBeGreaterThan(0);
          for (const { value: found } of years) expect(indicatorValueSchema.safeParse(found).success).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('[IN1] each filled-in row of a table ends as a value or as a fault of that row', () => {
    const row = fc.tuple(
      fc.constantFrom('A', 'B', ''),
      fc.constantFrom('1', 'x', '', '..'),
      fc.constantFrom('2', '?', ''),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const text = ['Nimi;2022;2023', ...rows.map((cells) => cells.join(';'))].join('\n');
        const { indicators, faults } = parsePastedIndicators(text);
        rows.forEach(([name, ...cells], i) => {
          if (name === '' && cells.join('') === '') return;
          const isTold = faults.some((fault) => fault.row === i + 2);
          const isTaken = indicators.some((indicator) => indicator.name === name);
          expect(isTold || isTaken).toBe(true);
        });
      }),
    );
  });
});
