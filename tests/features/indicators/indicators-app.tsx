import { screen } from '@testing-library/react';
import { changeIndicator, type IndicatorParts } from '#domain/indicators/change-indicators.ts';
import { type Indicator, indicatorsOf } from '#domain/indicators/read-indicators.ts';
import { addAction } from '#domain/round/change-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { IndicatorsScreen } from '#features/indicators/IndicatorsScreen.tsx';
import { anIndicator } from '#tests/domain/indicators/build-indicator.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { realRound } from '#tests/support/real-round.ts';
import { type RenderedScreen, renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

export async function openIndicators(round: Round, options: ScreenOptions = {}): Promise<RenderedScreen> {
  const rendered = await renderScreen(<IndicatorsScreen />, { ...options, round });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

/** A round with an action «Kahvila» and these indicators, `i0`, `i1` … */
export function roundWithIndicators(...indicators: readonly Partial<IndicatorParts>[]): Round {
  return realRound(
    {},
    new Map<string, unknown>([
      ...addAction('x', draftAction({ title: 'Kahvila' })),
      ...indicators.flatMap((parts, order) => [
        ...changeIndicator(`i${order}`, null, anIndicator({ order, ...parts })),
      ]),
    ]),
  );
}

export function indicatorsIn({ session }: RenderedScreen): readonly Indicator[] {
  const { round } = session.getState();
  if (!round) throw new Error('No round is open');
  return indicatorsOf(round);
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const field = (name: string | RegExp) =>
  screen.getByLabelText<HTMLInputElement>(name, { selector: 'input, textarea' });
