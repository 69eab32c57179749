import { LANGUAGES } from '#domain/checklist/checklist.ts';
import { itemTextsAt } from '#domain/checklist/checklist-texts.ts';
import type { Check, Fault } from '../finding.ts';
import { type Pack, textsFile } from '../pack.ts';
import { itemTextsOf, PLACES } from './item-texts.ts';

const STATEMENT_WORDS = 25;
const DEFINITION_WORDS = 30;

export const shortEnough: Check<Pack> = {
  name: 'lengths',
  description: `A statement has at most ${STATEMENT_WORDS} words, a definition of the glossary at most ${DEFINITION_WORDS}.`,
  check: (pack) =>
    LANGUAGES.flatMap((lang) => [
      ...Object.entries(itemTextsOf(pack, lang)).flatMap(([id, texts]) =>
        [...new Set(PLACES.map((place) => itemTextsAt(texts, place).statement))].flatMap((statement) =>
          tooLong(textsFile('checklist', lang), id, 'statement', statement, STATEMENT_WORDS),
        ),
      ),
      ...Object.entries(pack.texts[lang].glossary.entries).flatMap(([id, { definition }]) =>
        tooLong(textsFile('glossary', lang), id, 'definition', definition, DEFINITION_WORDS),
      ),
    ]),
};

function tooLong(file: string, id: string, what: string, text: string, limit: number): Fault[] {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
  if (words <= limit) return [];
  const message = `The ${what} has ${words} words; at most ${limit} are read in one go.`;
  return [{ file, id, message, remedy: 'Keep one idea; move the rest to the levels, the reasons or another entry.' }];
}
