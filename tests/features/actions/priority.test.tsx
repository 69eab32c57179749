import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ActionsScreen } from '#features/actions/ActionsScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { planningRound } from '#tests/support/planning-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

it('[RE5] what the group puts first leads the proposals and says so, until it is taken back', async () => {
  const levels = { 'meeting-places': 2, 'bullying-stopped': 1, 'families-supported': 0 } as const;
  const { user, container } = await renderScreen(<ActionsScreen />, { round: planningRound({ levels }) });
  await user.click(await screen.findByText(/^6 .* kehittämiskohdetta$/));
  const gap = await screen.findByRole('region', { name: /^6\.4 / });
  const button = within(gap).getByRole('button', { name: /^Etusijalle: 6\.4 / });
  expect(button.getAttribute('aria-pressed')).toBe('false');
  expect(screen.queryByText('Ryhmä on nostanut tämän etusijalle.')).toBeNull();

  await user.click(button);
  expect(button.getAttribute('aria-pressed')).toBe('true');
  const said = screen.getByText('Ryhmä on nostanut tämän etusijalle.');
  expect(said.closest('article')?.textContent).toContain('6.4 ');
  expect(screen.getAllByRole('article')[0]?.contains(said)).toBe(true);
  await expectNoAxeViolations(container);

  await user.click(button);
  expect(button.getAttribute('aria-pressed')).toBe('false');
  expect(screen.queryByText('Ryhmä on nostanut tämän etusijalle.')).toBeNull();
});
