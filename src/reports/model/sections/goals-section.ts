import { actionsByGoal } from '#domain/plan/goals.ts';
import { planActions } from '#domain/plan/review-state.ts';
import type { ActionStatus } from '#domain/round/action.ts';
import { goalsOf } from '#domain/round/read-goals.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { formatPeriod } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Inline } from '../blocks.ts';
import { inline, paragraphsOf } from '../inline.ts';

/** The municipality's own goals, each with the actions that serve it (PL5). */
export interface GoalsInput {
  readonly goals: readonly {
    readonly title: string;
    readonly description: string;
    /** By when it is to be reached, or null. */
    readonly year: number | null;
    /** In the order of the plan. */
    readonly actions: readonly GoalAction[];
  }[];
}

export interface GoalAction {
  readonly title: string;
  /** `YYYY-MM` or empty. */
  readonly start: string;
  readonly due: string;
  readonly status: ActionStatus;
}

export function goalsInput(round: Round): GoalsInput {
  const { goals } = actionsByGoal(goalsOf(round), planActions(actionsOf(round)));
  return {
    goals: goals.map(({ goal, actions }) => ({
      title: goal.title,
      description: goal.description,
      year: goal.year,
      actions: actions.map(({ title, start, due, status }) => ({ title, start, due, status })),
    })),
  };
}

export function goalsSection({ goals }: GoalsInput, words: Words): Block[] {
  if (goals.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.say('goals.title') },
    ...goals.flatMap(({ title, description, year, actions }): Block[] => [
      { kind: 'heading', level: 3, text: title },
      ...(year === null ? [] : [body(inline(words.say('goals.by', { year })))]),
      ...paragraphsOf(description).map(body),
      ...(actions.length === 0
        ? [body(inline(words.say('goals.nothingServes')))]
        : [
            body(inline(words.say('goals.serving'))),
            { kind: 'list', ordered: false, items: actions.map((action) => serving(action, words)) } as const,
          ]),
    ]),
  ];
}

function serving({ title, start, due, status }: GoalAction, words: Words): Inline {
  const facts = [formatPeriod(words.lang, start, due), words.say(`status.${status}`)].filter((fact) => fact !== '');
  const name = title.trim() || words.say('plan.actions.untitled');
  return [{ text: name, strong: true }, { text: ` – ${facts.join(', ')}` }];
}

function body(runs: Inline): Block {
  return { kind: 'paragraph', tone: 'body', runs };
}
