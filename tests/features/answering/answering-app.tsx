import { screen } from '@testing-library/react';
import { Route, Switch } from 'wouter';
import type { Answer } from '#domain/round/answer.ts';
import { agreedAnswerOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { AnswerListScreen } from '#features/answering/AnswerListScreen.tsx';
import { AnswerScreen } from '#features/answering/AnswerScreen.tsx';
import { AreaDoneScreen } from '#features/answering/AreaDoneScreen.tsx';
import { paths } from '#features/paths.ts';
import { realRound } from '#tests/support/real-round.ts';
import { type RenderedScreen, renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

/** The screens of answering at their own addresses, as the app has them. */
function AnsweringApp() {
  return (
    <Switch>
      <Route path="/round/:round/answers/:item?">{({ item }) => <AnswerScreen item={item} />}</Route>
      <Route path="/round/:round/area/:area">{({ area = '' }) => <AreaDoneScreen area={area} />}</Route>
      <Route path="/round/:round/list">
        <AnswerListScreen />
      </Route>
      <Route>Elsewhere</Route>
    </Switch>
  );
}

export async function openAnswering(path: string, options: ScreenOptions = {}): Promise<RenderedScreen> {
  const rendered = await renderScreen(<AnsweringApp />, { round: realRound(), ...options, path });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

/** Items of the real checklist that the tests stand on. */
export const item = {
  /** 1.1: the first of all, statutory, decided for a council term. */
  statutory: 'strategy-includes-mental-health',
  /** 1.2: no basis in law. */
  free: 'leadership-commitment',
  /** 1.6: the last of its area. */
  lastOfArea: 'budget-goal-and-money',
  /** 7.6: its note field has a word of caution. */
  careful: 'crisis-readiness',
} as const;

export const statement = (id: string) => paths.answers('round-1', id);

export function shownRound({ session }: RenderedScreen): Round {
  const { round } = session.getState();
  if (!round) throw new Error('No round is open');
  return round;
}

export function answerIn(rendered: RenderedScreen, id: string): Answer | null {
  return agreedAnswerOf(shownRound(rendered), id)?.answer ?? null;
}

/** How many changes people have made since the round began. */
export function changesMade(rendered: RenderedScreen): number {
  return [...shownRound(rendered).log.values()].filter(({ kind }) => kind === 'edit').length;
}
