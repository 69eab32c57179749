import { formatMonth } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Paragraphs } from '../blocks.ts';
import { inline, paragraphsOf, strongInline } from '../inline.ts';
import { actionTitle, responsible } from './actions-section.ts';
import type { PlanLastAction, PlanReportInput } from './plan-report-input.ts';

/** What came of the actions of the round before (PL3). */
export function lastYearSection({ lastActions }: Pick<PlanReportInput, 'lastActions'>, words: Words): Block[] {
  if (lastActions.length === 0) return [];
  const none = words.say('none');
  const row = (action: PlanLastAction): Paragraphs[] => [
    [strongInline(actionTitle(action, words))],
    [inline(responsible(action) || none)],
    [inline(formatMonth(words.lang, action.due) || none)],
    [
      inline(action.status ? words.say(`status.${action.status}`) : words.say('plan.lastYear.untold')),
      ...paragraphsOf(action.reason),
    ],
  ];
  const columns = (
    [
      ['plan.actions.action', 38],
      ['plan.actions.responsible', 22],
      ['plan.actions.time', 12],
      ['plan.lastYear.result', 28],
    ] as const
  ).map(([key, width]) => ({ header: words.say(key), width, align: 'start' as const }));
  return [
    { kind: 'heading', level: 2, text: words.say('plan.lastYear.title') },
    { kind: 'table', caption: words.say('plan.lastYear.caption'), columns, rowHeader: 0, rows: lastActions.map(row) },
  ];
}
