import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermConcept } from '#domain/terms/concept.ts';
import { compileTerms } from '#domain/terms/term-matcher.ts';
import { isPattern } from '#domain/terms/term-pattern.ts';
import { concepts } from './shipped-terms.ts';

const concept = (patterns: readonly string[], exceptions: readonly string[] = []): TermConcept => ({
  id: 'x',
  code: 'K1',
  polarity: 'neutral',
  subsetOf: [],
  patterns: { fi: patterns, sv: [] },
  exceptions: { fi: exceptions, sv: [] },
});
const found = (patterns: readonly string[], text: string, exceptions: readonly string[] = []) =>
  compileTerms([concept(patterns, exceptions)])
    .matchesIn(text, 'fi')
    .map(({ from, to }) => text.slice(from, to));

describe('[TS2] the notation of the patterns', () => {
  it('begins where a word begins, also after a hyphen, and knows å, ä and ö', () => {
    expect(found(['ilo*'], 'äilo (ilo) å-ilo ILOA')).toEqual(['ilo', 'ilo', 'ILOA']);
  });

  it('goes on to the end of the word and of its hyphens, unless the pattern is closed', () => {
    expect(found(['mielenterve*'], 'mielenterveystyötä-kin tehdään')).toEqual(['mielenterveystyötä-kin']);
    expect(found(['ork'], 'ork orkester')).toEqual(['ork', 'orkester']);
    expect(found(['ork|'], 'ork orkester')).toEqual(['ork']);
    expect(found(['*psykiatri|'], 'barnpsykiatri psykiatrisk')).toEqual(['barnpsykiatri']);
  });

  it('takes each sign between words as it stands', () => {
    expect(found(['tunne- ja taido*'], 'tunne- ja taidot, tunne ja taidot, tunne-  ja taidot')).toEqual([
      'tunne- ja taidot',
      'tunne-  ja taidot',
    ]);
  });

  it('lets up to three words of the same clause stand between', () => {
    const text = (between: string) => found(['edist* ... terveyttä'], `edistää ${between}terveyttä`).length;
    expect(['', 'a ', 'a b ', 'a- ja b ', 'a b c d ', 'a, ', 'a 5 '].map(text)).toEqual([1, 1, 1, 1, 0, 0, 0]);
  });

  it('drops a match that overlaps an exception of the same concept', () => {
    expect(found(['resilien*'], 'resilienssi ja talouden resilienssi', ['talou* resilien*'])).toEqual(['resilienssi']);
  });

  it('refuses what can not be read', () => {
    for (const pattern of ['', '*', '* *', 'a|b', ' a', 'a ', 'a.', '(a)', 'a ... '])
      expect(isPattern(pattern)).toBe(false);
    for (const pattern of ['a', '*a', 'a* b', 'a- ja * b|', 'a ... b', 'a, b']) expect(isPattern(pattern)).toBe(true);
  });

  it('finds the same as a regular expression would, whatever the text', () => {
    const simple = concepts.flatMap(({ patterns }) =>
      [...patterns.fi, ...patterns.sv].filter((pattern) => !/[|]|\.\.\./.test(pattern)),
    );
    const word = fc.oneof(
      fc.constantFrom(...simple.flatMap((pattern) => pattern.replaceAll('*', 'a').split(' '))),
      fc.constantFrom('ja', 'och', 'x', 'å', 'Ä', '-', ',', '.', '  '),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(...simple), (words, pattern) => {
        const text = words.join(' ');
        const first = found([pattern], text).length > 0;
        expect([pattern, text, first]).toEqual([pattern, text, asRegularExpression(pattern).test(text)]);
      }),
      { numRuns: 3_000 },
    );
  });
});

/** How the notation was read before words were compared one by one. */
function asRegularExpression(pattern: string): RegExp {
  const escaped = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[\\p{L}]*')
    .replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}])(?:${escaped})[\\p{L}-]*`, 'iu');
}
