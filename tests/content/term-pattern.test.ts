import { describe, expect, it } from 'vitest';
import type { TermsFile } from '#content/schemas/terms-schema.ts';
import { compileTerms } from '#domain/terms/term-matcher.ts';
import { contentFiles } from './content-files.ts';

const { concepts } = JSON.parse(contentFiles('hyvan-mielen-kunta').get('terms.json') ?? '') as TermsFile;

const examples = concepts.flatMap((concept) =>
  (['fi', 'sv'] as const).flatMap((lang) => [
    ...concept.examples[lang].hits.map((phrase) => ({ code: concept.code, lang, phrase, concept, hit: true })),
    ...concept.examples[lang].misses.map((phrase) => ({ code: concept.code, lang, phrase, concept, hit: false })),
  ]),
);

describe('[TS2] patterns of the terms', () => {
  it('come with at least 287 examples that are found and 160 that are not', () => {
    expect(examples.filter(({ hit }) => hit).length).toBeGreaterThanOrEqual(287);
    expect(examples.filter(({ hit }) => !hit).length).toBeGreaterThanOrEqual(160);
  });

  it.each(concepts.map(({ code, id }) => ({ code, id })))(
    'find the examples of $code $id and nothing else',
    ({ code }) => {
      const wrong = examples.filter(
        ({ concept, lang, phrase, hit }) =>
          concept.code === code && compileTerms([concept]).matchesIn(phrase, lang).length > 0 !== hit,
      );
      expect(wrong.map(({ lang, phrase, hit }) => ({ lang, phrase, hit }))).toEqual([]);
    },
  );
});
