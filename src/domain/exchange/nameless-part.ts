import type { AnswerPart } from './answer-part.ts';

/**
 * Answers as a round without names keeps them (GR10): without name and day, and without a log entry. An invitation may have
 * gone out before the group decided to do without. The times within its writes stay: another copy of the round may hold the
 * same writes, and one write with two contents counts as damage (JN6).
 */
export function withoutNames(part: AnswerPart): AnswerPart {
  if (part.naming === 'nameless') return part;
  const values = [...part.data.values].filter(([key]) => !/^respondent\/[^/]+\/(?:name|handed)$/.test(key));
  return { ...part, naming: 'nameless', data: { seen: part.data.seen, values: new Map(values) } };
}
