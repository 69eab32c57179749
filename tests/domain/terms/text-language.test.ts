import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languagesOf } from '#domain/terms/text-language.ts';
import { readCorpus } from './term-corpus.ts';

const sentences = (lang: 'fi' | 'sv') =>
  readCorpus(lang, readFileSync(new URL(`../../fixtures/terms/main-${lang}.txt`, import.meta.url), 'utf8')).map(
    ({ text }) => text,
  );

describe('[TS2] the languages in which a document is searched', () => {
  it('are the one it is written in', () => {
    expect(languagesOf(sentences('fi').join('\n'))).toEqual(['fi']);
    expect(languagesOf(sentences('sv').join('\n'))).toEqual(['sv']);
  });

  it('are both where a part is in the other one, and not for a name or a slogan', () => {
    const part = sentences('sv').slice(0, 20).join('\n');
    expect(languagesOf(`${sentences('fi').join('\n')}\n${part}`)).toEqual(['fi', 'sv']);
    expect(languagesOf(`${sentences('fi').slice(0, 5).join('\n')}\nEn god och trygg kommun för alla invånare`)).toEqual(
      ['fi'],
    );
  });

  it('are Finnish where nothing tells', () => {
    expect(languagesOf('')).toEqual(['fi']);
    expect(languagesOf('2026\n12 %')).toEqual(['fi']);
  });
});
