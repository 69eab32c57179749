import { type Handling, handlingOf, isHandlingEmpty } from '#domain/plan/handling.ts';
import { COUNCILS, type CouncilStatement, DECIDING, type Decision } from '#domain/round/plan-values.ts';
import type { Round } from '#domain/round/round.ts';
import { formatDate } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Paragraphs } from '../blocks.ts';
import { inline, paragraphsOf } from '../inline.ts';

/** What the municipality's bodies have done with the plan (PL8). */
export type HandlingInput = Handling;

export function handlingInput(round: Pick<Round, 'data'>): HandlingInput {
  return handlingOf(round);
}

/** Only what has been written. */
export function handlingSection(input: HandlingInput, words: Words): Block[] {
  if (isHandlingEmpty(input)) return [];
  const { caseNumber, attachment, statements, decisions } = input;
  const pairs: { term: string; description: Paragraphs }[] = [
    { term: words.say('handling.case'), description: paragraphsOf(caseNumber) },
    { term: words.say('handling.attachment'), description: paragraphsOf(attachment) },
    ...COUNCILS.map((council) => ({
      term: words.say(`handling.council.${council}`),
      description: statementLines(statements[council], words),
    })),
    ...DECIDING.map((body) => ({
      term: decisions[body]?.body.trim() || words.say(`summary.decision.${body}`),
      description: decisionLine(decisions[body], words),
    })),
  ];
  return [
    { kind: 'heading', level: 2, text: words.say('handling.title') },
    { kind: 'definitions', pairs: pairs.filter(({ description }) => description.length > 0) },
  ];
}

function statementLines(statement: CouncilStatement | null, words: Words): Paragraphs {
  if (!statement) return [];
  const state = words.say(`handling.state.${statement.state}`);
  const day = statement.date === '' ? '' : ` ${formatDate(words.lang, statement.date)}`;
  return [inline(`${state}${day}`), ...paragraphsOf(statement.note)];
}

/** A body that is only named has decided nothing yet. */
function decisionLine(decision: Decision | null, words: Words): Paragraphs {
  if (!decision) return [];
  const section = decision.section.trim();
  const parts = [formatDate(words.lang, decision.date), section && `§ ${section}`].filter((part) => part !== '');
  return [inline(parts.length > 0 ? parts.join(' ') : words.say('handling.open'))];
}
