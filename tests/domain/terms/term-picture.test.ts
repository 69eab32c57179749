import { describe, expect, it } from 'vitest';
import type { DocumentHit } from '#domain/round/document-values.ts';
import { findHits } from '#domain/terms/find-hits.ts';
import { polarityByConcepts, termPicture } from '#domain/terms/term-picture.ts';
import { concepts, matcher } from './shipped-terms.ts';

const text =
  'Kunta edistää mielenterveyttä. Mielenterveyspalvelut ja mielenterveysongelmat mainitaan. Ehkäisevä päihdetyö ja osallisuus jatkuvat. Mielenterveys on kaikkien asia.';
const { hits, words } = findHits([{ page: null, text }], matcher, ['fi']);
const countOf = (id: string, excluded: ReadonlySet<string> = new Set()) =>
  termPicture(hits, excluded, concepts, words).concepts.find((concept) => concept.id === id)?.count;

describe('[TS2] the picture of a document', () => {
  it('counts each place once in all, while a subset lies within its wider concept', () => {
    const picture = termPicture(hits, new Set(), concepts, words);
    expect(picture.total).toBe(6);
    expect(countOf('mental-health-any')).toBe(4);
    expect(countOf('mental-health-services')).toBe(1);
    expect(picture.concepts.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(picture.total);
  });

  it('is told per 1,000 words, and not at all where there are no words', () => {
    const picture = termPicture(hits, new Set(), concepts, 2_000);
    expect(picture.perThousand).toBe(3);
    expect(picture.concepts[0]?.perThousand).toBe(2);
    expect(termPicture([], new Set(), concepts, 0).perThousand).toBeNull();
  });

  it('has a row for each concept in the order of the content, also for those never spoken of', () => {
    expect(termPicture([], new Set(), concepts, 10).concepts.map(({ id, count }) => [id, count])).toEqual(
      concepts.map(({ id }) => [id, 0]),
    );
  });

  it('[TS3] leaves out what was excluded', () => {
    const excluded = new Set([hits[0]?.id ?? '']);
    expect(termPicture(hits, excluded, concepts, words).total).toBe(5);
    expect(countOf('mental-health-promotion', excluded)).toBe(0);
    expect(countOf('mental-health-any', excluded)).toBe(3);
  });
});

describe('[TS4] the balance', () => {
  it('has each place in one of its parts: services, problems and neutral words are not promotion', () => {
    const { balance, total } = termPicture(hits, new Set(), concepts, words);
    expect(balance).toEqual({ promotive: 3, service: 1, problem: 1, neutral: 1 });
    expect(Object.values(balance).reduce((sum, part) => sum + part, 0)).toBe(total);
  });

  it('gives a place the polarity of the narrower concept, whatever order they stand in', () => {
    const polarity = polarityByConcepts(concepts);
    expect(polarity(['mental-health-any', 'mental-health-services'])).toBe('service');
    expect(polarity(['mental-health-problems', 'mental-health-any'])).toBe('problem');
    expect(polarity(['preventive-substance-use-work', 'mental-health-any'])).toBe('neutral');
    expect(polarity(['mental-health-any'])).toBe('promotive');
  });

  it('gives it also where the wider concept is the graver one', () => {
    const polarity = polarityByConcepts([
      { id: 'wide', code: 'K1', polarity: 'problem', subsetOf: [] },
      { id: 'narrow', code: 'K2', polarity: 'promotive', subsetOf: ['wide'] },
    ]);
    expect(polarity(['wide', 'narrow'])).toBe('promotive');
    expect(polarity(['wide'])).toBe('problem');
  });

  it('never makes a place rosier: promotion beside something else counts as the other', () => {
    const polarity = polarityByConcepts(concepts);
    expect(polarity(['inclusion', 'loneliness'])).toBe('problem');
    expect(polarity(['loneliness', 'mental-health-services'])).toBe('service');
  });

  it('takes a concept that the content no longer knows for neutral', () => {
    const old: DocumentHit = { id: '1-0', page: 1, lang: 'fi', concepts: ['gone'], sentence: 'x', from: 0, to: 1 };
    expect(termPicture([old], new Set(), concepts, 1)).toMatchObject({ total: 1, balance: { neutral: 1 } });
  });
});
