import { LANGUAGES, LEVELS } from '#domain/checklist/checklist.ts';
import { itemTextsAt } from '#domain/checklist/checklist-texts.ts';
import type { Check } from '../finding.ts';
import { type Pack, textsFile } from '../pack.ts';
import { itemTextsOf, PLACES } from './item-texts.ts';

export const levelsDiffer: Check<Pack> = {
  name: 'levels',
  description: 'No two levels of an item say the same, in any place.',
  check: (pack) =>
    LANGUAGES.flatMap((lang) =>
      Object.entries(itemTextsOf(pack, lang)).flatMap(([id, texts]) => {
        const faults = PLACES.flatMap((place) => {
          const { levels } = itemTextsAt(texts, place);
          return LEVELS.flatMap((lower) =>
            LEVELS.filter((higher) => higher > lower && bare(levels[lower]) === bare(levels[higher])).map(
              (higher) => `Levels ${lower} and ${higher} say the same in «${lang}».`,
            ),
          );
        });
        return [...new Set(faults)].map((message) => ({
          file: textsFile('checklist', lang),
          id,
          message,
          remedy: 'Say what is seen here at the higher level and is not yet seen at the lower one.',
        }));
      }),
    ),
};

/** Letters and digits only: a comma makes no new level. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
