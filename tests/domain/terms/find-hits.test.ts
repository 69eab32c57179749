import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentHitsSchema } from '#domain/round/document-values.ts';
import { findHits } from '#domain/terms/find-hits.ts';
import { matcher } from './shipped-terms.ts';

const found = (text: string, languages: readonly ('fi' | 'sv')[] = ['fi', 'sv']) =>
  findHits([{ page: 1, text }], matcher, languages);
const marked = (text: string, languages?: readonly ('fi' | 'sv')[]) =>
  found(text, languages).hits.map(({ sentence, from, to }) => sentence.slice(from, to));
const sentences = (text: string) => found(text).hits.map(({ sentence }) => sentence);

describe('[TS2] hits in a document', () => {
  it('are one place where matches overlap, with all its concepts', () => {
    const [hit, ...others] = found('Kunta parantaa mielenterveys- ja päihdepalveluja.').hits;
    expect(others).toEqual([]);
    expect(hit?.concepts).toEqual(expect.arrayContaining(['mental-health-any', 'mental-health-services']));
    expect(hit?.sentence.slice(hit.from, hit.to)).toBe('mielenterveys- ja päihdepalveluja');
  });

  it('reach over line ends, broken words and page breaks', () => {
    const { hits } = findHits(
      [
        { page: 7, text: 'Alkua.\nKunta edistää asukkaiden mielen hyvin-\n7' },
        { page: 8, text: '\nvointia ja mielenter\u00AD\nveyttä.\nLoppua.' },
      ],
      matcher,
      ['fi'],
    );
    expect(hits.map(({ page, sentence, from, to }) => [page, sentence.slice(from, to)])).toEqual([
      [7, 'edistää asukkaiden mielen hyvinvointia'],
      [8, 'mielenterveyttä'],
    ]);
    expect(hits[0]?.sentence).toBe('Kunta edistää asukkaiden mielen hyvinvointia ja mielenterveyttä.');
  });

  it('never reach over paragraphs, list items, table cells or sentences', () => {
    expect(
      marked('Omin mielen\n\nhyvinvointi.\n• vapaa mielen\n• hyvinvointi\nmielen\thyvinvointi\nmielen. Hyvinvointi'),
    ).toEqual([]);
  });

  it('are of the language their sentence is written in', () => {
    const text = [
      'Kunnan asukkaiden resilienssi ja osallisuus ovat hyviä.',
      'Kommunens invånare har en god resiliens och en känsla av delaktighet.',
      'The resilience of the people is one of the goals of this plan.',
    ].join('\n\n');
    expect(found(text).hits.map(({ lang, concepts }) => [lang, ...concepts])).toEqual([
      ['fi', 'resilience'],
      ['fi', 'inclusion'],
      ['sv', 'resilience'],
      ['sv', 'inclusion'],
    ]);
    expect(marked(text, ['fi'])).toEqual(['resilienssi', 'osallisuus']);
    expect(marked(text, ['sv'])).toEqual(['resiliens', 'delaktighet']);
  });

  it('stand against the words of the text that was searched', () => {
    expect(found('Mielenterveys- ja päihdetyö 2026.\n\nwww.kunta.fi/mielenterveys 12 %').words).toBe(3);
  });

  it('keep their id when the same file is read again and other terms are counted', () => {
    const text = 'Kunnan osallisuus ja mielenterveys. Yksinäisyys vähenee.';
    const ids = found(text).hits.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    const fewer = findHits([{ page: 1, text }], { matchesIn: (s, l) => matcher.matchesIn(s, l).slice(1) }, ['fi']);
    expect(ids).toEqual(expect.arrayContaining(fewer.hits.map(({ id }) => id)));
  });
});

describe('[TS3] the sentence of a hit', () => {
  it.each([
    'Kunta tukee esim. Mieli ry:n kanssa mielenterveyttä 1.1.2026 alkaen.',
    'Noin n. 5 koulua, mm. Keskuskoulu ja ns. Yläkoulu, lisää osallisuutta.',
    'Kommunen ordnar bl.a. Träffpunkten, t.ex. Öppet hus, mot ensamhet bland äldre.',
    'Asia on 3. Luokan ja 4. Luokan osallisuus.',
    'Valtuusto kysyi: ”Onko osallisuus toteutunut?”',
  ])('is not cut at an abbreviation, date or ordinal: %s', (sentence) => {
    expect(sentences(`Ensin tämä. ${sentence} Sitten muuta.`)[0]).toBe(sentence);
  });

  it('ends where a full stop, question or abbreviation ends it', () => {
    const text = 'Onko näin? Osallisuus on tärkeää jne. Toinen on yksinäisyys vuonna 2026. Kolmas on masennus.';
    expect(sentences(text)).toEqual([
      'Osallisuus on tärkeää jne.',
      'Toinen on yksinäisyys vuonna 2026.',
      'Kolmas on masennus.',
    ]);
  });

  it('is a heading, list item or table cell where it stands in one', () => {
    const text =
      '3.2 Osallisuus\nKunta kuulee asukkaita kaikissa asioissa ja kertoo niistä.\n• yksinäisyys\n• masennus ja ahdistus\nMittari\tItsemurhat\t12';
    expect(sentences(text)).toEqual([
      '3.2 Osallisuus',
      '• yksinäisyys',
      '• masennus ja ahdistus',
      '• masennus ja ahdistus',
      'Itsemurhat',
    ]);
  });

  it('begins anew on a page that begins with a capital letter', () => {
    const pages = ['Luvussa kerrotaan työstä ja siitä mitä seuraavaksi tehdään', 'Osallisuus vahvistuu kunnassa.'];
    const { hits } = findHits(
      pages.map((text, i) => ({ page: i + 1, text })),
      matcher,
      ['fi'],
    );
    expect(hits.map(({ page, sentence }) => [page, sentence])).toEqual([[2, 'Osallisuus vahvistuu kunnassa.']]);
  });

  it('is cut around the words when it is longer than can be kept', () => {
    const long = `${'pitkää luetteloa '.repeat(100)}ja osallisuutta ${'sekä muuta '.repeat(100)}.`;
    const [hit] = found(long).hits;
    expect(hit?.sentence.length).toBeLessThanOrEqual(1_200);
    expect(hit?.sentence).toMatch(/^… .*osallisuutta.* …$/);
    expect(hit?.sentence.slice(hit.from, hit.to)).toBe('osallisuutta');
  });

  it('can always be kept, whatever the text', () => {
    const bits = fc.constantFrom(
      'mielenterveys',
      '-',
      '\n',
      ' ',
      '. ',
      'ja ',
      'päihde',
      '\u00AD',
      '\t',
      'psykisk ',
      'hälsa',
      'å',
      '1.',
      '\n\n',
      '• ',
      'edistää ',
      'mielen ',
      'hyvinvointia',
      '@',
      'a'.repeat(2_000),
      'www.',
      'ﬁ',
      '\uD800',
      'İ',
    );
    const page = fc.record({
      page: fc.option(fc.nat(500)),
      text: fc.array(bits, { maxLength: 60 }).map((all) => all.join('')),
    });
    fc.assert(
      fc.property(fc.array(page, { maxLength: 4 }), (pages) => {
        const { hits, words } = findHits(pages, matcher, ['fi', 'sv']);
        expect(documentHitsSchema.safeParse(hits).error).toBeUndefined();
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        for (const { sentence, from, to } of hits) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(sentence.length);
        }
        expect(words).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is found in hostile text as large as a book', () => {
    for (const bit of [
      'a',
      'a-',
      ' ',
      '\n',
      '\t',
      '.',
      'psykisk ',
      'edistää ',
      'mielenterveys-\n',
      '@',
      '\u00AD',
      '1.',
      'kiusaa',
      '\u00AD \n',
    ]) {
      const { hits, leftOut } = found(bit.repeat(Math.floor(600_000 / bit.length)));
      expect(hits.length + leftOut).toBeGreaterThanOrEqual(0);
    }
  }, 60_000);

  it('tells how many hits were too many to keep', () => {
    const { hits, leftOut } = found('Osallisuus.\n'.repeat(20_005));
    expect([hits.length, leftOut]).toEqual([20_000, 5]);
  });
});
