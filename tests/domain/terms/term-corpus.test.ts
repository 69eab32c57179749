import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { concepts } from './shipped-terms.ts';
import { measure, readCorpus, sumOf } from './term-corpus.ts';

const folder = new URL('../../fixtures/terms/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const corpus = (name: string) =>
  (['fi', 'sv'] as const).flatMap((lang) => readCorpus(lang, read(`${name}-${lang}.txt`)));

describe('[TS2] mentions in marked sentences as municipal plans have them', () => {
  it('are looked for in the corpora as they were fixed before any pattern was changed', () => {
    const fixed = read('corpus.sha256')
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/));
    expect(fixed).toHaveLength(4);
    for (const [hash, name] of fixed) {
      expect([
        name,
        createHash('sha256')
          .update(read(name ?? ''))
          .digest('hex'),
      ]).toEqual([name, hash]);
    }
  });

  it('number at least 300 and as many near misses, with some of each for every concept and language', () => {
    const figures = measure(corpus('main'), concepts);
    const { hits, nearMisses } = sumOf(figures);
    expect(Math.min(hits, nearMisses)).toBeGreaterThanOrEqual(300);
    expect(figures.filter((one) => one.hits < 7 || one.nearMisses < 6)).toEqual([]);
  });

  it.each([
    ['main', 'fi'],
    ['main', 'sv'],
    ['held-out', 'fi'],
    ['held-out', 'sv'],
  ] as const)('are found and not invented in at least 98 of 100 cases: %s, %s', (name, lang) => {
    const figures = measure(corpus(name), concepts).filter((one) => one.lang === lang);
    const { hits, found, right, wrong } = sumOf(figures);
    expect(found / hits).toBeGreaterThanOrEqual(0.98);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.98);
  });

  it('are found in nine of ten cases for every single concept', () => {
    const figures = measure(corpus('main'), concepts);
    expect(figures.filter(({ found, hits }) => found < 0.9 * hits).map(({ errors }) => errors)).toEqual([]);
  });
});
