import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeCausesOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { YearsScreen } from '#features/years/YearsScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { exampleOfTwoYears } from '#tests/support/example-of-two-years.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

async function openYears(others: readonly Round[] = []) {
  const [last, round] = await exampleOfTwoYears();
  const store = memoryStore();
  for (const other of [last, ...others]) await store.save(other);
  const rendered = await renderScreen(<YearsScreen />, { round, store });
  await screen.findByRole('heading', { name: /Väittämät/ });
  return rendered;
}

describe('the comparison of years', () => {
  it('[YR1, YR6] tables each area with its years, oldest first, and the change over the same statements', async () => {
    await openYears();
    const table = screen.getByRole('table', { name: 'Osa-alueiden pisteet vuosittain' });
    const heads = within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent);
    expect(heads.indexOf('2025')).toBeLessThan(heads.indexOf('2026'));
    expect(within(table).getByRole('row', { name: /^1 Strategia/ }).textContent).toMatch(/38,9.*55,6.*\+16,7 \(6\/6/);
    expect(within(table).getByRole('row', { name: /^6 / }).textContent).toMatch(/7\/9/);
  });

  it('[YR2] tells how much of the checklist is compared', async () => {
    await openYears();
    expect(document.body.textContent).toContain('42/46');
  });

  it('[YR3] lists what rose and fell most, and keeps the cause that is given', async () => {
    const { user, session } = await openYears();
    const declined = within(screen.getByRole('region', { name: /laskeneet/ }));
    expect(declined.getAllByRole('listitem')).toHaveLength(3);
    const [cause] = declined.getAllByRole('combobox');
    if (!cause) throw new Error('no cause field');
    await user.selectOptions(cause, 'knowledge');
    await waitFor(() => expect([...changeCausesOf(session.getState().round as Round).values()]).toEqual(['knowledge']));
  });

  it('[YR1] leaves out a second round of a year that has no answers, until it is chosen', async () => {
    const [last] = await exampleOfTwoYears();
    const another = { ...realRound({ id: 'another', year: 2025, example: true }), texts: last.texts };
    await openYears([another]);
    expect(document.body.textContent).toContain('42/46');
  });

  it('[YR1] takes last year’s answers from the round itself when last year’s round is not here', async () => {
    const [, round] = await exampleOfTwoYears();
    await renderScreen(<YearsScreen />, { round });
    await screen.findByRole('heading', { name: /Väittämät/ });
    expect(document.body.textContent).toMatch(/2025.*ei ole tällä tietokoneella/);
    expect(document.body.textContent).toContain('42/46');
  });

  it('says what is needed when there is one year only', async () => {
    await renderScreen(<YearsScreen />, { round: realRound() });
    expect(await screen.findByRole('link', { name: /tiedosto/ })).toBeDefined();
  });

  it('[EV2] has no axe violations', async () => {
    const { container } = await openYears();
    await expectNoAxeViolations(container);
  });
});
