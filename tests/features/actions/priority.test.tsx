import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ActionsScreen } from '#features/actions/ActionsScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { createI18n } from '#tests/support/create-i18n.ts';
import { planningRound } from '#tests/support/planning-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

it('[RE5] what the group puts first leads the proposals and says so, until it is taken back', async () => {
  const levels = { 'meeting-places': 2, 'bullying-stopped': 1, 'families-supported': 0 } as const;
  const { user, container } = await renderScreen(<ActionsScreen />, { round: planningRound({ levels }) });
  await user.click(await screen.findByText(/^6 .* kehittämiskohdetta$/));
  const gap = await screen.findByRole('region', { name: /^6\.4 / });
  const button = within(gap).getByRole('button', { name: /^Etusijalle: 6\.4 / });
  expect(within(gap).queryByText('Etusijalla')).toBeNull();
  expect(screen.queryByText('Ryhmä on nostanut tämän etusijalle.')).toBeNull();

  await user.click(button);
  expect(within(gap).getByText('Etusijalla')).toBeTruthy();
  expect(within(gap).getByRole('button', { name: /^Ota pois etusijalta: 6\.4 / })).toBe(button);
  expect(document.activeElement).toBe(button);
  const said = screen.getByText('Ryhmä on nostanut tämän etusijalle.');
  expect(said.closest('article')?.textContent).toContain('6.4 ');
  expect(screen.getAllByRole('article')[0]?.contains(said)).toBe(true);
  await expectNoAxeViolations(container);

  await user.click(button);
  expect(within(gap).getByRole('button', { name: /^Etusijalle: 6\.4 / })).toBe(button);
  expect(screen.queryByText('Ryhmä on nostanut tämän etusijalle.')).toBeNull();
});

it('[RE5] [PL2] weighting a gap and moving an action into the five have words of their own in each language', () => {
  for (const language of ['fi', 'sv', 'en'] as const) {
    const t = createI18n(language).getFixedT(language, 'actions');
    expect(t('gaps.priority.button')).not.toBe(t('plan.raise'));
    expect(t('gaps.priority.end')).not.toBe(t('gaps.priority.button'));
  }
});
