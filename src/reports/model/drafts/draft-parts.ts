import { formatNames, formatPeriod } from '../../formats.ts';
import type { Words } from '../../words.ts';
import { plainText } from '../plain-text.ts';
import { actionTitle, responsible } from '../plan/actions-section.ts';
import type { PlanReportInput } from '../plan/plan-report-input.ts';
import { resultSentence, totalSentence } from '../plan/summary-section.ts';
import { createShortener } from '../summary/shortener.ts';

/** Paragraphs of a text; one may have rows of a list beneath it. */
export type Paragraphs = readonly string[];

const LONGEST = 300;

/** What people wrote, short enough for a text that others go on with. */
export function brief(text: string, most = LONGEST): string {
  return createShortener(most).short(plainText(text));
}

/** A place that only people can fill in. */
export function toFill(words: Words, what: string): string {
  return words.say('drafts.fill', { what });
}

/** A sentence with rows beneath it, and how many more there are. */
export function listed(intro: string, rows: readonly string[], most: number, words: Words): string {
  const more = rows.length - most;
  return [
    intro,
    ...rows.slice(0, most).map((row) => `- ${row}`),
    ...(more > 0 ? [words.say('drafts.more', { count: more })] : []),
  ].join('\n');
}

/** Who assessed what, how much of it, and what came out in one or two sentences. */
export function resultParts(plan: PlanReportInput, words: Words): Paragraphs {
  const { municipality, year, coverage, group, total, unknowns, scope } = plan;
  const made = [
    words.say(coverage.judged > 0 ? 'drafts.made' : 'drafts.begun', { municipality, year }),
    ...(scope === 'short' ? [words.say('drafts.short')] : []),
    words.say('drafts.judged', { ...coverage }),
    ...(group ? [words.say('drafts.group', { ...group })] : []),
  ];
  const hasScores = plan.areas.some(({ score }) => score !== null) || total.score !== null;
  const result = [
    ...(hasScores ? [resultSentence(plan, words)] : [words.say('drafts.noScores')]),
    ...totalSentence(plan, words),
    ...(total.leftOut.length > 0 && total.score !== null
      ? [words.say('drafts.leftOut', { areas: formatNames(words.lang, total.leftOut) })]
      : []),
    ...(unknowns.length > 0 ? [words.say('drafts.unknowns', { count: unknowns.length })] : []),
  ];
  return [made.join(' '), result.join(' ')];
}

const MOST_FINDINGS = 5;

export function findingParts({ strengths, gaps, coverage }: PlanReportInput, words: Words): Paragraphs {
  // Without a judgement there is neither a strength nor a gap to tell of.
  if (coverage.judged === 0) return [];
  return [
    strengths.length === 0
      ? words.say('plan.strengths.none')
      : listed(
          words.say('drafts.strengths'),
          strengths.map(({ statement }) => plainText(statement)),
          MOST_FINDINGS,
          words,
        ),
    gaps.length === 0
      ? words.say('plan.gaps.none')
      : listed(
          words.say('drafts.gaps'),
          gaps.map(({ statement, level }) => words.say('drafts.gap', { statement: plainText(statement), level })),
          MOST_FINDINGS,
          words,
        ),
  ];
}

const MOST_GOALS = 10;

export function goalParts({ goals }: PlanReportInput, words: Words): Paragraphs {
  if (goals.goals.length === 0) return [];
  const rows = goals.goals.map(({ title, year }) =>
    year === null ? brief(title) : words.say('drafts.goalBy', { title: brief(title), year }),
  );
  return [listed(words.say('drafts.goals'), rows, MOST_GOALS, words)];
}

/** The rule of five (PL2) holds in the text even where a join has brought more. */
const MOST_FIRST = 5;

export function actionParts({ actions }: PlanReportInput, words: Words): Paragraphs {
  if (actions.length === 0) return [words.say('plan.actions.none')];
  const first = actions.filter((action) => action.first);
  const others = actions.length - Math.min(first.length, MOST_FIRST);
  const rows = first.map((action) => {
    const facts = [
      [words.say('plan.actions.responsible'), brief(responsible(action))],
      [words.say('plan.actions.time'), formatPeriod(words.lang, action.start, action.due)],
    ].flatMap(([term, value]) => (value ? [`${term}: ${value}`] : []));
    return [brief(actionTitle(action, words)).replace(/\.$/, ''), ...facts].join('. ');
  });
  return [
    first.length === 0
      ? words.say('summary.first.none')
      : listed(words.say('drafts.first'), rows.slice(0, MOST_FIRST), MOST_FIRST, words),
    ...(others > 0 ? [words.say('drafts.others', { count: others })] : []),
  ];
}

const MOST_LAST = 8;
const OUTCOMES = ['done', 'going-on', 'moved', 'dropped'] as const;

/** Which of last year's promises were kept (PL3). */
export function lastParts({ lastActions }: PlanReportInput, words: Words): Paragraphs {
  if (lastActions.length === 0) return [];
  const count = (status: string | null) => lastActions.filter((action) => action.status === status).length;
  const outcomes = [
    ...OUTCOMES.flatMap((status) =>
      count(status) > 0 ? [words.say(`summary.last.${status}`, { count: count(status) })] : [],
    ),
    ...(count(null) > 0 ? [words.say('summary.last.untold', { count: count(null) })] : []),
  ].join(', ');
  const rows = lastActions.map((action) => {
    const outcome = action.status ? words.say(`status.${action.status}`) : words.say('plan.lastYear.untold');
    const told = `${brief(actionTitle(action, words))} – ${outcome}`;
    return action.reason.trim() === '' ? told : `${told}. ${brief(action.reason)}`;
  });
  return [listed(words.say('drafts.last', { of: lastActions.length, outcomes }), rows, MOST_LAST, words)];
}
