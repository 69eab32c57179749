import { COUNCILS } from '#domain/round/plan-values.ts';
import { formatDate } from '../../formats.ts';
import type { Words } from '../../words.ts';
import { plainText } from '../plain-text.ts';
import { askedOf } from '../summary/summary-blocks.ts';
import type { DraftInput } from './draft-input.ts';
import {
  actionParts,
  brief,
  findingParts,
  goalParts,
  lastParts,
  type Paragraphs,
  resultParts,
  toFill,
} from './draft-parts.ts';

/** What the matter is about, for the agenda: selostus, redogörelse. */
export function explanationDraft({ plan, isMainland }: DraftInput, words: Words): Paragraphs {
  const { caseNumber, attachment } = plan.handling;
  const facts = [
    ...(caseNumber === '' ? [] : [`${words.say('handling.case')}: ${plainText(caseNumber)}`]),
    ...(attachment === '' ? [] : [`${words.say('handling.attachment')}: ${plainText(attachment)}`]),
  ];
  const last = lastParts(plan, words);
  return [
    words.say('drafts.explanation.background'),
    ...(facts.length > 0 ? [`${facts.join('. ')}.`] : []),
    isMainland ? words.say('drafts.explanation.law') : toFill(words, words.say('drafts.explanation.lawFill')),
    toFill(words, words.say('drafts.explanation.earlierFill')),
    words.say('drafts.headings.result'),
    ...resultParts(plan, words),
    ...findingParts(plan, words),
    words.say('drafts.headings.plan'),
    ...goalParts(plan, words),
    ...actionParts(plan, words),
    ...(last.length > 0 ? [words.say('drafts.headings.last'), ...last] : []),
    words.say('drafts.headings.statements'),
    ...statements({ plan }, words),
    words.say('drafts.headings.impact'),
    toFill(words, words.say('drafts.explanation.impactFill')),
  ];
}

function statements({ plan }: Pick<DraftInput, 'plan'>, words: Words): Paragraphs {
  const told = COUNCILS.flatMap((council) => {
    const statement = plan.handling.statements[council];
    if (!statement) return [];
    const day = statement.date === '' ? '' : ` ${formatDate(words.lang, statement.date)}`;
    const state = `${words.say(`handling.state.${statement.state}`)}${day}`;
    const note = statement.note.trim() === '' ? '' : ` ${brief(statement.note)}`;
    return [`${words.say(`handling.council.${council}`)}: ${state}.${note}`];
  });
  const isMissing = COUNCILS.some((council) => plan.handling.statements[council] === null);
  return [...told, ...(isMissing ? [toFill(words, words.say('drafts.explanation.statementsFill'))] : [])];
}

/** What is proposed, in the words of the council's summary (RP8). */
export function proposalDraft({ plan }: DraftInput, words: Words): Paragraphs {
  const { handling, actions, coverage } = plan;
  if (actions.length === 0 && coverage.judged === 0) return [askedOf(plan, words)];
  const body = handling.decisions.board?.body.trim() ?? '';
  return [
    words.say('drafts.proposal.intro', {
      body: body === '' ? toFill(words, words.say('drafts.proposal.bodyFill')) : plainText(body),
    }),
    askedOf(plan, words),
    ...(handling.attachment === ''
      ? []
      : [words.say('drafts.proposal.attachment', { attachment: plainText(handling.attachment) })]),
    toFill(words, words.say('drafts.proposal.reportFill')),
  ];
}
