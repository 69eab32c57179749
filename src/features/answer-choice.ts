import { LEVELS, type Level } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { Answer } from '#domain/round/answer.ts';
import type { Choice as FieldChoice } from '#ui/FieldText.ts';

/** What can be chosen for a statement, as the value of a radio button. */
export type Choice = `${Level}` | 'not-applicable' | 'unknown';

export function choiceOf(answer: Answer): Choice {
  return answer.kind === 'level' ? `${answer.level}` : answer.kind;
}

/** The answer that a choice makes at once; null for «not applicable», which needs its reason first (AN1). */
export function answerOf(choice: Choice): Answer | null {
  if (choice === 'not-applicable') return null;
  if (choice === 'unknown') return { kind: 'unknown' };
  const level = LEVELS.find((one) => `${one}` === choice);
  return level === undefined ? null : { kind: 'level', level };
}

/** The two equals of the levels; «not applicable» isn't offered for a duty (SC4). */
export function otherChoices(scale: ChecklistTexts['scale'], statutory: boolean): FieldChoice<Choice>[] {
  const unknown = { value: 'unknown', label: scale.unknown.label } as const;
  return statutory ? [unknown] : [{ value: 'not-applicable', label: scale.notApplicable.label }, unknown];
}
