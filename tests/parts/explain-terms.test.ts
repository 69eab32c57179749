import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/checklist/checklist.ts';
import { explainTerms } from '#parts/explain-terms.ts';
import { contentService } from '#tests/support/content-service.ts';

const content = contentService();

async function marked(language: Language, ...texts: string[]): Promise<string[][]> {
  const pieces = explainTerms(texts, await content.glossary(language), language);
  return texts.map((text) => (pieces.get(text) ?? []).filter(({ term }) => term).map((piece) => piece.text));
}

describe('Glossary words in running text', () => {
  it.each([
    ['fi', 'Kunta vahvistaa asukkaidensa mielenterveyttä.', ['mielenterveyttä']],
    ['fi', 'Mielenterveyden edistämisestä on sovittu.', ['Mielenterveyden edistämisestä']],
    [
      'fi',
      'Mielen hyvinvoinnin mittarit ja positiivista mielenterveyttä kuvaava luku.',
      ['Mielen hyvinvoinnin', 'mittarit', 'positiivista mielenterveyttä'],
    ],
    [
      'fi',
      'Hyvinvointiryhmässä ja hyvinvointialueella puhutaan kuntastrategiasta.',
      ['Hyvinvointiryhmässä', 'hyvinvointialueella', 'kuntastrategiasta'],
    ],
    ['fi', 'Varhaista tukea valtuustokauden alussa.', ['Varhaista tukea', 'valtuustokauden']],
    ['fi', 'Nuorten osallisuutta ja yksinäisyyden vähentämistä.', ['osallisuutta', 'yksinäisyyden']],
    [
      'sv',
      'Kommunen stärker invånarnas psykiska hälsa i välfärdsberättelsen.',
      ['psykiska hälsa', 'välfärdsberättelsen'],
    ],
    ['sv', 'Sektorerna har indikatorer.', ['Sektorerna', 'indikatorer']],
    ['en', 'Sectors agree on indicators for mental health.', ['Sectors', 'indicators', 'mental health']],
  ] as const)('[AN3] are found inflected (%s): «%s»', async (language, text, words) => {
    expect((await marked(language, text))[0]).toEqual(words);
  });

  it.each([
    ['fi', 'Mielenterveystyö ja mielenterveyspalvelut kuuluvat muille.'],
    ['fi', 'Tukea saa kaudesta toiseen, ja ilmiselvä asia on selvä.'],
    ['sv', 'Sektorsgränser och mentalvård.'],
    ['en', 'Sectoral healthcare.'],
  ] as const)('[AN3] leave other words alone (%s): «%s»', async (language, text) => {
    expect((await marked(language, text))[0]).toEqual([]);
  });

  it('[AN3] are explained where they first stand on the page, and nowhere else', async () => {
    const [first, second] = await marked('fi', 'Osallisuus kasvaa. Osallisuutta tuetaan.', 'Osallisuuden mittari.');
    expect(first).toEqual(['Osallisuus']);
    expect(second).toEqual(['mittari']);
  });

  it('[AN3] a longer term is explained as itself, and its first part later as itself', async () => {
    const [first, second] = await marked(
      'fi',
      'Mielenterveyden edistäminen on sovittu.',
      'Mielenterveys on voimavara.',
    );
    expect(first).toEqual(['Mielenterveyden edistäminen']);
    expect(second).toEqual(['Mielenterveys']);
  });
});
