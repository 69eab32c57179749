import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '#domain/checklist/checklist.ts';
import { ChecklistScreen } from '#features/checklist/ChecklistScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

const openChecklist = (options: ScreenOptions = {}) =>
  renderScreen(<ChecklistScreen />, { path: '/checklist', ...options });
const folds = (container: Element) => [...container.querySelectorAll('details')];

describe('Reading the checklist', () => {
  it('[AN4] all 46 statements with their levels can be read without a round', async () => {
    const app = await openChecklist();
    expect(app.session.getState().round).toBeNull();
    await app.user.click(screen.getByRole('button', { name: 'Avaa kaikki' }));
    const statements = screen.getAllByRole('heading', { level: 3 });
    expect(statements).toHaveLength(46);
    const first = screen.getByRole('region', { name: /^1\.1 Kuntastrategiassa/ });
    expect(within(first).getByText('3 Vakiintunut')).toBeTruthy();
    expect(within(first).getByText(/Strategiassa on mielenterveyttä vahvistava tavoite/)).toBeTruthy();
    expect(within(first).getByText(/Strategia ohjaa, mihin kunta käyttää aikaa/)).toBeTruthy();
    expect(within(first).getByText('Laki 612/2021 6 §')).toBeTruthy();
  });

  it('[AN4] the ten statements of the short round are marked', async () => {
    await openChecklist();
    expect(screen.getAllByText('Lyhyessä arvioinnissa')).toHaveLength(10);
  });

  it('[AN4] nothing is folded in on paper, and the screen is as before afterwards', async () => {
    const { container } = await openChecklist();
    expect(folds(container).every(({ open }) => !open)).toBe(true);
    fireEvent(window, new Event('beforeprint'));
    expect(folds(container).filter(({ open }) => !open)).toEqual([]);
    fireEvent(window, new Event('afterprint'));
    expect(folds(container).every(({ open }) => !open)).toBe(true);
  });

  it('[AN4] the button prints the page', async () => {
    const app = await openChecklist();
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await app.user.click(screen.getByRole('button', { name: 'Tulosta lista' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('[AN9] for Åland the texts are those of Åland, with its note and without bases in law', async () => {
    const app = await openChecklist();
    expect(screen.getAllByText('Lakisääteinen')).toHaveLength(10);
    await app.user.click(screen.getByRole('radio', { name: 'Ahvenanmaa' }));
    expect(screen.getByText(/Ilmoitetut lakiperusteet koskevat Manner-Suomea/)).toBeTruthy();
    expect(screen.getByText(/neuvostojensa kautta tai muulla sovitulla tavalla/)).toBeTruthy();
    expect(screen.queryByText('Lakisääteinen')).toBeNull();
    expect(screen.queryByText(/612\/2021/)).toBeNull();
  });

  it('whose an area and a statement is, is told: MIELI’s published list or this tool', async () => {
    await openChecklist();
    expect(screen.getAllByText('Osa-alueen nimi on MIELI ry:n julkaisemasta tarkistuslistasta.')).toHaveLength(2);
    expect(screen.getAllByText('Osa-alue on tämän työkalun oma.')).toHaveLength(5);
    expect(screen.getAllByText(/Mukailtu MIELI ry:n/)).toHaveLength(5);
  });

  it.each(LANGUAGES)('[EV1] [EV2] in %s it has its words and no axe violations', async (language) => {
    const { container } = await openChecklist({ language });
    fireEvent(window, new Event('beforeprint'));
    await expectNoAxeViolations(container);
  });
});
