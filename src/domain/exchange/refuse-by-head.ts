import * as z from 'zod/mini';
import { parseJson } from '../round/parse-json.ts';
import type { Round } from '../round/round.ts';
import { answersHeadSchema } from './answers-file.ts';
import type { AnswersRefusal } from './join-answers.ts';

/**
 * Why the answers of a code can't belong to a round, told by their head alone. Their items are told by place in an edition:
 * those of another round would be read as something they are not. Null: read on.
 */
export function refuseByHead(text: string, round: Round): AnswersRefusal | null {
  const json = parseJson(text);
  const head = json.ok ? z.safeParse(answersHeadSchema, json.value) : null;
  if (!head?.success) return null;
  const { id, names, year, checklist } = head.data.round;
  if (id !== round.header.id) return { kind: 'other-round', names, year };
  const isSameEdition = checklist.id === round.checklist.id && checklist.edition === round.checklist.edition;
  return isSameEdition ? null : { kind: 'other-edition', found: checklist.edition, known: round.checklist.edition };
}
