import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ResultsScreen } from '#features/results/ResultsScreen.tsx';
import { exampleMeetingRound } from '#tests/reports/support/example-meeting.ts';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

const finding = (code: string) =>
  within(screen.getByRole('link', { name: new RegExp(`^${code} `) }).closest('li') as HTMLElement);

describe('the results of a group that answered alone', () => {
  it('[GR6] tell what is agreed and what is not, n and differing opinions', async () => {
    const { container, user } = await renderScreen(<ResultsScreen />, { round: exampleMeetingRound() });
    expect(await screen.findByText(/Yhdessä on sovittu 4\/46 väittämästä\. Vastaajia on 5\./)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Yhteinen näkemys' }).getAttribute('href')).toBe('#/round/round-1/agree');
    for (const button of screen.getAllByRole('button', { name: /^Näytä kaikki/ })) await user.click(button);
    expect(finding('5.4').getByText('Sovittu · n = 5')).toBeDefined();
    expect(finding('6.9').getByText('Ei vielä sovittu · n = 1')).toBeDefined();
    expect(finding('1.1').getByText('Eriävä näkemys: Tekninen toimi näki tason 0.')).toBeDefined();
    expect(finding('6.7').getByText(/Useimmat vastasivat, ettei asia koske kuntaa/)).toBeDefined();
    await expectNoAxeViolations(container);
  });

  it('[GR6] say nothing of it where the group answered together', async () => {
    const { container } = await renderScreen(<ResultsScreen />, { round: answeredRound({ answers: 30 }) });
    await screen.findByRole('heading', { level: 1 });
    expect(container.textContent).not.toMatch(/Ei vielä sovittu|n = |Yhdessä on sovittu/);
  });
});
