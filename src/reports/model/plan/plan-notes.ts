import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import { agreedAnswerOf, evidenceOf, noteOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import type { ItemWords } from './item-words.ts';
import type { PlanNote } from './plan-report-input.ts';

/** Reasons, differing opinions, notes and evidence of the items that have any. */
export function planNotes(round: Round, items: readonly ChecklistItem[], words: ItemWords): PlanNote[] {
  return items.flatMap(({ id }) => {
    const agreed = agreedAnswerOf(round, id);
    const note: PlanNote = {
      ...words.name(id),
      reason: agreed?.reason ?? '',
      dissent: agreed?.dissent ?? '',
      note: noteOf(round, id),
      evidence: evidenceOf(round, id),
    };
    const isEmpty =
      [note.reason, note.dissent, note.note].every((text) => text.trim() === '') && note.evidence.length === 0;
    return isEmpty ? [] : [note];
  });
}
