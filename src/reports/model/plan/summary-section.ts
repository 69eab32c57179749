import { formatDate, formatNames, formatScore } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block } from '../blocks.ts';
import { inline } from '../inline.ts';
import { actionTitle } from './actions-section.ts';
import type { PlanArea, PlanClosing, PlanReportInput } from './plan-report-input.ts';

function closingText({ kind, number, date }: PlanClosing, words: Words): string {
  return words.say(`plan.closing.${kind}`, { number, date: formatDate(words.lang, date) });
}

/** The plan in one or two sentences, the mark of an example, and the key figures. */
export function summarySection(input: PlanReportInput, words: Words): Block[] {
  const sentences = [resultSentence(input, words), actionSentence(input, words)].join(' ');
  const first = input.actions.filter((action) => action.first);
  const example: Block = {
    kind: 'note',
    title: words.say('plan.example.title'),
    paragraphs: [inline(words.say('plan.example.text'))],
  };
  return [
    ...(input.example ? [example] : []),
    { kind: 'paragraph', tone: 'lead', runs: inline(sentences) },
    {
      kind: 'definitions',
      pairs: [
        { term: words.say('plan.facts.total'), description: totalTexts(input, words).map(inline) },
        {
          term: words.say('plan.facts.coverage'),
          description: [
            inline(words.say('plan.facts.coverageValue', { ...input.coverage })),
            ...(input.closing === null ? [] : [inline(closingText(input.closing, words))]),
          ],
        },
        ...(input.group
          ? [
              {
                term: words.say('plan.facts.group'),
                description: [
                  inline(words.say('plan.facts.groupValue', { ...input.group })),
                  ...(input.group.agreed < input.group.of ? [inline(words.say('plan.facts.notAgreed'))] : []),
                ],
              },
            ]
          : []),
        {
          term: words.say('plan.facts.actions'),
          description: [
            inline(
              words.say('plan.facts.actionsValue', { first: first.length, later: input.actions.length - first.length }),
            ),
            ...first.map((action, index) => inline(`${index + 1}. ${actionTitle(action, words)}`)),
          ],
        },
      ],
    },
  ];
}

/** What the assessment tells, in one sentence. */
export function resultSentence({ areas, coverage, extremes, scope, total }: PlanReportInput, words: Words): string {
  const score = (value: number) => formatScore(words.lang, value);
  if (scope === 'short' && total.score !== null) return words.say('plan.summary.short', { score: score(total.score) });
  const scored = areas.filter((area): area is PlanArea & { score: number } => area.score !== null);
  const [only] = scored;
  if (!only) return words.say('plan.summary.noScores', { ...coverage });
  if (scored.length === 1) return words.say('plan.summary.one', { name: only.name, score: score(only.score) });
  if (!extremes) return words.say('plan.summary.allEqual', { score: score(only.score) });
  return words.say('plan.summary.strongestAndWeakest', {
    count: extremes.weakest.names.length,
    strongest: formatNames(words.lang, extremes.strongest.names),
    strongestScore: score(extremes.strongest.score),
    weakest: formatNames(words.lang, extremes.weakest.names),
    weakestScore: score(extremes.weakest.score),
  });
}

/** The total of a full round with its scale and band (SC1); empty where there is none. */
export function totalSentence({ scope, total }: PlanReportInput, words: Words): string[] {
  if (total.score === null || total.band === null || scope !== 'full') return [];
  const band = words.say(`band.${total.band}`);
  return [words.say('drafts.total', { score: formatScore(words.lang, total.score), band })];
}

function actionSentence({ actions }: PlanReportInput, words: Words): string {
  const count = actions.filter((action) => action.first).length;
  return count === 0 && actions.length === 0
    ? words.say('plan.summary.noActions')
    : count === 0
      ? ''
      : words.say('plan.summary.actions', { count });
}

function totalTexts({ total, scope }: PlanReportInput, words: Words): string[] {
  if (total.score === null || total.band === null) {
    return [words.say(scope === 'short' ? 'plan.facts.noTotalShort' : 'plan.facts.noTotal')];
  }
  const value = words.say('plan.facts.totalValue', {
    score: formatScore(words.lang, total.score),
    band: words.say(`band.${total.band}`),
  });
  if (total.leftOut.length === 0) return [value];
  return [value, words.say('plan.facts.totalLeftOut', { areas: total.leftOut.join('; ') })];
}
