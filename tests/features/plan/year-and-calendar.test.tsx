import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nextRoundMonthOf } from '#domain/plan/next-round-month.ts';
import type { Round } from '#domain/round/round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { keptFiles } from '#tests/support/kept-files.ts';
import { readCalendar } from '../../domain/plan/read-calendar.ts';
import { button, openPlan, roundWith } from './plan-app.tsx';

const year = () => within(screen.getByRole('region', { name: 'Vuoden toimenpiteet' }));
const calendar = () => within(screen.getByRole('region', { name: 'Määräajat kalenteriin' }));
const holds = () =>
  calendar()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

const plan = () =>
  roundWith({
    a: { title: 'Kahvila', role: 'Rehtori', start: '2027-02', due: '2027-03', indicator: 'Kävijät', target: '25' },
    b: { title: 'Kävelyryhmä', role: 'Rehtori', due: '2027-03' },
    c: { title: 'Ilman', role: 'Rehtori' },
    d: { title: 'Tehty', role: 'Rehtori', due: '2027-03', status: 'done' },
  });

/** A disk that keeps the bytes of what is saved. */
function byteFiles() {
  const saved = new Map<string, { readonly bytes: Uint8Array; readonly type: string }>();
  const files = keptFiles();
  return {
    saved,
    files: {
      ...files,
      saveBytes: async (name: string, bytes: Uint8Array, type: string) => {
        saved.set(name, { bytes, type });
        return files.saveBytes(name, bytes, type);
      },
    },
  };
}

describe('The year of the plan', () => {
  it('[PL7] shows by month what begins and what is due, and names what no month can show', async () => {
    const app = await openPlan(plan());
    await app.user.click(screen.getByRole('radio', { name: 'Vuosi kuukausittain' }));
    const march = within(year().getByRole('heading', { name: 'maaliskuu 2027' }).closest('li') as HTMLElement);
    expect(march.getByText('Valmis viimeistään')).toBeTruthy();
    expect(march.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Kahvila', 'Kävelyryhmä']);
    expect(year().getAllByText('Ei toimenpiteitä')).toHaveLength(10);
    expect(year().getByText(/ei näy kuukausissa: Ilman\./)).toBeTruthy();
    await expectNoAxeViolations(app.container);
  });

  it('[PL7] shows in a table how many actions each role has under way in each month', async () => {
    const app = await openPlan(plan());
    await app.user.click(screen.getByRole('radio', { name: 'Kuorma vastuutahoittain' }));
    const row = (name: string) =>
      within(year().getByRole('row', { name: new RegExp(`^${name}`) }))
        .getAllByRole('cell')
        .map(({ textContent }) => Number(textContent));
    expect(row('Rehtori')).toEqual([0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(row('Yhteensä')).toEqual([0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(year().getByText('Eniten on käynnissä: maaliskuu 2027, 2 toimenpidettä.')).toBeTruthy();
    await expectNoAxeViolations(app.container);
  });

  it('[PL7] without months it says how to see where work piles up', async () => {
    const app = await openPlan(roundWith({ a: { title: 'Ilman' } }));
    await app.user.click(screen.getByRole('radio', { name: 'Kuorma vastuutahoittain' }));
    expect(year().getByText(/näette tästä, kenelle työ kasautuu/)).toBeTruthy();
  });
});

describe('The calendar file', () => {
  it('[PL4] holds what was said beforehand, in the language of the interface', async () => {
    const { saved, files } = byteFiles();
    const app = await openPlan(plan(), { files });
    expect(holds()).toEqual([
      '2 toimenpiteen määräajat: koko päivän merkintä määräkuukauden viimeisenä päivänä',
      'Yksi keskeneräinen toimenpide jää pois, koska sillä ei ole määräkuukautta.',
      'Seuraavan kierroksen alku jää pois, kunnes valitsette sille kuukauden.',
    ]);
    await app.user.selectOptions(calendar().getByRole('combobox', { name: 'Kuukausi' }), 'lokakuu');
    expect(nextRoundMonthOf(app.session.getState().round as Round)).toBe('2027-10');
    expect(holds()[2]).toBe('Seuraavan kierroksen alku: koko päivän merkintä 1.10.2027');
    await app.user.click(button('Lataa kalenteritiedosto'));
    expect(await calendar().findByText(/on selaimen lataamissa tiedostoissa/)).toBeTruthy();
    const [[name, file] = ['', null]] = [...saved];
    expect(name).toMatch(/^[a-z-]+-maaraajat-2026\.ics$/);
    expect(file?.type).toBe('text/calendar');
    const { events } = readCalendar(file?.bytes ?? new Uint8Array());
    expect(events.map(({ SUMMARY, DTSTART }) => [SUMMARY, DTSTART])).toEqual([
      ['Valmis viimeistään: Kahvila', '20270331'],
      ['Valmis viimeistään: Kävelyryhmä', '20270331'],
      ['Uusi mielen hyvinvoinnin itsearviointi alkaa', '20271001'],
    ]);
    expect(events[0]?.DESCRIPTION).toBe(
      'Määräkuukausi: maaliskuu 2027. Merkintä on kuukauden viimeisenä päivänä.\nVastuussa: Rehtori\nMittari: Kävijät\nTavoite: 25',
    );
  });

  it('[PL4] an empty file is not offered', async () => {
    await openPlan(roundWith({ a: { title: 'Ilman' } }));
    expect(holds()[0]).toBe('Yhdelläkään keskeneräisellä toimenpiteellä ei ole määräkuukautta.');
    expect(button('Lataa kalenteritiedosto')).toHaveProperty('disabled', true);
  });

  it('[PL4] the month of the next round can be taken away again', async () => {
    const app = await openPlan(plan());
    const month = calendar().getByRole('combobox', { name: 'Kuukausi' });
    await app.user.selectOptions(month, 'lokakuu');
    await app.user.selectOptions(month, 'Kuukausi');
    expect(nextRoundMonthOf(app.session.getState().round as Round)).toBe('');
  });
});
