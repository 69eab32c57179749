import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftBlocks, draftReport } from '#reports/model/drafts/draft-report.ts';
import { plainText } from '#reports/model/plain-text.ts';
import { reportText } from '#reports/model/report-text.ts';
import { renderReport } from '#reports/render-report.ts';
import { exampleOfTwoYears } from '#tests/support/example-of-two-years.ts';
import { readWords } from '../support/plan-input.ts';
import { inputOf, textOf } from './draft-sources.ts';

describe('A draft text as a report', () => {
  it('[PL6] short lines alone are headings, rows behind a dash a list, all else paragraphs', () => {
    const text =
      'Arvioinnin tulos\n\nEnsimmäinen lause.\nToinen lause.\n\nVahvuuksia ovat:\n- yksi\n- kaksi\nLisäksi muita.\n\nLoppu';
    expect(
      draftBlocks(text).map((block) => (block.kind === 'list' ? [block.kind, block.items.length] : block.kind)),
    ).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      ['list', 2],
      'paragraph',
      // What ends the text heads nothing.
      'paragraph',
    ]);
  });

  it('[PL6] a place to fill in is no heading', () => {
    expect(draftBlocks('[täydennä: luvut]\n\nLause.').map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('[PL6, RP1] each word of any text is in its blocks, in order', () => {
    const line = fc.constantFrom(
      'Otsikko',
      'Lause.',
      '- kohta',
      '• toinen',
      '',
      ' ',
      '-',
      '[täydennä: x]',
      'Ä — ö',
      '*',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const words = (text: string) => plainText(text.replace(/^[ \t]*[-–•*][ \t]+(?=\S)/gm, ''));
        const told = draftBlocks(lines.join('\n')).flatMap((block) =>
          block.kind === 'heading'
            ? [block.text]
            : block.kind === 'list'
              ? block.items.map((runs) => runs.map(({ text }) => text).join(''))
              : block.kind === 'paragraph'
                ? [block.runs.map(({ text }) => text).join('')]
                : [],
        );
        expect(plainText(told.join(' '))).toBe(words(lines.join('\n')));
      }),
    );
  });

  it('[PL6, AN8] has its own title and type, the municipality as its sender, and the mark of an example', async () => {
    const [, round] = await exampleOfTwoYears();
    const { plan } = await inputOf(round);
    const report = draftReport('proposal', await textOf('proposal', round), plan, readWords('fi'));
    expect(report).toMatchObject({
      kind: 'drafts',
      title: 'Mielen hyvinvoinnin toimenpidesuunnitelma 2026: päätösehdotus',
      documentType: 'Päätösehdotus',
      sender: 'Esimerkkikunta',
      exampleMark: 'Esimerkki – keksityt vastaukset',
    });
  });

  it.each(['docx', 'txt'] as const)('[PL6, RP1] can be had as %s with all of its text', async (format) => {
    const [, round] = await exampleOfTwoYears();
    const { plan } = await inputOf(round);
    const report = draftReport('impact', await textOf('impact', round), plan, readWords('fi'));
    const { bytes } = await renderReport(report, format);
    expect(bytes.length).toBeGreaterThan(1_000);
    if (format === 'txt') {
      const text = new TextDecoder().decode(bytes);
      for (const part of reportText(report).filter((told) => told !== '•')) expect(text).toContain(part);
    }
  });
});
