import type { DraftKind } from '#domain/round/values.ts';
import type { Words } from '../../words.ts';
import { explanationDraft, proposalDraft } from './council-drafts.ts';
import type { DraftInput } from './draft-input.ts';
import type { Paragraphs } from './draft-parts.ts';
import { impactDraft } from './impact-draft.ts';
import { wellbeingReportDraft } from './wellbeing-report-draft.ts';

const WRITERS: Readonly<Record<DraftKind, (input: DraftInput, words: Words) => Paragraphs>> = {
  'wellbeing-report': wellbeingReportDraft,
  explanation: explanationDraft,
  impact: impactDraft,
  proposal: proposalDraft,
};

/**
 * A text as it follows from the round's data (PL6): paragraphs between empty lines, rows of a list behind «- », headings as
 * short lines without a full stop. It says nothing that isn't in the data; what only people know is a place to fill in.
 */
export function draftText(kind: DraftKind, input: DraftInput, words: Words): string {
  const { example } = input.plan;
  return [...(example ? [words.say('drafts.example')] : []), ...WRITERS[kind](input, words)].join('\n\n');
}
