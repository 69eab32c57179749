import type { AnswerPart } from './answer-part.ts';

/**
 * Answers as a round without names keeps them (GR10). An invitation may have gone out before the group decided to do without:
 * what comes back then still tells a name, a day and times.
 */
export function withoutNames(part: AnswerPart): AnswerPart {
  if (part.naming === 'nameless') return part;
  const values = [...part.data.values]
    .filter(([key]) => !/^respondent\/[^/]+\/(?:name|handed)$/.test(key))
    .map(([key, versions]) => [key, versions.map((version) => ({ ...version, time: 0 }))] as const);
  return { ...part, naming: 'nameless', data: { seen: part.data.seen, values: new Map(values) } };
}
