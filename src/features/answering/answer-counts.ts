import { type ChecklistItem, LEVELS } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { Answer } from '#domain/round/answer.ts';
import { levelWords } from '#parts/answer-words.ts';
import { type Choice, choiceOf } from '../answer-choice.ts';

/** How many statements got which answer, best level first, in the words of the scale; answers nobody gave are left out. */
export function answerCounts(
  items: readonly ChecklistItem[],
  answers: ReadonlyMap<string, Answer>,
  scale: ChecklistTexts['scale'],
): { readonly label: string; readonly count: number }[] {
  const count = (choice: Choice) =>
    items.filter(({ id }) => {
      const answer = answers.get(id);
      return answer && choiceOf(answer) === choice;
    }).length;
  return [
    ...LEVELS.toReversed().map((level) => ({ label: levelWords(level, scale), count: count(`${level}`) })),
    { label: scale.notApplicable.label, count: count('not-applicable') },
    { label: scale.unknown.label, count: count('unknown') },
  ].filter((one) => one.count > 0);
}
