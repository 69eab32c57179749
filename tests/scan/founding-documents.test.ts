import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { loadTerms } from '#content/terms-loader.ts';
import { termPicture } from '#domain/terms/term-picture.ts';
import { scanDocument } from '#scan/scan-document.ts';
import { makeDocx, p } from './support/make-docx.ts';
import { lines, makePdf } from './support/make-pdf.ts';

const { concepts } = await loadTerms();

async function pictureOf(bytes: Uint8Array) {
  const scanned = await scanDocument(bytes, 'document', { concepts, languages: null });
  if (!scanned.ok) throw new Error(JSON.stringify(scanned.error));
  const picture = termPicture(scanned.value.hits, new Set(), concepts, scanned.value.words);
  const counts = Object.fromEntries(
    picture.concepts.filter(({ count }) => count > 0).map(({ id, count }) => [id, count]),
  );
  return { total: picture.total, counts };
}

const fixture = async (name: string) =>
  new Uint8Array(await readFile(new URL(`../fixtures/documents/${name}.txt`, import.meta.url)));

// Counted by hand: titles, two questions, two lines on models and needs, and «Psyykkisen/mielen hyvinvoinnin ja sen
// edistämisen», in which a line ends. What stands in web addresses is no text.
const SLIDES = { total: 8, mentalHealth: 1, wellbeing: 7 };
// «mielenterve…» stands 28 times, «mielen hyvinvointi» once; names of organisations and of links are text too.
const PAGE = { mentalHealth: 28, wellbeing: 1, services: 3, loneliness: 1, inclusion: 2 };

it('[TS2] the founding slides speak of mental wellbeing as often as a reader finds', async () => {
  const { total, counts } = await pictureOf(await fixture('founding-slides'));
  expect({ total, mentalHealth: counts['mental-health-any'], wellbeing: counts['mental-wellbeing'] }).toEqual(SLIDES);
});

it('[TS2] the founding page speaks of mental health as often as a reader finds', async () => {
  const { counts } = await pictureOf(await fixture('founding-page'));
  expect({
    mentalHealth: counts['mental-health-any'],
    wellbeing: counts['mental-wellbeing'],
    services: counts['mental-health-services'],
    loneliness: counts.loneliness,
    inclusion: counts.inclusion,
  }).toEqual(PAGE);
});

it('[TS1, CL7] the same text gives the same figures as text, as DOCX and as PDF', async () => {
  const source = new TextDecoder().decode(await fixture('founding-page'));
  const paragraphs = source.split('\n').filter((line) => line.trim() !== '');
  const escaped = paragraphs.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const asText = await pictureOf(new TextEncoder().encode(paragraphs.join('\n\n')));
  const rows = paragraphs.flatMap((line) => [...wrap(line.replaceAll('–', '-')), '']);
  const pages = Array.from({ length: Math.ceil(rows.length / 45) }, (_, page) => rows.slice(page * 45, page * 45 + 45));
  const asPdf = makePdf(pages.map((page) => lines(page, 60, 80).filter(({ text }) => text !== '')));
  expect(await pictureOf(makeDocx(escaped.map(p).join('')))).toEqual(asText);
  expect(await pictureOf(asPdf)).toEqual(asText);
});

/** Lines of at most 80 signs, as a page has them. */
function wrap(text: string): string[] {
  const rows: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + word.length < 80) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows;
}

it('[TS1] a bilingual page in two columns is searched in both languages', async () => {
  const finnish = [
    'Kunta edistää asukkaiden',
    'mielenterveyttä ja tukee',
    'perheiden arkea kaikissa',
    'kouluissa. Yksinäisyys',
    'vähenee, kun ihmiset ovat',
    'yhdessä toistensa kanssa.',
  ];
  const swedish = [
    'Kommunen främjar',
    'invånarnas psykiska hälsa',
    'och stöder familjernas',
    'vardag i alla skolor.',
    'Ensamheten minskar när',
    'människor är med varandra.',
  ];
  const scanned = await scanDocument(makePdf([[...lines(finnish), ...lines(swedish, 320)]]), 'a.pdf', {
    concepts,
    languages: ['fi', 'sv'],
  });
  if (!scanned.ok) throw new Error(JSON.stringify(scanned.error));
  expect(scanned.value.hits.map(({ lang, sentence, from, to }) => [lang, sentence.slice(from, to)])).toEqual([
    ['fi', 'edistää asukkaiden mielenterveyttä'],
    ['fi', 'Yksinäisyys'],
    ['sv', 'främjar invånarnas psykiska hälsa'],
    ['sv', 'Ensamheten'],
  ]);
});

it('[TS2] a word cut at the end of a line, column or page is found whole, and told on the page where it begins', async () => {
  const scanned = await scanDocument(
    makePdf([
      lines(['Suunnitelma vahvistaa asukkaiden mielen-', 'terveyttä. Tavoitteena on mielen'], 60, 700),
      lines(['hyvinvointi kaikissa elämänvaiheissa.'], 60, 120),
    ]),
    'a.pdf',
    { concepts, languages: null },
  );
  if (!scanned.ok) throw new Error(JSON.stringify(scanned.error));
  expect(scanned.value.hits.map(({ page, sentence, from, to }) => [page, sentence.slice(from, to)])).toEqual([
    [1, 'vahvistaa asukkaiden mielenterveyttä'],
    [1, 'mielen hyvinvointi'],
  ]);
});
