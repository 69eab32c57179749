import { describe, expect, it } from 'vitest';
import type { Block } from '#reports/model/blocks.ts';
import { reportText } from '#reports/model/report-text.ts';
import { emptyPlan, filledPlan } from './support/plan-input.ts';
import { leafTexts } from './support/read-pdf.ts';
import { type Rendered, renderPlan, renderReport, reportOf } from './support/render.ts';

function expectSameText({ report, pdf }: Rendered) {
  expect(leafTexts(pdf)).toEqual(reportText(report));
  expect(pdf.faults).toEqual([]);
  expect(pdf.unmarked).toEqual([]);
}

describe('the text of a PDF, read through its structure tree', () => {
  it.each(['fi', 'sv', 'en'] as const)('[RP2] of a full plan in %s is the text of the report, in order', (lang) => {
    const rendered = renderPlan(filledPlan(lang), lang);
    expectSameText(rendered);
    expect(rendered.missing).toEqual([]);
    expect(reportText(rendered.report).length).toBeGreaterThan(200);
  });

  it.each(['fi', 'sv', 'en'] as const)('[RP2] of an empty plan in %s is the text of the report', (lang) => {
    expectSameText(renderPlan(emptyPlan(lang), lang));
  });

  it('[RP2] of a plan with 200 actions is the text of the report, over many pages', () => {
    const plan = filledPlan('fi');
    const actions = Array.from({ length: 200 }, (_, index) => ({
      ...(plan.actions[index % plan.actions.length] as (typeof plan.actions)[number]),
      title: `Toimenpide ${index + 1}`,
      first: index < 5,
    }));
    const rendered = renderPlan({ ...plan, actions });
    expectSameText(rendered);
    expect(rendered.pdf.pageCount).toBeGreaterThan(50);
  });

  const long = 'mielenterveydenedistämissuunnitelma'.repeat(90).slice(0, 3000);
  const plain = 'x'.repeat(3000);
  const cell = (text: string) => [[{ text }]];
  const table = (texts: readonly string[]): Block => ({
    kind: 'table',
    caption: 'Taulukko',
    columns: texts.map((_, index) => ({ header: `Sarake ${index + 1}`, width: 10, align: 'start' as const })),
    rowHeader: 0,
    rows: [texts.map(cell), texts.map(cell)],
  });
  const hard: readonly (readonly [string, readonly Block[]])[] = [
    [
      '3,000 letters without a space',
      [{ kind: 'paragraph', tone: 'body', runs: [{ text: long }] }, table([long, 'lyhyt', plain])],
    ],
    [
      'Sámi and Cyrillic names',
      [
        {
          kind: 'list',
          ordered: true,
          items: [[{ text: 'Ánne Čáhci, Ohcejohka – Utsjoki – Ucjokâ' }], [{ text: 'Ольга Щербакова, Ґалина Їжак' }]],
        },
      ],
    ],
    [
      'signs of the plan',
      [{ kind: 'note', title: '≥ ≤ → ✓ ▲ ▼', paragraphs: [[{ text: '= – — « » “ ” … • € § ° −5' }]] }],
    ],
    [
      'long compounds in narrow columns',
      [
        table([
          'Hyvinvointikoordinaattori',
          'Ehkäisevänpäihdetyöntoimielimenkokoonpano',
          'a',
          'Sosiaali- ja terveyspalveluiden integraatio',
          'Kulttuurihyvinvointisuunnitelmantoteutumisenseurantaryhmä',
          'b',
          'Tjänsteproduktionsområdesansvariga',
        ]),
      ],
    ],
    [
      'a paragraph over several pages',
      [{ kind: 'paragraph', tone: 'body', runs: [{ text: 'Pitkä teksti jatkuu. '.repeat(800) }] }],
    ],
    [
      'a row taller than a page',
      [table(['Lyhyt', 'Pitkä teksti jatkuu. '.repeat(300), 'Keskipitkä teksti. '.repeat(60)])],
    ],
    [
      'runs in bold, in another language and with a link',
      [
        {
          kind: 'paragraph',
          tone: 'body',
          runs: [
            { text: 'Alku ' },
            { text: 'lihava ', strong: true },
            { text: 'Nuorten mielenterveystalo on pitkä nimi joka rivittyy useammalle riville varmasti', lang: 'sv' },
            { text: ' ja ' },
            {
              text: 'https://example.org/erittain/pitka/osoite/joka/jatkuu/seuraavalle/riville/saakka?kysymys=kylla',
              href: 'https://example.org/',
            },
            { text: ' loppu.' },
          ],
        },
      ],
    ],
  ];
  it.each(hard)('[RP2] holds %s', (_, blocks) => {
    expectSameText(renderReport(reportOf(blocks)));
  });

  it('[RP2] says a word whole that a line cuts', () => {
    const word = 'Kulttuurihyvinvointisuunnitelmantoteutumisenseurantaryhmä';
    const { pdf } = renderReport(reportOf([table([word, 'b', 'c', 'd', 'e'])]));
    expect(pdf.actualTexts).toContain(word);
  });
});
