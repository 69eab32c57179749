import { formatDate } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Inline, Paragraphs } from '../blocks.ts';
import { paragraphsOf } from '../inline.ts';
import type { PlanEvidence, PlanNote, PlanReportInput } from './plan-report-input.ts';

/** Reasons, notes and evidence by statement, where they were chosen for the report (RP7). */
export function notesSection({ notes }: PlanReportInput, words: Words): Block[] {
  if (!notes || notes.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.say('plan.notes.title') },
    ...notes.flatMap((note): Block[] => [
      { kind: 'heading', level: 3, text: `${note.code} ${note.statement}` },
      { kind: 'definitions', pairs: notePairs(note, words) },
    ]),
  ];
}

/** What was written about one statement, as pairs; empty ones are left out. */
export function notePairs(
  note: Omit<PlanNote, 'code' | 'statement'>,
  words: Words,
): { term: string; description: Paragraphs }[] {
  return [
    { term: words.say('plan.notes.reason'), description: paragraphsOf(note.reason) },
    { term: words.say('plan.notes.dissent'), description: paragraphsOf(note.dissent) },
    { term: words.say('plan.notes.note'), description: paragraphsOf(note.note) },
    {
      term: words.say('plan.notes.evidence'),
      description: note.evidence.map((evidence) => evidenceLine(evidence, words)),
    },
    ...note.fromRespondents.map((given) => ({
      term: given.by === '' ? words.say('plan.notes.respondent') : words.say('plan.notes.by', { sectors: given.by }),
      description: [...paragraphsOf(given.note), ...given.evidence.map((evidence) => evidenceLine(evidence, words))],
    })),
  ].filter(({ description }) => description.length > 0);
}

function evidenceLine({ text, url, date }: PlanEvidence, words: Words): Inline {
  const day = date === '' ? '' : ` (${formatDate(words.lang, date)})`;
  return url === '' ? [{ text: `${text}${day}` }] : [{ text: `${text}${day}: ` }, { text: url, href: url }];
}
