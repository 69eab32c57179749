import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeIndicator } from '#domain/indicators/change-indicators.ts';
import { ItemIndicators } from '#features/ItemIndicators.tsx';
import { anIndicator } from '#tests/domain/indicators/build-indicator.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';
import { actionIn, button, openPlan } from '../plan/plan-app.tsx';
import { indicatorsIn, roundWithIndicators } from './indicators-app.tsx';

describe('Indicators where they are evidence and measure', () => {
  const [first, second] = realRound().checklist.areas[0]?.items ?? [];

  it('[IN2] stand with their statement, told to be background, and not with another', async () => {
    const round = realRound({}, changeIndicator('i1', null, anIndicator({ items: [first?.id ?? ''] })));
    const app = await renderScreen(<ItemIndicators item={first?.id ?? ''} />, { round });
    expect(screen.getByText(/Koettu yksinäisyys \(%\), 8\. ja 9\. luokka · kunta/).textContent).toMatch(
      /10 \(2021\); 11 \(2023\)/,
    );
    expect(screen.getByText(/eivät vaikuta pisteisiin/)).toBeTruthy();
    await expectNoAxeViolations(app.container);
    app.unmount();
    await renderScreen(<ItemIndicators item={second?.id ?? ''} />, { round });
    expect(screen.queryByText(/Koettu yksinäisyys/)).toBeNull();
  });

  it('[IN2] an action is given one of them in its own form, written with the form', async () => {
    const app = await openPlan(roundWithIndicators({}));
    await app.user.click(button('Muokkaa: Kahvila'));
    await app.user.click(screen.getByLabelText('Koettu yksinäisyys (%)'));
    expect(indicatorsIn(app)[0]?.actions).toEqual([]);
    await app.user.click(button('Tallenna toimenpide'));
    expect(indicatorsIn(app)[0]?.actions).toEqual(['x']);
    expect(actionIn(app, 'Kahvila').title).toBe('Kahvila');
  });

  it('[IN2] closing the action’s form asks first when an indicator was chosen', async () => {
    const app = await openPlan(roundWithIndicators({}));
    await app.user.click(button('Muokkaa: Kahvila'));
    await app.user.click(screen.getByLabelText('Koettu yksinäisyys (%)'));
    await app.user.click(button('Peruuta'));
    await app.user.click(button('Hylkää muutokset'));
    expect(indicatorsIn(app)[0]?.actions).toEqual([]);
  });
});
