import { LANGUAGES } from '#domain/checklist/checklist.ts';
import { itemTextsAt } from '#domain/checklist/checklist-texts.ts';
import type { Check } from '../finding.ts';
import { type Pack, textsFile } from '../pack.ts';
import { itemTextsOf, PLACES } from './item-texts.ts';

export const indicatorsGiven: Check<Pack> = {
  name: 'indicators',
  description: 'Each item has one indicator, its unit in brackets at the end.',
  check: (pack) =>
    LANGUAGES.flatMap((lang) =>
      Object.entries(itemTextsOf(pack, lang))
        .filter(([, texts]) => PLACES.some((place) => !/\S.* \([^()]+\)$/.test(itemTextsAt(texts, place).indicator)))
        .map(([id]) => ({
          file: textsFile('checklist', lang),
          id,
          message: `The indicator in «${lang}» is missing or has no unit.`,
          remedy: 'Write what is counted and end with the unit in brackets, in the manner of «… (%)».',
        })),
    ),
};
