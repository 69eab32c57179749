import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import { answeringRespondents } from '#domain/group/read-respondents.ts';
import { agreedAnswerOf, evidenceOf, noteOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import type { ItemWords } from './item-words.ts';
import type { PlanNote, PlanRespondentNote } from './plan-report-input.ts';

export interface ChosenNotes {
  readonly ofGroup: boolean;
  readonly ofRespondents: boolean;
  /** Names of sectors for the report; null in a round without names. */
  readonly sectorNames: ((codes: readonly string[]) => string) | null;
}

/** Reasons, differing opinions, notes and evidence of the items that have any, as far as they were chosen (RP7). */
export function planNotes(
  round: Round,
  items: readonly ChecklistItem[],
  words: ItemWords,
  chosen: ChosenNotes,
): PlanNote[] {
  return items.flatMap(({ id }) => {
    const agreed = chosen.ofGroup ? agreedAnswerOf(round, id) : null;
    const note: PlanNote = {
      ...words.name(id),
      reason: agreed?.reason ?? '',
      dissent: agreed?.dissent ?? '',
      note: chosen.ofGroup ? noteOf(round, id) : '',
      evidence: chosen.ofGroup ? evidenceOf(round, id) : [],
      fromRespondents: chosen.ofRespondents ? respondentNotes(round, id, chosen) : [],
    };
    const isEmpty =
      [note.reason, note.dissent, note.note].every((text) => text.trim() === '') &&
      note.evidence.length + note.fromRespondents.length === 0;
    return isEmpty ? [] : [note];
  });
}

function respondentNotes(round: Round, item: string, { sectorNames }: ChosenNotes): PlanRespondentNote[] {
  return answeringRespondents(round)
    .map(({ sectors, notes, evidence }) => ({
      by: sectorNames?.(sectors) ?? '',
      note: notes.get(item) ?? '',
      evidence: evidence.get(item) ?? [],
    }))
    .filter(({ note, evidence }) => note.trim() !== '' || evidence.length > 0);
}
