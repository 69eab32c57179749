import type { Block } from '#reports/model/blocks.ts';

const cell = (text: string) => [[{ text }]];

/** Blocks that a format might lose, break or run: each with what is hard in it. */
export const HOSTILE_BLOCKS: readonly (readonly [what: string, blocks: readonly Block[]])[] = [
  [
    'markup and entities',
    [
      { kind: 'heading', level: 2, text: '<script>alert(1)</script> & "lainaus" \'toinen\' ]]> &amp;' },
      {
        kind: 'paragraph',
        tone: 'body',
        runs: [{ text: '<img src=x onerror=alert(1)> <!-- ' }, { text: '--></p></main>' }],
      },
      {
        kind: 'note',
        title: '</div><style>*{display:none}</style>',
        paragraphs: [[{ text: '{{7*7}} <?xml?>' }]],
      },
    ],
  ],
  [
    'control characters, half characters and marks of direction',
    [
      {
        kind: 'list',
        ordered: true,
        items: [[{ text: 'a\u0000b\u0001c\u0008d\u000Be\u001Ff\u007Fg' }], [{ text: 'x\uD800y\uDC00z \u202Etuon ' }]],
      },
      { kind: 'paragraph', tone: 'small', runs: [{ text: 'sarkain\tja\r\nrivinvaihto\u2028ja\u00A0väli' }] },
    ],
  ],
  [
    'emoji, Cyrillic and Sámi letters, decomposed letters',
    [
      {
        kind: 'definitions',
        pairs: [
          {
            term: 'Ánne Čáhci 👩‍👩‍👧‍👦',
            description: [[{ text: 'Ольга Щербакова 😀' }], [{ text: 'a\u0308iti ≥ ≤ → ✓' }]],
          },
        ],
      },
    ],
  ],
  [
    '3,000 characters without a space',
    [
      { kind: 'paragraph', tone: 'body', runs: [{ text: 'mielenterveydenedistäminen'.repeat(120).slice(0, 3000) }] },
      {
        kind: 'table',
        caption: 'Leveä',
        columns: [
          { header: 'Väittämä', width: 1, align: 'start' },
          { header: 'Pisteet', width: 1, align: 'end' },
        ],
        rowHeader: 0,
        rows: [[cell('x'.repeat(3000)), cell('1,5')]],
      },
    ],
  ],
  [
    'addresses that must not become links',
    [
      {
        kind: 'paragraph',
        tone: 'body',
        runs: [
          { text: 'yksi', href: 'javascript:alert(1)' },
          { text: ' kaksi', href: 'file:///etc/passwd' },
          { text: ' kolme', href: ' data:text/html,<b>' },
          { text: ' neljä', href: 'https://' },
        ],
      },
    ],
  ],
  [
    'empty cells, empty paragraphs and lists one after the other',
    [
      { kind: 'list', ordered: true, items: [[{ text: 'yksi' }], [{ text: 'kaksi' }]] },
      { kind: 'paragraph', tone: 'body', runs: [] },
      { kind: 'list', ordered: true, items: [[{ text: 'taas yksi' }]] },
      { kind: 'list', ordered: false, items: [[{ text: 'kohta' }]] },
      {
        kind: 'table',
        caption: 'Tyhjiä',
        columns: [
          { header: 'A', width: 3, align: 'start' },
          { header: 'B', width: 1, align: 'start' },
        ],
        rowHeader: null,
        rows: [
          [[], cell('b1')],
          [cell('a2'), []],
          [[[{ text: 'a3' }], [{ text: 'toinen kappale' }]], [[]]],
        ],
      },
    ],
  ],
  [
    'a chart of years, with a year left out and words that look like markup',
    [
      {
        kind: 'chart',
        alternative: 'Viivat: «A & B» <nousee>, "C" laskee.',
        chart: {
          kind: 'year-lines',
          years: [2024, 2025, 2026],
          lines: [
            { code: '1', name: 'A & B <nousee>', scores: [20, 55.5, 80], values: ['20,0', '55,5', '80,0'] },
            { code: '2', name: '"C" laskee', scores: [90, null, 10], values: ['90,0', '', '10,0'] },
            { code: '3', name: 'D laskee', scores: [90, 40, 10], values: ['90,0', '40,0', '10,0'] },
          ],
        },
      },
    ],
  ],
];
