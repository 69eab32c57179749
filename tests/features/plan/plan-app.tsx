import { screen } from '@testing-library/react';
import { Route, Switch } from 'wouter';
import type { Action, LastAction } from '#domain/round/action.ts';
import { type ActionDraft, addAction } from '#domain/round/change-plan.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { paths } from '#features/paths.ts';
import { HandlingScreen } from '#features/plan/HandlingScreen.tsx';
import { LastYearScreen } from '#features/plan/LastYearScreen.tsx';
import { PlanScreen } from '#features/plan/PlanScreen.tsx';
import { draftAction } from '#tests/support/build-action.ts';
import { realRound } from '#tests/support/real-round.ts';
import { type RenderedScreen, renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

function PlanApp() {
  return (
    <Switch>
      <Route path={paths.plan(':round')}>
        <PlanScreen />
      </Route>
      <Route path={paths.lastYear(':round')}>
        <LastYearScreen />
      </Route>
      <Route path={paths.handling(':round')}>
        <HandlingScreen />
      </Route>
      <Route>Elsewhere</Route>
    </Switch>
  );
}

export async function openPlan(round: Round, options: ScreenOptions = {}): Promise<RenderedScreen> {
  return open(paths.plan('round-1'), round, options);
}

export async function openLastYear(round: Round, options: ScreenOptions = {}): Promise<RenderedScreen> {
  return open(paths.lastYear('round-1'), round, options);
}

export async function openHandling(round: Round, options: ScreenOptions = {}): Promise<RenderedScreen> {
  return open(paths.handling('round-1'), round, options);
}

async function open(path: string, round: Round, options: ScreenOptions): Promise<RenderedScreen> {
  const rendered = await renderScreen(<PlanApp />, { ...options, round, path });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

/** A round with these rows, by id. */
export function roundWith(rows: Readonly<Record<string, Partial<ActionDraft>>>): Round {
  return realRound({}, new Map(Object.entries(rows).flatMap(([id, row]) => [...addAction(id, draftAction(row))])));
}

/** Five of first priority, «Ensimmäinen» … «Viides», and «Kuudes» that waits. */
export function fullPlan(): Round {
  const names = ['Ensimmäinen', 'Toinen', 'Kolmas', 'Neljäs', 'Viides'];
  const first = names.map((title, order) => [`a${order}`, { title, order, priority: 'first' }] as const);
  return roundWith({ ...Object.fromEntries(first), a5: { title: 'Kuudes', order: 5 } });
}

/** A round that goes on from 2025: rows with `continues`, and what was over already. */
export function roundAfter2025(
  rows: Readonly<Record<string, Partial<ActionDraft>>>,
  finished: Readonly<Record<string, LastAction>> = {},
): Round {
  const values = new Map<string, unknown>();
  for (const [id, row] of Object.entries(rows)) {
    for (const [key, value] of addAction(id, draftAction({ continues: `old-${id}`, ...row }))) values.set(key, value);
  }
  for (const [id, action] of Object.entries(finished)) values.set(valueKey.lastAction(id), action);
  return realRound({ previous: { id: 'round-0', year: 2025 } }, values);
}

export function actionsIn({ session }: RenderedScreen): readonly Action[] {
  const { round } = session.getState();
  if (!round) throw new Error('No round is open');
  return actionsOf(round);
}

export function actionIn(rendered: RenderedScreen, title: string): Action {
  const action = actionsIn(rendered).find((each) => each.title === title);
  if (!action) throw new Error(`No action «${title}»`);
  return action;
}

/** The keys of each change people have made since the round began. */
export function changesMade({ session }: RenderedScreen): readonly (readonly string[])[] {
  return [...(session.getState().round?.log.values() ?? [])]
    .filter(({ kind }) => kind === 'edit')
    .map(({ changes }) => changes.map(({ key }) => key).sort());
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** By their label: asking for roles takes long in a form with two hundred fields. */
export const field = (name: string | RegExp) =>
  screen.getByLabelText<HTMLInputElement>(name, { selector: 'input, textarea' });
export const checkbox = (name: string | RegExp) =>
  screen.getByLabelText<HTMLInputElement>(name, { selector: '[type=checkbox]' });
