import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MinutesScreen } from '#features/reports/MinutesScreen.tsx';
import { ReportsScreen } from '#features/reports/ReportsScreen.tsx';
import { exampleMeetingRound } from '#tests/reports/support/example-meeting.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';
import { sheet } from './reports-page.tsx';

const minutes = () => renderScreen(<MinutesScreen meeting="m1" />, { round: exampleMeetingRound() });

describe('the minutes on screen', () => {
  it('[RP1, GR10] show the minutes; names come in only when they are chosen, and that is remembered', async () => {
    const { user, unmount, session } = await minutes();
    expect((await sheet()).textContent).toMatch(/Työryhmän kokous 12\.3\.2026.*Rehtori.*Sovitut vastaukset/s);
    expect((await sheet()).textContent).not.toContain('Kaisa');
    await user.click(screen.getByRole('checkbox', { name: 'Osallistujien nimet' }));
    expect((await sheet()).textContent).toContain('Rehtori, Kaisa Keksitty');
    const { round } = session.getState();
    unmount();
    if (round) await renderScreen(<MinutesScreen meeting="m1" />, { round });
    expect((await sheet()).textContent).toContain('Rehtori, Kaisa Keksitty');
  });

  it('[RP3] are saved as a PDF whose name tells the day of the meeting', async () => {
    const saved: string[] = [];
    const { user } = await renderScreen(<MinutesScreen meeting="m1" />, {
      round: exampleMeetingRound(),
      files: {
        saveText: async (name) => ({ ok: true, value: { kind: 'download', name } }),
        saveBytes: async (name) => {
          saved.push(name);
          return { ok: true, value: { kind: 'download', name } };
        },
        readText: async () => ({ ok: true, value: '' }),
      },
    });
    await sheet();
    await user.click(screen.getByRole('button', { name: 'Tallenna PDF' }));
    await screen.findByText('Raportti on tallennettu');
    expect(saved).toEqual(['esimerkkikunta-kokousmuistio-2026-03-12.pdf']);
  });

  it('[RP3] are reached from the reports', async () => {
    await renderScreen(<ReportsScreen />, { round: exampleMeetingRound() });
    await sheet();
    expect(screen.getByRole('link', { name: 'Kokousmuistio 12.3.2026' }).getAttribute('href')).toBe(
      '#/round/round-1/reports/minutes/m1',
    );
  });

  it('[RP7] respondents’ notes come into the plan only when they are chosen, by sector', async () => {
    const { user } = await renderScreen(<ReportsScreen />, { round: exampleMeetingRound() });
    expect((await sheet()).textContent).not.toContain('Koulussa asia on kirjattu');
    await user.click(screen.getByRole('checkbox', { name: 'Vastaajien huomiot ja näyttö' }));
    expect((await sheet()).textContent).toMatch(/Vastaajalta: Perusopetus.*Koulussa asia on kirjattu/s);
  });

  it('[EV2] pass axe', async () => {
    const { container } = await minutes();
    await sheet();
    await expectNoAxeViolations(container);
  });
});
