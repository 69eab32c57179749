import { LEVELS } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { GivenAnswer } from '#domain/group/given-answers.ts';
import type { Spread } from '#domain/group/spread.ts';
import type { Answer } from '#domain/round/answer.ts';

/** One answer that could be given, and who gave it. */
export interface SpreadColumn {
  readonly key: string;
  /** «0»…«3», or empty for the two other answers. */
  readonly mark: string;
  readonly label: string;
  readonly given: readonly GivenAnswer[];
}

/** The levels from 0 to 3, then «not applicable» and «cannot say». */
export function spreadColumns({ given }: Spread, scale: ChecklistTexts['scale']): SpreadColumn[] {
  const those = (isIt: (answer: Answer) => boolean) => given.filter(({ answer }) => isIt(answer));
  return [
    ...LEVELS.map((level) => ({
      key: `${level}`,
      mark: `${level}`,
      label: scale[level].label,
      given: those((answer) => answer.kind === 'level' && answer.level === level),
    })),
    {
      key: 'not-applicable',
      mark: '',
      label: scale.notApplicable.label,
      given: those(({ kind }) => kind === 'not-applicable'),
    },
    { key: 'unknown', mark: '', label: scale.unknown.label, given: those(({ kind }) => kind === 'unknown') },
  ];
}
