import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { planActions } from '#domain/plan/review-state.ts';
import type { LastAction } from '#domain/round/action.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { realRound } from '#tests/support/real-round.ts';
import {
  actionIn,
  actionsIn,
  button,
  changesMade,
  field,
  openLastYear,
  openPlan,
  roundAfter2025,
  roundWith,
} from './plan-app.tsx';

const card = (title: string) => within(screen.getByRole('listitem', { name: title }));
const tell = (title: string, result: string) => card(title).getByRole<HTMLInputElement>('radio', { name: result });
const kahvila = { title: 'Kahvila', status: 'going-on', due: '2025-10' } as const;
const finished: Readonly<Record<string, LastAction>> = {
  x: {
    title: 'Koulutus',
    sectors: ['youth'],
    role: 'Rehtori',
    due: '2025-09',
    status: 'dropped',
    reason: 'Kouluttaja ei päässyt',
  },
};

describe('What came of last year’s actions', () => {
  it.each([
    ['Tehtiin', 'done', 'done', false],
    ['Jatkuu', 'going-on', 'going-on', true],
    ['Siirretään tälle vuodelle', 'moved', 'not-started', true],
  ] as const)(
    '[PL3] «%s» writes the result and the status that follows on the copy',
    async (word, result, status, stays) => {
      const app = await openLastYear(roundAfter2025({ a: kahvila }));
      await app.user.click(tell('Kahvila', word));
      expect(actionIn(app, 'Kahvila')).toMatchObject({ review: { result, reason: '' }, status });
      expect(planActions(actionsIn(app))).toHaveLength(stays ? 1 : 0);
    },
  );

  it('[PL3] shows the promise as it was made, and what this year’s plan has made of it', async () => {
    const promise: LastAction = {
      ...finished.x,
      title: 'Kahvila auki',
      due: '2025-10',
      status: 'going-on',
    } as LastAction;
    await openLastYear(
      roundAfter2025({ a: { ...kahvila, title: 'Kahvila kahdessa kylässä', due: '2026-11' } }, { 'old-a': promise }),
    );
    const row = screen.getByRole('listitem', { name: 'Kahvila auki' });
    expect(row.textContent).toContain('10/2025');
    expect(row.textContent).toContain('Tämän vuoden suunnitelmassa nyt: Kahvila kahdessa kylässä · 11/2026');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('[PL3] «dropped» is kept only with its reason', async () => {
    const app = await openLastYear(roundAfter2025({ a: kahvila }));
    await app.user.click(tell('Kahvila', 'Luovuttiin'));
    await app.user.click(field('Miksi luovuttiin?'));
    await app.user.tab();
    expect(screen.getByText(/Kirjoittakaa syy/)).toBeTruthy();
    expect(field('Miksi luovuttiin?').getAttribute('aria-invalid')).toBe('true');
    expect(changesMade(app)).toEqual([]);
    await app.user.type(field('Miksi luovuttiin?'), 'Tila myytiin ');
    await app.user.tab();
    expect(actionIn(app, 'Kahvila')).toMatchObject({
      review: { result: 'dropped', reason: 'Tila myytiin' },
      status: 'dropped',
      statusReason: 'Tila myytiin',
    });
    expect(changesMade(app)).toHaveLength(1);
    expect(planActions(actionsIn(app))).toEqual([]);
  });

  it('[PL3] a changed mind is written over, and the status with it', async () => {
    const app = await openLastYear(roundAfter2025({ a: kahvila }));
    await app.user.click(tell('Kahvila', 'Tehtiin'));
    await app.user.click(tell('Kahvila', 'Jatkuu'));
    expect(actionIn(app, 'Kahvila')).toMatchObject({ review: { result: 'going-on' }, status: 'going-on' });
  });

  it('[PL3] why it was moved is no reason for dropping it', async () => {
    const review = { result: 'moved', reason: 'Tila oli remontissa' } as const;
    const app = await openLastYear(roundAfter2025({ a: { ...kahvila, status: 'not-started', review } }));
    await app.user.click(tell('Kahvila', 'Luovuttiin'));
    expect(field('Miksi luovuttiin?').value).toBe('');
    expect(changesMade(app)).toEqual([]);
    await app.user.click(tell('Kahvila', 'Siirretään tälle vuodelle'));
    expect(field(/^Miksi siirrettiin/).value).toBe('Tila oli remontissa');
  });

  it('[PL3] a reason that is typed is kept when the page is left with focus still in its field', async () => {
    const app = await openLastYear(roundAfter2025({ a: kahvila }));
    await app.user.click(tell('Kahvila', 'Tehtiin'));
    await app.user.type(field(/^Mitä saatiin aikaan/), 'Avattiin syyskuussa');
    window.location.hash = '/elsewhere';
    await screen.findByText('Elsewhere');
    expect(actionIn(app, 'Kahvila').review).toEqual({ result: 'done', reason: 'Avattiin syyskuussa' });
  });

  it('[PL3] counts what is still untold; it can be skipped, and all told leads to the answers', async () => {
    const app = await openLastYear(roundAfter2025({ a: kahvila, b: { title: 'Ryhmä', order: 2 } }, finished));
    expect(screen.getByText(/oli 3 toimenpidettä: 1 luovuttu, 2 vielä kertomatta\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ohita toistaiseksi' }).getAttribute('href')).toBe(
      '#/round/round-1/answers',
    );
    await app.user.click(tell('Kahvila', 'Tehtiin'));
    expect(screen.getByRole('progressbar', { name: 'Läpi käyty' }).getAttribute('aria-valuetext')).toBe('1/2');
    expect(screen.getByText(/^Yhdestä on vielä kertomatta/)).toBeTruthy();
    await app.user.click(tell('Ryhmä', 'Jatkuu'));
    expect(screen.getByText(/Kaikki on käyty läpi/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Jatka vastauksiin' })).toBeTruthy();
    await expectNoAxeViolations(app.container);
  });

  it('[PL3] shows those that were over already with how they ended and why', async () => {
    await openLastYear(roundAfter2025({}, finished));
    const row = within(screen.getByRole('table', { name: 'Jo päättyneet' }));
    for (const text of ['Koulutus', 'Rehtori · Nuorisopalvelut', '9/2025', 'Luovuttu', 'Kouluttaja ei päässyt'])
      expect(row.getByText(text)).toBeTruthy();
  });

  it('[PL3] the plan leaves out what was done or dropped and says what is untold', async () => {
    const review = (result: 'done' | 'dropped' | 'going-on') => ({ review: { result, reason: 'syy' } });
    await openPlan(
      roundAfter2025({
        a: { title: 'Tehty', ...review('done') },
        b: { title: 'Luovuttu', ...review('dropped') },
        c: { title: 'Jatkuva', ...review('going-on') },
        d: { title: 'Kertomatta' },
      }),
    );
    expect(screen.queryByRole('button', { name: /Muokkaa: (Tehty|Luovuttu)/ })).toBeNull();
    expect(button('Muokkaa: Jatkuva')).toBeTruthy();
    expect(screen.getByText(/^Yhdestä viime kierroksen toimenpiteestä/)).toBeTruthy();
    const way = screen.getByRole('link', { name: 'Käy läpi viime kierroksen toimenpiteet' });
    expect(way.getAttribute('href')).toBe('#/round/round-1/last-year');
  });

  it('[PL3] a first round says that there is nothing to go through yet', async () => {
    const app = await openLastYear(roundWith({}));
    expect(screen.getByRole('heading', { name: 'Tämä on ensimmäinen kierros' })).toBeTruthy();
    await expectNoAxeViolations(app.container);
  });

  it('[PL3] a round after an empty plan says so', async () => {
    await openLastYear(realRound({ previous: { id: 'round-0', year: 2025 } }));
    expect(screen.getByRole('heading', { name: 'Vuodelta 2025 ei ole toimenpiteitä' })).toBeTruthy();
  });

  it.each([
    ['sv', 'Hur gick det med åtgärderna för 2025?'],
    ['en', 'What came of the actions of 2025?'],
  ] as const)('[EV1] reads in %s', async (language, heading) => {
    const app = await openLastYear(roundAfter2025({ a: kahvila }, finished), { language });
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeTruthy();
    await expectNoAxeViolations(app.container);
  });
});
