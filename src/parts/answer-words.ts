import type { Level } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts, ScaleCode } from '#domain/checklist/checklist-texts.ts';
import type { Answer } from '#domain/round/answer.ts';

type Scale = ChecklistTexts['scale'];

/** «2 Osittain käytössä»: the content decides the word, the number makes it short to say aloud. */
export function levelWords(level: Level, scale: Scale): string {
  return `${level} ${scale[level].label}`;
}

/** An answer in the words of the scale; a reason is not part of it. */
export function answerWords(answer: Answer, scale: Scale): string {
  return answer.kind === 'level' ? levelWords(answer.level, scale) : scale[scaleCode(answer)].label;
}

/** The same of an answer the group has agreed on: its «cannot say» means that it will be found out. */
export function agreedWords(answer: Answer, scale: Scale): string {
  return answer.kind === 'unknown' ? scale.agreedUnknown.label : answerWords(answer, scale);
}

function scaleCode(answer: Answer): ScaleCode {
  switch (answer.kind) {
    case 'level':
      return `${answer.level}`;
    case 'not-applicable':
      return 'notApplicable';
    case 'unknown':
      return 'unknown';
  }
}
