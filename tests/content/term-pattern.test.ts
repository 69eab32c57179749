import { describe, expect, it } from 'vitest';
import type { TermsFile } from '#content/schemas/terms-schema.ts';
import { termPattern } from '#content/term-pattern.ts';
import { contentFiles } from './content-files.ts';

const { concepts } = JSON.parse(contentFiles('hyvan-mielen-kunta').get('terms.json') ?? '') as TermsFile;
const finds = (patterns: readonly string[], text: string) => termPattern(patterns).test(text);

const examples = concepts.flatMap(({ code, patterns, examples }) =>
  (['fi', 'sv'] as const).flatMap((lang) => [
    ...examples[lang].hits.map((phrase) => ({ code, lang, phrase, patterns: patterns[lang], hit: true })),
    ...examples[lang].misses.map((phrase) => ({ code, lang, phrase, patterns: patterns[lang], hit: false })),
  ]),
);

describe('[TS2] patterns of the terms', () => {
  it('come with 287 examples that are found and 160 that are not', () => {
    expect(examples.filter(({ hit }) => hit)).toHaveLength(287);
    expect(examples.filter(({ hit }) => !hit)).toHaveLength(160);
  });

  it.each(concepts.map(({ code, id }) => ({ code, id })))(
    'find the examples of $code $id and nothing else',
    ({ code }) => {
      const wrong = examples.filter((row) => row.code === code && finds(row.patterns, row.phrase) !== row.hit);
      expect(wrong).toEqual([]);
    },
  );

  it('begin at a letter boundary that knows å, ä and ö', () => {
    expect(finds(['ilo*'], 'äilo')).toBe(false);
    expect(finds(['ilo*'], '(ilo)')).toBe(true);
  });

  it('go on to the end of the word', () => {
    expect('mielenterveystyötä tehdään'.match(termPattern(['mielenterve*']))).toEqual(['mielenterveystyötä']);
    expect('Ilo ja suru'.match(termPattern(['ilo']))).toEqual(['Ilo']);
  });
});
