import { screen, within } from '@testing-library/react';
import { valueKey } from '#domain/round/value-keys.ts';
import type { RoundValue } from '#domain/round/values.ts';
import { AgreeScreen } from '#features/agree/AgreeScreen.tsx';
import { exampleGroupRound } from '#tests/support/example-group.ts';
import { type RenderedScreen, renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

export async function renderAgree(options: ScreenOptions = {}): Promise<RenderedScreen> {
  const rendered = await renderScreen(<AgreeScreen />, { round: exampleGroupRound(), ...options });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

/** The list item of a statement by its code. */
export function statement(code: string): ReturnType<typeof within> {
  const heading = screen.getByRole('heading', { level: 3, name: new RegExp(`^${code.replace('.', '\\.')} `) });
  const item = heading.closest('li');
  if (!item) throw new Error(`${code} stands in no list`);
  return within(item);
}

/** Codes of the statements shown, from top to bottom. */
export function codesShown(): string[] {
  return screen
    .getAllByRole('heading', { level: 3 })
    .flatMap((heading) => /^\d\.\d/.exec(heading.textContent ?? '')?.[0] ?? []);
}

/** A meeting on 12 March with an agenda of its own. */
export function meetingValues(agenda: {
  block?: readonly string[];
  discussed?: readonly string[];
  rest?: readonly string[];
}): Map<string, RoundValue> {
  return new Map<string, RoundValue>([
    [valueKey.meeting('m1'), { date: '2026-03-12', place: 'Kunnantalo', minutes: 45 }],
    [valueKey.meetingAgenda('m1'), { block: [], discussed: [], rest: [], ...agenda }],
  ]);
}
