import { formatPeriod, formatSectors } from '../../formats.ts';
import type { WordKey, Words } from '../../words.ts';
import type { Block, Paragraphs } from '../blocks.ts';
import { codedInline, inline, paragraphsOf, strongInline } from '../inline.ts';
import type { PlanAction, PlanReportInput } from './plan-report-input.ts';

/** The plan itself: a table of the first ones, a table of the others, then each action in full. */
export function actionsSection({ actions }: PlanReportInput, words: Words): Block[] {
  const title: Block = { kind: 'heading', level: 2, text: words.say('plan.actions.title') };
  if (actions.length === 0) {
    return [title, { kind: 'paragraph', tone: 'body', runs: inline(words.say('plan.actions.none')) }];
  }
  const first = actions.filter((action) => action.first);
  const later = actions.filter((action) => !action.first);
  const numbered = [...first, ...later];
  const part = (list: readonly PlanAction[], heading: WordKey, caption: WordKey): Block[] =>
    list.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: words.say(heading) },
          overview(list, numbered.indexOf(list[0] as PlanAction), words.say(caption), words),
        ];
  return [
    title,
    ...part(first, 'plan.actions.firstTitle', 'plan.actions.firstCaption'),
    ...part(later, 'plan.actions.laterTitle', 'plan.actions.laterCaption'),
    { kind: 'heading', level: 3, text: words.say('plan.actions.detailsTitle') },
    ...numbered.flatMap((action, index) => details(action, index + 1, words)),
  ];
}

export function responsible({ role, sectors }: Pick<PlanAction, 'role' | 'sectors'>): string {
  return [role, formatSectors(sectors)].filter((part) => part.trim() !== '').join(' · ');
}

export function actionTitle(action: Pick<PlanAction, 'title'>, words: Words): string {
  return action.title.trim() || words.say('plan.actions.untitled');
}

function overview(actions: readonly PlanAction[], before: number, caption: string, words: Words): Block {
  const none = words.say('none');
  const row = (action: PlanAction, index: number): Paragraphs[] => [
    [strongInline(`${before + index + 1}. ${actionTitle(action, words)}`)],
    [inline(responsible(action) || none)],
    [inline(formatPeriod(words.lang, action.start, action.due) || none)],
    [inline(action.indicator.trim() || none)],
    [inline(words.say(`status.${action.status}`))],
  ];
  const columns = (
    [
      ['plan.actions.action', 33],
      ['plan.actions.responsible', 21],
      ['plan.actions.time', 14],
      ['plan.actions.indicator', 20],
      ['plan.actions.status', 12],
    ] as const
  ).map(([key, width]) => ({ header: words.say(key), width, align: 'start' as const }));
  return { kind: 'table', caption, columns, rowHeader: 0, rows: actions.map(row) };
}

function details(action: PlanAction, number: number, words: Words): Block[] {
  const value = (key: WordKey, text: string) => (text.trim() === '' ? [] : [inline(words.say(key, { value: text }))]);
  const status = [inline(words.say(`status.${action.status}`)), ...paragraphsOf(action.statusReason)];
  const pairs: [WordKey, Paragraphs][] = [
    [
      'plan.actions.why',
      [
        ...action.items.map(({ code, statement }) => codedInline(code, statement)),
        ...action.models.map((name) => inline(words.say('plan.actions.fromModel', { name }))),
      ],
    ],
    ['plan.actions.responsible', [inline(responsible(action))]],
    ['plan.actions.time', [inline(formatPeriod(words.lang, action.start, action.due))]],
    ['plan.actions.resources', paragraphsOf(action.resources)],
    [
      'plan.actions.indicator',
      [
        ...paragraphsOf(action.indicator),
        ...value('plan.actions.baseline', action.baseline),
        ...value('plan.actions.target', action.target),
      ],
    ],
    ['plan.actions.status', status],
    ['plan.actions.followUp', paragraphsOf(action.followUp)],
  ];
  return [
    { kind: 'heading', level: 4, text: `${number}. ${actionTitle(action, words)}` },
    {
      kind: 'definitions',
      pairs: pairs
        .filter(([, paragraphs]) => paragraphs.some((runs) => runs.some((run) => run.text.trim() !== '')))
        .map(([key, description]) => ({ term: words.say(key), description })),
    },
  ];
}
