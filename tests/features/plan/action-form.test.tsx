import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import {
  actionIn,
  actionsIn,
  button,
  changesMade,
  checkbox,
  field,
  fullPlan,
  openPlan,
  roundWith,
} from './plan-app.tsx';

const group = (name: string | RegExp) => within(screen.getByRole('group', { name }));
const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

describe('The form of an action', () => {
  it('[PL1] saves one’s own action with all its fields and shows it', async () => {
    const app = await openPlan(roundWith({}));
    const { user } = app;
    await user.click(button('Lisää oma toimenpide'));
    await user.type(field(/^Toimenpide/), 'Kesäkahvila rantaan');
    await user.click(checkbox('Nuorisopalvelut'));
    await user.click(checkbox('Liikuntapalvelut'));
    await user.type(field(/^Vastuuhenkilö/), 'Vapaa-aikapäällikkö');
    await user.selectOptions(group('Alkaa').getByRole('combobox', { name: 'Kuukausi' }), 'toukokuu');
    await user.selectOptions(group('Valmis viimeistään').getByRole('combobox', { name: 'Kuukausi' }), 'elokuu');
    await user.selectOptions(group('Valmis viimeistään').getByRole('combobox', { name: 'Vuosi' }), '2027');
    await user.click(screen.getByRole('radio', { name: 'Myöhemmin tai muun työn ohessa' }));
    await user.type(field(/^Mitä tämä vaatii/), 'Yksi kesätyöntekijä');
    await user.type(field(/^Mistä näemme/), 'Kävijöitä päivässä');
    await user.type(field(/^Lähtötilanne/), '0');
    await user.type(field(/^Tavoite/), '25');
    await user.selectOptions(select('Tilanne'), 'Siirretty');
    await user.type(field(/^Miksi siirrettiin/), 'Tila remontissa');
    await user.type(field(/^Seuranta/), 'Hyte-ryhmä syyskuussa');
    await user.click(checkbox(/^1\.2 /));
    await user.click(checkbox(/^3\.1 /));
    const model = screen.getByRole('group', { name: 'Toimintamallit, joita toimenpiteessä käytetään' });
    const [firstModel] = within(model).getAllByRole<HTMLInputElement>('checkbox');
    await user.click(firstModel as HTMLInputElement);
    await expectNoAxeViolations(screen.getByRole('dialog'));
    await user.click(button('Tallenna toimenpide'));

    expect(screen.queryByRole('dialog')).toBeNull();
    const { id: _id, order: _order, items, ...saved } = actionIn(app, 'Kesäkahvila rantaan');
    const codes = app.session.getState().round?.checklist.areas.flatMap((area) => area.items) ?? [];
    expect(items.map((item) => codes.find(({ id }) => id === item)?.code).sort()).toEqual(['1.2', '3.1']);
    expect(saved).toEqual({
      title: 'Kesäkahvila rantaan',
      sectors: expect.arrayContaining(['youth', 'sports']),
      role: 'Vapaa-aikapäällikkö',
      start: '2026-05',
      due: '2027-08',
      priority: 'later',
      goal: '',
      resources: 'Yksi kesätyöntekijä',
      indicator: 'Kävijöitä päivässä',
      baseline: '0',
      target: '25',
      status: 'moved',
      statusReason: 'Tila remontissa',
      followUp: 'Hyte-ryhmä syyskuussa',
      origin: { kind: 'own' },
      continues: null,
      review: null,
      models: [firstModel?.value],
    });
    const row = within(screen.getByRole('table', { name: 'Tehdyt, siirretyt ja luovutut' }));
    for (const text of [/Vapaa-aikapäällikkö · .*Nuorisopalvelut/, '5/2026–8/2027', 'Siirretty', 'Tila remontissa'])
      expect(row.getByText(text)).toBeTruthy();
    expect(row.getByRole('link', { name: '1.2' }).getAttribute('href')).toMatch(/#\/round\/round-1\/answers\/./);
    expect(document.activeElement).toBe(row.getByRole('button', { name: 'Muokkaa: Kesäkahvila rantaan' }));
  });

  it('[JN3] editing one field writes that field only', async () => {
    const app = await openPlan(roundWith({ a: { title: 'Kahvila', role: 'Rehtori', sectors: ['youth'] } }));
    await app.user.click(button('Muokkaa: Kahvila'));
    await app.user.clear(field(/^Vastuuhenkilö/));
    await app.user.type(field(/^Vastuuhenkilö/), 'Sivistysjohtaja');
    await app.user.click(button('Tallenna toimenpide'));
    expect(changesMade(app)).toEqual([['action/a', 'action/a/role']]);
    expect(actionIn(app, 'Kahvila').role).toBe('Sivistysjohtaja');
  });

  it('[JN3] saving without a change writes nothing', async () => {
    const app = await openPlan(roundWith({ a: { title: 'Kahvila', followUp: 'rivi \n' } }));
    await app.user.click(button('Muokkaa: Kahvila'));
    await app.user.click(button('Tallenna toimenpide'));
    expect(changesMade(app)).toEqual([]);
  });

  it('[PL1] a statement can be taken away from an action', async () => {
    const app = await openPlan(roundWith({ a: { title: 'Kahvila', items: ['leadership-commitment'] } }));
    await app.user.click(button('Muokkaa: Kahvila'));
    await app.user.click(checkbox(/^1\.2 /));
    await app.user.click(button('Tallenna toimenpide'));
    expect(actionIn(app, 'Kahvila').items).toEqual([]);
    expect(changesMade(app)).toEqual([['action/a', 'action/a/item/leadership-commitment']]);
  });

  it('[PL1] tells all that is to be mended in one place and moves focus to the first', async () => {
    const app = await openPlan(roundWith({}));
    await app.user.click(button('Lisää oma toimenpide'));
    await app.user.selectOptions(group('Alkaa').getByRole('combobox', { name: 'Kuukausi' }), 'kesäkuu');
    await app.user.selectOptions(group('Valmis viimeistään').getByRole('combobox', { name: 'Kuukausi' }), 'toukokuu');
    await app.user.selectOptions(select('Tilanne'), 'Luovuttu');
    await app.user.click(button('Tallenna toimenpide'));
    const heading = await screen.findByRole('heading', { name: /3 kohtaa on vielä korjattava/ });
    const summary = within(heading.closest('[role=alert]') as HTMLElement);
    expect(summary.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Kirjoittakaa, mitä tehdään.',
      'Toimenpide ei voi valmistua, ennen kuin se alkaa. Tarkistakaa kuukaudet.',
      'Kirjoittakaa, miksi toimenpide siirrettiin tai miksi siitä luovuttiin.',
    ]);
    expect(document.activeElement).toBe(field(/^Toimenpide/));
    expect(field(/^Toimenpide/).getAttribute('aria-invalid')).toBe('true');
    await expectNoAxeViolations(screen.getByRole('dialog'));
    await app.user.click(summary.getByRole('button', { name: /ennen kuin se alkaa/ }));
    expect(document.activeElement).toBe(group('Valmis viimeistään').getByRole('combobox', { name: 'Kuukausi' }));
    expect(actionsIn(app)).toEqual([]);
  });

  it('[PL1] a year without a month is asked to be completed', async () => {
    const app = await openPlan(roundWith({}));
    await app.user.click(button('Lisää oma toimenpide'));
    await app.user.type(field(/^Toimenpide/), 'Kahvila');
    await app.user.selectOptions(group('Alkaa').getByRole('combobox', { name: 'Vuosi' }), '2027');
    await app.user.click(button('Tallenna toimenpide'));
    expect((await screen.findAllByText('Valitkaa sekä kuukausi että vuosi.')).length).toBe(2);
    expect(document.activeElement).toBe(group('Alkaa').getByRole('combobox', { name: 'Kuukausi' }));
    await app.user.selectOptions(group('Alkaa').getByRole('combobox', { name: 'Kuukausi' }), 'tammikuu');
    await app.user.click(button('Tallenna toimenpide'));
    expect(actionIn(app, 'Kahvila').start).toBe('2027-01');
  });

  it('[PL2] a sixth that is saved as first priority asks which one waits, and keeps both answers', async () => {
    const app = await openPlan(fullPlan());
    await app.user.click(button('Muokkaa: Kuudes'));
    await app.user.click(screen.getByRole('radio', { name: 'Ensisijaisten joukossa' }));
    await app.user.click(button('Tallenna toimenpide'));
    expect(actionIn(app, 'Kuudes').priority).toBe('later');
    const dialog = within(await screen.findByRole('dialog', { name: 'Viisi paikkaa on jo täynnä' }));
    await app.user.click(dialog.getByRole('radio', { name: 'Neljäs' }));
    await app.user.click(dialog.getByRole('button', { name: 'Jätä odottamaan' }));
    expect(actionIn(app, 'Kuudes').priority).toBe('first');
    expect(actionIn(app, 'Neljäs').priority).toBe('later');
    expect(changesMade(app)).toHaveLength(1);
  });

  it('asks before a form with unsaved changes is closed, and goes on with what was typed', async () => {
    const app = await openPlan(roundWith({ a: { title: 'Kahvila' } }));
    await app.user.click(button('Muokkaa: Kahvila'));
    await app.user.type(field(/^Toimenpide/), ' kirjastoon');
    await app.user.keyboard('{Escape}');
    const ask = () => within(screen.getByRole('dialog', { name: 'Jätetäänkö muutokset tallentamatta?' }));
    await app.user.click(ask().getByRole('button', { name: 'Jatka muokkaamista' }));
    expect(field(/^Toimenpide/).value).toBe('Kahvila kirjastoon');
    await app.user.click(button('Peruuta'));
    await app.user.click(ask().getByRole('button', { name: 'Hylkää muutokset' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(changesMade(app)).toEqual([]);
  });

  it('closes at once when nothing has been changed', async () => {
    const app = await openPlan(roundWith({ a: { title: 'Kahvila' } }));
    await app.user.click(button('Muokkaa: Kahvila'));
    await app.user.click(button('Peruuta'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(button('Muokkaa: Kahvila'));
  });

  it('keeps what was typed when the page is left with the browser’s «back»', async () => {
    const app = await openPlan(roundWith({ a: { title: 'Kahvila' } }));
    await app.user.click(button('Muokkaa: Kahvila'));
    await app.user.type(field(/^Vastuuhenkilö/), 'Rehtori');
    window.location.hash = '/elsewhere';
    await screen.findByText('Elsewhere');
    expect(actionIn(app, 'Kahvila').role).toBe('Rehtori');
  });
});
