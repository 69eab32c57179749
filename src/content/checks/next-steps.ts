import { LANGUAGES, type Place } from '#domain/checklist/checklist.ts';
import { itemTextsAt, type StepLevel } from '#domain/checklist/checklist-texts.ts';
import type { Check } from '../finding.ts';
import { type Pack, textsFile } from '../pack.ts';
import { itemTextsOf, PLACES } from './item-texts.ts';

const STEP_LEVELS: readonly StepLevel[] = [0, 1, 2];

export const stepsGiven: Check<Pack> = {
  name: 'next-steps',
  description: 'Each item has a first step of its own from level 0, 1 and 2.',
  check: (pack) =>
    LANGUAGES.flatMap((lang) =>
      Object.entries(itemTextsOf(pack, lang)).flatMap(([id, texts]) => {
        const messages = PLACES.flatMap((place) => stepMessages(itemTextsAt(texts, place).nextSteps, lang, place));
        return [...new Set(messages)].map((message) => ({
          file: textsFile('checklist', lang),
          id,
          message,
          remedy: 'Write what the group can do next, and with whom. A gap without a step helps nobody.',
        }));
      }),
    ),
};

function stepMessages(steps: Readonly<Record<StepLevel, string>>, lang: string, place: Place): string[] {
  const where = place === 'mainland' ? `in «${lang}»` : `in «${lang}», ${place}`;
  return STEP_LEVELS.flatMap((level) => {
    if (steps[level].trim() === '') return [`The step from level ${level} is missing ${where}.`];
    const same = STEP_LEVELS.find((lower) => lower < level && steps[lower] === steps[level]);
    return same === undefined ? [] : [`The steps from level ${same} and ${level} are the same ${where}.`];
  });
}
