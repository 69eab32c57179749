import { screen, waitFor, within } from '@testing-library/react';
import i18next from 'i18next';
import { Suspense, useLayoutEffect } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { PlanScreen } from '#features/plan/PlanScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { createI18n } from '#tests/support/create-i18n.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';
import { actionIn, actionsIn, button, changesMade, fullPlan, openPlan, roundWith } from './plan-app.tsx';

const table = (name: string) => within(screen.getByRole('table', { name }));
const titles = (name: string) =>
  table(name)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent?.replace(/Väittämät.*|Malli.*/, ''));

describe('The plan', () => {
  it('[PL1] shows each action with who, when, how it is measured, how it stands and where it comes from', async () => {
    const app = await openPlan(
      roundWith({
        a: {
          title: 'Kahvila',
          role: 'Rehtori',
          sectors: ['youth'],
          start: '2026-05',
          due: '2026-08',
          indicator: 'Kävijät',
          target: '25',
          status: 'going-on',
          priority: 'first',
          items: ['leadership-commitment', 'budget-goal-and-money'],
        },
      }),
    );
    const row = table('Ensisijaiset toimenpiteet');
    for (const text of ['Rehtori · Nuorisopalvelut', '5/2026–8/2026', 'Kävijät', 'Tavoite: 25', 'Käynnissä'])
      expect(row.getByText(text)).toBeTruthy();
    expect(row.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#/round/round-1/answers/leadership-commitment',
      '#/round/round-1/answers/budget-goal-and-money',
    ]);
    await expectNoAxeViolations(app.container);
  });

  it('[PL1] leads from an action to the page of its model', async () => {
    const app = await openPlan(roundWith({}));
    const { models } = await app.services.content.models();
    app.unmount();
    const model = models[0]?.id ?? '';
    await openPlan(roundWith({ a: { title: 'Kahvila', models: [model] } }));
    expect(table('Muut toimenpiteet').getByRole('link').getAttribute('href')).toBe(`#/models/${model}`);
  });

  it('[PL2] shows five places for the coming year, the free ones too', async () => {
    await openPlan(roundWith({ a: { title: 'A', priority: 'first' }, b: { title: 'B', priority: 'first' } }));
    expect(screen.getByRole('progressbar', { name: 'Paikkoja käytössä' }).getAttribute('aria-valuetext')).toBe('2/5');
    expect(screen.getAllByText(/Vapaa paikka/).map(({ textContent }) => textContent)).toEqual([
      'Vapaa paikka',
      'Vapaa paikka',
      'Vapaa paikka',
    ]);
  });

  it('[PL2] a free place has no number: with four the first that waits is the only fifth', async () => {
    const names = ['A', 'B', 'C', 'D'];
    const first = names.map((title, order) => [title, { title, order, priority: 'first' }] as const);
    await openPlan(roundWith({ ...Object.fromEntries(first), E: { title: 'E', order: 5 } }));
    expect(titles('Muut toimenpiteet')).toEqual(['5. E']);
    expect(screen.getByText(/Vapaa paikka/).textContent).toBe('Vapaa paikka');
    expect(screen.getByText(/Vapaa paikka/).closest('ol')).toBeNull();
  });

  it('[EV2] the first opening of the form makes no part of the page wait, and gives focus back', async () => {
    const words = createI18n('fi');
    const late = i18next.createInstance();
    await late
      .use(initReactI18next)
      .use({
        type: 'backend' as const,
        init() {},
        read: (_: string, namespace: string, done: (error: null, words: object) => void) =>
          setTimeout(() => done(null, words.getResourceBundle('fi', namespace)), 5),
      })
      .init({ lng: 'fi', fallbackLng: false, ns: ['common'], defaultNS: 'common' });
    const hidden: (string | null)[] = [];
    function Hidden() {
      useLayoutEffect(() => {
        hidden.push(document.activeElement?.textContent ?? null);
      }, []);
      return null;
    }
    const { user } = await renderScreen(
      <I18nextProvider i18n={late}>
        <Suspense fallback={<Hidden />}>
          <PlanScreen />
        </Suspense>
      </I18nextProvider>,
      { round: roundWith({ a: { title: 'A' } }) },
    );
    const add = await screen.findByRole('button', { name: 'Lisää oma toimenpide' });
    // A page takes the focus to its heading when its words have come.
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'), { timeout: 15_000 });
    hidden.length = 0;
    await user.click(add);
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    expect(hidden).toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(add));
  });

  it('[PL2] a row moves between the first and those that wait while there is room', async () => {
    const app = await openPlan(roundWith({ a: { title: 'A', priority: 'first' }, b: { title: 'B' } }));
    await app.user.click(button('Nosta ensisijaiseksi: B'));
    expect(actionIn(app, 'B').priority).toBe('first');
    expect(document.activeElement).toBe(button('Muokkaa: B'));
    await app.user.click(button('Siirrä odottamaan: A'));
    expect(titles('Ensisijaiset toimenpiteet')).toEqual(['1. B']);
    expect(titles('Muut toimenpiteet')).toEqual(['2. A']);
  });

  it('[PL2] a sixth asks which one waits, and the answer is kept', async () => {
    const app = await openPlan(fullPlan());
    await app.user.click(button('Nosta ensisijaiseksi: Kuudes'));
    const dialog = within(screen.getByRole('dialog', { name: 'Viisi paikkaa on jo täynnä' }));
    expect(dialog.getAllByRole('radio')).toHaveLength(5);
    await app.user.click(dialog.getByRole('button', { name: 'Jätä odottamaan' }));
    expect(dialog.getByText('Valitkaa toimenpide, joka jää odottamaan.')).toBeTruthy();
    expect(changesMade(app)).toEqual([]);
    await app.user.click(dialog.getByRole('radio', { name: 'Toinen' }));
    await expectNoAxeViolations(document.body);
    await app.user.click(dialog.getByRole('button', { name: 'Jätä odottamaan' }));
    expect(titles('Ensisijaiset toimenpiteet')).toEqual([
      '1. Ensimmäinen',
      '2. Kolmas',
      '3. Neljäs',
      '4. Viides',
      '5. Kuudes',
    ]);
    expect(titles('Muut toimenpiteet')).toEqual(['6. Toinen']);
    expect(changesMade(app)).toHaveLength(1);
  });

  it('[PL2] keeping it as it is changes nothing', async () => {
    const app = await openPlan(fullPlan());
    await app.user.click(button('Nosta ensisijaiseksi: Kuudes'));
    await app.user.click(button('Peruuta'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(changesMade(app)).toEqual([]);
  });

  it('[PL2] a dropped one gives its place back and stands among those that are over', async () => {
    await openPlan(
      roundWith({
        a: { title: 'A', priority: 'first', status: 'dropped', statusReason: 'Ei rahaa' },
        b: { title: 'B', priority: 'first', status: 'done' },
      }),
    );
    expect(titles('Ensisijaiset toimenpiteet')).toEqual(['1. B']);
    expect(titles('Tehdyt, siirretyt ja luovutut')).toEqual(['A']);
    expect(table('Tehdyt, siirretyt ja luovutut').getByText('Ei rahaa')).toBeTruthy();
  });

  it('[PL2] tells when a join has brought more than five first ones', async () => {
    const six = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, { title: id, priority: 'first' as const }]),
    );
    await openPlan(roundWith(six));
    expect(screen.getByText('Ensisijaisia on yksi liikaa. Siirtäkää yksi odottamaan.')).toBeTruthy();
  });

  it('[PL1] lists the open ones by due month, those without a month last', async () => {
    await openPlan(
      roundWith({
        a: { title: 'Ilman' },
        b: { title: 'Syksyllä', due: '2026-11' },
        c: { title: 'Keväällä', due: '2026-04', priority: 'first' },
        d: { title: 'Tehty jo', due: '2026-01', status: 'done', priority: 'first' },
      }),
    );
    const year = within(screen.getByRole('region', { name: 'Vuoden toimenpiteet' }));
    expect(year.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'huhtikuu 2026',
      'marraskuu 2026',
      'Ei määräaikaa',
    ]);
    expect(year.queryByText('Tehty jo')).toBeNull();
  });

  it('a row is removed only after the question, which says how to undo it', async () => {
    const app = await openPlan(roundWith({ a: { title: 'A' }, b: { title: 'B' } }));
    await app.user.click(button('Poista: A'));
    const dialog = within(screen.getByRole('dialog', { name: 'Poistetaanko toimenpide?' }));
    expect(dialog.getByText(/Poiston voi kumota/)).toBeTruthy();
    await app.user.click(dialog.getByRole('button', { name: 'Pidä suunnitelmassa' }));
    expect(actionsIn(app)).toHaveLength(2);
    await app.user.click(button('Poista: A'));
    await app.user.click(button('Poista toimenpide'));
    expect(actionsIn(app).map(({ title }) => title)).toEqual(['B']);
    expect(document.activeElement).toBe(button('Lisää oma toimenpide'));
  });

  it('an empty plan leads to the actions', async () => {
    const app = await openPlan(roundWith({}));
    expect(screen.getByRole('heading', { name: 'Suunnitelma on vielä tyhjä' })).toBeTruthy();
    const way = screen.getByRole('link', { name: 'Valitse toimenpiteet' });
    expect(way.getAttribute('href')).toBe('#/round/round-1/actions');
    await expectNoAxeViolations(app.container);
  });

  it.each([
    ['sv', 'Prioriterade åtgärder', '5/2026'],
    ['en', 'Priority actions', 'May 2026'],
  ] as const)('[EV1] reads in %s', async (language, heading, month) => {
    const app = await openPlan(roundWith({ a: { title: 'A', due: '2026-05', priority: 'first' } }), { language });
    expect(table(heading).getByText(month)).toBeTruthy();
    await expectNoAxeViolations(app.container);
  });
});
