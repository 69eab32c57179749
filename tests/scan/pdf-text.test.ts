import { expect, it } from 'vitest';
import { blocksOf } from '#scan/pdf/columns.ts';
import { paragraphsOf } from '#scan/pdf/paragraphs.ts';
import { runsOf } from '#scan/pdf/runs.ts';
import { lines, makePdf, type PagePart } from './support/make-pdf.ts';
import { readOk, textsOf } from './support/read.ts';

it('[TS1] the lines of a paragraph stay together, and an empty space begins a new one', async () => {
  const [text] = await textsOf(
    makePdf([
      [...lines(['Kunta edistää asukkaiden', 'mielenterveyttä.']), ...lines(['Toinen kappale alkaa tästä.'], 60, 190)],
    ]),
  );
  expect(text).toBe('Kunta edistää asukkaiden\nmielenterveyttä.\n\nToinen kappale alkaa tästä.');
});

it('[TS1] a two-column page is read down the left column first, under a heading over both', async () => {
  const left = [
    'Vasen palsta puhuu mielen',
    'hyvinvoinnista ja jatkuu',
    'kolmannelle riville asti,',
    'jossa lause loppuu.',
  ];
  const right = ['Oikea palsta alkaa uudella', 'lauseella koulujen arjesta', 'ja nuorten harrastuksista', 'kunnassa.'];
  const [text] = await textsOf(
    makePdf([
      [
        { text: 'Hyvinvointisuunnitelma koko valtuustokaudelle ja sen tavoitteet', x: 60, y: 80, size: 16 },
        ...lines(left, 60, 120),
        // Half a line lower, as columns often are.
        ...lines(right, 320, 127),
        {
          text: 'Molempien palstojen alla on vielä yksi koko sivun levyinen kappale, joka luetaan viimeisenä.',
          x: 60,
          y: 210,
        },
      ],
    ]),
  );
  expect(text?.split('\n\n')).toEqual([
    'Hyvinvointisuunnitelma koko valtuustokaudelle ja sen tavoitteet',
    left.join('\n'),
    right.join('\n'),
    'Molempien palstojen alla on vielä yksi koko sivun levyinen kappale, joka luetaan viimeisenä.',
  ]);
});

it('[TS1] a right column that begins higher than the left one is still read after it', async () => {
  const left = ['Vasen palsta alkaa vähän', 'alempana kuin oikea, koska', 'sen ensimmäisellä rivillä', 'on tyhjää.'];
  const right = ['Oikea palsta alkaa ylempää', 'ja kertoo koulujen arjesta', 'ja nuorten harrastuksista', 'kunnassa.'];
  const [text] = await textsOf(
    makePdf([[{ text: 'Yhdessä', x: 60, y: 80, size: 16 }, ...lines(left, 60, 124), ...lines(right, 320, 110)]]),
  );
  expect(text?.split('\n\n')).toEqual(['Yhdessä', left.join('\n'), right.join('\n')]);
});

it('[TS1] a short paragraph under two columns is read after both', async () => {
  const left = ['Vasen palsta puhuu mielen', 'hyvinvoinnista ja jatkuu', 'kolmannelle riville.'];
  const right = ['Oikea palsta alkaa uudella', 'lauseella koulujen arjesta', 'ja nuorista.'];
  const [text] = await textsOf(
    makePdf([[...lines(left, 60, 120), ...lines(right, 320, 120), { text: 'Lyhyt loppu.', x: 60, y: 240 }]]),
  );
  expect(text?.split('\n\n')).toEqual([left.join('\n'), right.join('\n'), 'Lyhyt loppu.']);
});

it('[TS1] the cells of a table keep their words together', async () => {
  const row = (y: number, first: string[], second: string[], third: string[]) => [
    ...lines(first, 60, y),
    ...lines(second, 220, y),
    ...lines(third, 400, y),
  ];
  const [text = ''] = await textsOf(
    makePdf([
      [
        ...row(120, ['Tavoite kaudelle'], ['Toimenpide vuodelle'], ['Vastuutaho kunnassa']),
        ...row(
          150,
          ['Asukkaiden mielen', 'hyvinvointi vahvistuu'],
          ['Koulutetaan kaikki', 'esihenkilöt'],
          ['Henkilöstö-', 'johtaja'],
        ),
        ...row(
          200,
          ['Nuorten yksinäisyys', 'vähenee'],
          ['Avataan matalan', 'kynnyksen tila'],
          ['Nuoriso-', 'palvelut'],
        ),
      ],
    ]),
  );
  const cells = text.split('\n\n');
  expect(cells).toContain('Asukkaiden mielen\nhyvinvointi vahvistuu');
  expect(cells).toContain('Avataan matalan\nkynnyksen tila');
  expect(cells).toContain('Henkilöstö-\njohtaja');
});

it('[TS1] bullets and their texts are read line by line', async () => {
  const [text = ''] = await textsOf(
    makePdf([
      [
        'Vahvistetaan mielenterveyttä',
        'Lisätään osallisuutta kunnassa',
        'Ehkäistään yksinäisyyttä',
        'Tuetaan vanhemmuutta',
      ].flatMap((item, index) => [
        { text: `${index + 1}.`, x: 60, y: 120 + index * 14 },
        { text: item, x: 90, y: 120 + index * 14 },
      ]),
    ]),
  );
  expect(text.split('\n\n')).toEqual([
    '1. Vahvistetaan mielenterveyttä',
    '2. Lisätään osallisuutta kunnassa',
    '3. Ehkäistään yksinäisyyttä',
    '4. Tuetaan vanhemmuutta',
  ]);
});

const body = (page: number): PagePart[] => [
  ...lines(
    [`Sivun ${'abcdefgh'[page]} oma teksti kertoo asukkaiden arjesta.`, 'Se ei toistu muilla sivuilla lainkaan.'],
    60,
    300,
  ),
];

it('[TS2] running headers and footers stand once, whatever the page number in them', async () => {
  const texts = await textsOf(
    makePdf(
      Array.from({ length: 5 }, (_, page) => [
        { text: 'Mielenterveyden edistämisen suunnitelma', x: 60, y: 40, size: 9 },
        { text: 'Esimerkkikunta', x: 450, y: 40, size: 9 },
        ...body(page),
        { text: `Mielen hyvinvointi · ${page + 1} (5)`, x: 250, y: 810, size: 9 },
      ]),
    ),
  );
  const all = texts.join('\n');
  expect(all.match(/Mielenterveyden edistämisen suunnitelma/g)).toHaveLength(1);
  expect(all.match(/Mielen hyvinvointi/g)).toHaveLength(1);
  expect(all.match(/oma teksti kertoo/g)).toHaveLength(5);
  expect(texts[0]).toContain('Mielenterveyden edistämisen suunnitelma');
});

it('[TS2] a sentence that is said again in the middle of pages counts each time', async () => {
  const texts = await textsOf(
    makePdf(Array.from({ length: 5 }, () => lines(['Mielenterveys on voimavara.'], 60, 400))),
  );
  expect(texts.join('\n').match(/Mielenterveys/g)).toHaveLength(5);
});

it('[TS1] a hyphen at the end of a line stays for the rules of language, whether soft or hard', async () => {
  const [text] = await textsOf(makePdf([lines(['Kunta vahvistaa mielen-', 'terveyttä ja yhteis\u00ad', 'vastuuta.'])]));
  expect(text).toMatch(/^Kunta vahvistaa mielen-\nterveyttä ja yhteis[-\u00ad]\nvastuuta\.$/);
});

it('[TS1] a page that is shown turned is read as one sees it', () => {
  // A quarter turn: the page's own upwards is the reader's right.
  const line = (str: string, x: number) => ({ str, transform: [0, 10, -10, 0, x, 50], width: 100 });
  const page = runsOf([line('alempi', 112), line('ylempi', 100)], [0, 1, 1, 0, 0, 0], { width: 800, height: 600 });
  expect(page.turned).toEqual([]);
  expect(blocksOf(page.runs).flatMap(paragraphsOf)).toEqual(['ylempi\nalempi']);
});

it('[TS1] text written upwards is read as words of its own', async () => {
  const [text = ''] = await textsOf(
    makePdf([[...lines(['Tavallinen rivi sivulla.']), { text: 'Mielenterveys reunassa', x: 40, y: 500, angle: 90 }]]),
  );
  expect(text.split('\n\n')).toEqual(['Tavallinen rivi sivulla.', 'Mielenterveys reunassa']);
});

it('[TS6] pages that show a picture and hardly a word are told with their numbers', async () => {
  const document = await readOk(
    makePdf([body(0), [{ picture: true }], body(1), [{ picture: true }, { text: '§ 12', x: 60, y: 40 }], []]),
  );
  expect(document).toMatchObject({ pageCount: 5, picturePages: [2, 4], unreadPages: [] });
});
