import { DECIDING, type Deciding } from '#domain/round/plan-values.ts';
import { formatDate, formatPeriod } from '../../formats.ts';
import type { WordKey, Words } from '../../words.ts';
import type { Block, DefinitionsBlock, Inline } from '../blocks.ts';
import { inline } from '../inline.ts';
import { plainText } from '../plain-text.ts';
import { actionTitle, responsible } from '../plan/actions-section.ts';
import type { PlanAction, PlanReportInput } from '../plan/plan-report-input.ts';
import { resultSentence, totalSentence } from '../plan/summary-section.ts';
import { createShortener, type Shortener } from './shortener.ts';
import type { SummaryReportInput } from './summary-report-input.ts';

/** How much of what there is goes on the page. */
export interface SummaryRoom {
  /** Why last year's actions came out as they did. */
  readonly reasons: boolean;
  /** At most so many rows of last year. */
  readonly last: number;
  /** At most so many characters of what the group has written. */
  readonly letters: number;
}

type Pair = DefinitionsBlock['pairs'][number];

/** The rule of five (PL2) holds on the page even where a join has brought more. */
const MOST_ACTIONS = 5;
const MOST_OF_A_BODY = 50;
const MOST_OF_A_SECTION = 12;
/** To be filled in by hand. */
const BLANK = '______';

export function summaryBlocks({ plan, decisions }: SummaryReportInput, words: Words, room: SummaryRoom): Block[] {
  const shortener = createShortener(room.letters);
  const shown = [
    asked(plan, words),
    result(plan, words),
    ...firstActions(plan, words, shortener),
    {
      kind: 'definitions',
      pairs: [...lastActions(plan, words, room, shortener), handling(decisions, words)],
    } as const,
  ];
  return [...shown, ...more(plan, words, room, shortener.hasShortened())];
}

/** What the council decides; without a plan or an answer there is nothing yet. */
export function askedOf({ actions, coverage, year }: PlanReportInput, words: Words): string {
  if (actions.length > 0) return words.say('summary.asked.plan', { year });
  return words.say(coverage.judged > 0 ? 'summary.asked.results' : 'summary.asked.nothing', { year });
}

function asked(plan: PlanReportInput, words: Words): Block {
  return { kind: 'note', title: words.say('summary.asked.title'), paragraphs: [inline(askedOf(plan, words))] };
}

function result(plan: PlanReportInput, words: Words): Block {
  const { coverage, group } = plan;
  const basis = group
    ? words.say('summary.resultAgreed', { ...coverage, agreed: group.agreed, all: group.of })
    : words.say('summary.resultJudged', { ...coverage });
  // Without scores the first sentence is about coverage itself.
  const hasScores = plan.scope === 'short' ? plan.total.score !== null : plan.areas.some(({ score }) => score !== null);
  const sentences = [
    ...totalSentence(plan, words),
    resultSentence(plan, words),
    ...(hasScores || group ? [basis] : []),
  ].join(' ');
  return { kind: 'definitions', pairs: [{ term: words.say('summary.result'), description: [inline(sentences)] }] };
}

function firstActions({ actions }: PlanReportInput, words: Words, { short }: Shortener): Block[] {
  const first = actions.filter((action) => action.first).slice(0, MOST_ACTIONS);
  const title: Block = { kind: 'heading', level: 2, text: words.say('summary.first.title') };
  if (first.length === 0) {
    return [title, { kind: 'paragraph', tone: 'body', runs: inline(words.say('summary.first.none')) }];
  }
  // A list, not a table: on one page a long title needs the whole width.
  const item = (action: PlanAction): Inline => {
    const period = formatPeriod(words.lang, action.start, action.due);
    const facts = [
      [words.say('plan.actions.time'), period],
      [words.say('plan.actions.responsible'), short(responsible(action))],
    ].map(([term, value]) => `${term}: ${value || words.say('none')}`);
    return [{ text: short(actionTitle(action, words)), strong: true }, { text: ` – ${facts.join('. ')}` }];
  };
  return [title, { kind: 'list', ordered: true, items: first.map(item) }];
}

const OUTCOMES = ['done', 'going-on', 'moved', 'dropped'] as const;

/** Which of last year's promises were kept, counted, then each by name (PL3). */
function lastActions(
  { lastActions: all }: PlanReportInput,
  words: Words,
  room: SummaryRoom,
  { short }: Shortener,
): Pair[] {
  if (all.length === 0) return [];
  const count = (status: string | null) => all.filter((action) => action.status === status).length;
  const told = (key: WordKey, found: number) => (found > 0 ? [words.say(key, { count: found })] : []);
  const outcomes = [
    ...OUTCOMES.flatMap((status) => told(`summary.last.${status}`, count(status))),
    ...told('summary.last.untold', count(null)),
  ].join(', ');
  const lines = all.slice(0, room.last).map((action): Inline => {
    const result = action.status ? words.say(`status.${action.status}`) : words.say('plan.lastYear.untold');
    const reason = room.reasons ? plainText(action.reason) : '';
    return [
      { text: short(actionTitle(action, words)), strong: true },
      { text: ` – ${[result, reason].filter((part) => part !== '').join('. ')}` },
    ];
  });
  const counts = inline(words.say('summary.last.counts', { count: all.length, outcomes }));
  return [{ term: words.say('summary.last.title'), description: [counts, ...lines] }];
}

/** Board and council always have a line: what isn't written yet is filled in by hand. */
function handling(decisions: SummaryReportInput['decisions'], words: Words): Pair {
  const isOnPage = (body: Deciding) => body !== 'committee' || decisions.committee !== null;
  const description = DECIDING.filter(isOnPage).map((deciding) => {
    const { body = '', date = '', section = '' } = decisions[deciding] ?? {};
    return inline(
      words.say('summary.decision.line', {
        body: createShortener(MOST_OF_A_BODY).short(body) || words.say(`summary.decision.${deciding}`),
        date: formatDate(words.lang, date) || words.say('summary.decision.openDate'),
        section: createShortener(MOST_OF_A_SECTION).short(section) || BLANK,
      }),
    );
  });
  return { term: words.say('summary.decision.title'), description };
}

/** Names what the page leaves out and the plan has. */
function more({ actions, lastActions: last }: PlanReportInput, words: Words, room: SummaryRoom, isShortened: boolean) {
  const others = actions.length - Math.min(actions.filter((action) => action.first).length, MOST_ACTIONS);
  const hidden = Math.max(0, last.length - room.last);
  const hasReasons = last.some(({ reason }) => reason.trim() !== '');
  const parts = [
    ...(isShortened ? [words.say('summary.more.shortened')] : []),
    ...(others > 0 ? [words.say('summary.more.actions', { count: others })] : []),
    ...(hidden > 0 ? [words.say('summary.more.last', { count: hidden })] : []),
    ...(hasReasons && (!room.reasons || hidden > 0) ? [words.say('summary.more.reasons')] : []),
  ];
  if (parts.length === 0) return [];
  const line = words.say('summary.more.line', { parts: parts.join('; ') });
  return [{ kind: 'paragraph', tone: 'small', runs: inline(line) }] satisfies Block[];
}
