import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeDecision } from '#domain/plan/handling.ts';
import { ReportsScreen } from '#features/reports/ReportsScreen.tsx';
import { SummaryScreen } from '#features/reports/SummaryScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { exampleGroupRound } from '#tests/support/example-group.ts';
import { exampleOfTwoYears } from '#tests/support/example-of-two-years.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';
import { byteFiles, sheet } from './reports-page.tsx';

const example = async () => (await exampleOfTwoYears())[1];

describe('the summary for the council on screen', () => {
  it('[RP1, RP3] shows what is asked, the result, the actions and what came of the last ones', async () => {
    await renderScreen(<SummaryScreen />, { round: await example() });
    expect((await sheet()).textContent).toMatch(
      /Valtuustolle esitetään.*Tulos.*Arvioitu \d+\/\d+ väittämää.*Vuoden ensisijaiset toimenpiteet.*Vastuu: .*Edelliset toimenpiteet.*Käsittely/s,
    );
  });

  it('[PL8] takes the decision from the handling, and leads there', async () => {
    const more = changeDecision('board', { body: 'Kunnanhallitus', date: '2026-05-11', section: '96' });
    await renderScreen(<SummaryScreen />, { round: exampleGroupRound({ more }) });
    expect((await sheet()).textContent).toContain('Kunnanhallitus 11.5.2026 § 96');
    const link = screen.getByRole('link', { name: 'Kirjaa käsittelyn päivä ja pykälä' });
    expect(link.getAttribute('href')).toBe('#/round/round-1/plan/handling');
  });

  it('[RP4] changes its language apart from the interface, and remembers it', async () => {
    const { user, unmount, session } = await renderScreen(<SummaryScreen />, { round: exampleGroupRound() });
    await sheet();
    await user.click(screen.getByRole('radio', { name: 'Ruotsi' }));
    expect((await sheet('sv')).textContent).toContain('Förslag till fullmäktige');
    const { round } = session.getState();
    unmount();
    if (round) await renderScreen(<SummaryScreen />, { round });
    expect((await sheet('sv')).textContent).toContain('Förslag till fullmäktige');
  });

  it('[RP8] is saved as a PDF of one page', async () => {
    const files = byteFiles();
    const { user } = await renderScreen(<SummaryScreen />, { round: await example(), files });
    await sheet();
    await user.click(screen.getByRole('button', { name: 'Tallenna PDF' }));
    await screen.findByText('Raportti on tallennettu');
    expect(screen.getByText(/1 sivu,/)).toBeTruthy();
    expect(files.saved[0]?.name).toMatch(/^esimerkkikunta-tiivistelma-valtuustolle-\d{4}\.pdf$/);
  });

  it('[RP3] is reached from the reports', async () => {
    await renderScreen(<ReportsScreen />, { round: exampleGroupRound() });
    await sheet();
    const link = screen.getByRole('link', { name: 'Tiivistelmä valtuustolle' });
    expect(link.getAttribute('href')).toBe('#/round/round-1/reports/summary');
  });

  it('[EV2] passes axe', async () => {
    const { container } = await renderScreen(<SummaryScreen />, { round: exampleGroupRound() });
    await sheet();
    await expectNoAxeViolations(container);
  });
});
