import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { assess } from '#domain/assessment.ts';
import type { Round } from '#domain/round/round.ts';
import { figure } from '#tests/domain/indicators/build-indicator.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { button, field, indicatorsIn, openIndicators, roundWithIndicators } from './indicators-app.tsx';

const rowOf = (name: string) =>
  within(screen.getByRole('rowheader', { name: new RegExp(name) }).closest('tr') as HTMLElement);
const dialog = () => within(screen.getByRole('dialog'));

describe('The screen of population indicators', () => {
  it('[IN2] says that the indicators do not affect the scores, and shows how to begin', async () => {
    const app = await openIndicators(roundWithIndicators());
    expect(screen.getByText(/eivätkä vaikuta pisteisiin/)).toBeTruthy();
    expect(screen.getByText('Indikaattoreita ei ole vielä kirjattu')).toBeTruthy();
    await expectNoAxeViolations(app.container);
  });

  it('[IN1] shows name, group, whose it is, source and values by year, the oldest left', async () => {
    const app = await openIndicators(
      roundWithIndicators(
        { years: [figure(2023, 1234.5), { year: 2021, value: { kind: 'not-published' } }] },
        { name: 'Osallisuus', of: 'county', years: [figure(2019, 40)] },
      ),
    );
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      ...['Indikaattori', '2019', '2021', '2023', 'Mihin liittyy', 'Muokkaa tai poista'],
    ]);
    const row = rowOf('Koettu yksinäisyys');
    expect(row.getByText('8. ja 9. luokka · kunta')).toBeTruthy();
    expect(row.getByText('Lähde: Esimerkkikysely')).toBeTruthy();
    expect(
      row
        .getAllByRole('cell')
        .slice(0, 3)
        .map(({ textContent }) => textContent),
    ).toEqual(['ei tiedossa', 'ei julkaistu kunnalle', '1\u00a0234,5']);
    expect(rowOf('Osallisuus').getByText('8. ja 9. luokka · hyvinvointialue')).toBeTruthy();
    await expectNoAxeViolations(app.container);
  });

  it('[IN1, IN2] one is written with its values, «not published», a statement and an action', async () => {
    const app = await openIndicators(roundWithIndicators());
    const { user } = app;
    await user.click(button('Lisää indikaattori'));
    await user.type(field(/^Nimi/), ' Koettu yksinäisyys ');
    await user.type(field(/^Yksikkö/), '%');
    await user.click(screen.getByLabelText('Hyvinvointialueesta'));
    await user.type(field('Vuosi'), '2021');
    await user.type(field('Arvo'), '10,5');
    await user.click(button('Lisää vuosi'));
    await user.type(dialog().getAllByLabelText('Vuosi')[1] as HTMLElement, '2023');
    await user.selectOptions(dialog().getAllByLabelText('Tieto')[1] as HTMLElement, 'Ei julkaistu');
    const code = app.session.getState().round?.checklist.areas[0]?.items[0]?.code ?? '';
    await user.click(screen.getByLabelText(new RegExp(`^${code.replace('.', '\\.')} `)));
    await user.click(screen.getByLabelText('Kahvila'));
    await expectNoAxeViolations(screen.getByRole('dialog'));
    await user.click(button('Tallenna indikaattori'));
    expect(indicatorsIn(app)).toMatchObject([
      {
        name: 'Koettu yksinäisyys',
        unit: '%',
        of: 'county',
        years: [figure(2021, 10.5), { year: 2023, value: { kind: 'not-published' } }],
        items: [app.session.getState().round?.checklist.areas[0]?.items[0]?.id],
        actions: ['x'],
      },
    ]);
    expect(rowOf('Koettu yksinäisyys').getByText('Toimenpide: Kahvila')).toBeTruthy();
    expect(rowOf('Koettu yksinäisyys').getByText(`Väittämät ${code}`)).toBeTruthy();
  });

  it('[IN1] a missing name, a year that is none, one told twice and a value without digits are told at their fields', async () => {
    const app = await openIndicators(roundWithIndicators({ years: [figure(2021, 10), figure(2023, 11)] }));
    const { user } = app;
    await user.click(button('Muokkaa indikaattoria: Koettu yksinäisyys'));
    const [first, second] = dialog().getAllByLabelText<HTMLInputElement>('Vuosi');
    await user.clear(field(/^Nimi/));
    await user.clear(dialog().getAllByLabelText('Arvo')[0] as HTMLElement);
    await user.type(dialog().getAllByLabelText('Arvo')[0] as HTMLElement, 'noin 10');
    await user.clear(second as HTMLElement);
    await user.type(second as HTMLElement, '2021');
    await user.click(button('Tallenna indikaattori'));
    expect(await screen.findByText('Kirjoittakaa indikaattorin nimi.')).toBeTruthy();
    expect(screen.getByText('Sama vuosi on jo toisella rivillä.')).toBeTruthy();
    expect(screen.getByText(/^Kirjoittakaa arvo numeroina/)).toBeTruthy();
    await user.clear(first as HTMLElement);
    await user.type(first as HTMLElement, '21');
    expect(await screen.findByText(/^Kirjoittakaa vuosi neljällä numerolla/)).toBeTruthy();
    expect(indicatorsIn(app)[0]?.years).toEqual([figure(2021, 10), figure(2023, 11)]);
  });

  it('[IN1] a figure nobody touched stays as exact as it was', async () => {
    const exact = figure(2021, 1 / 3);
    const app = await openIndicators(roundWithIndicators({ years: [exact] }));
    await app.user.click(button('Muokkaa indikaattoria: Koettu yksinäisyys'));
    await app.user.type(field(/^Nimi/), '!');
    await app.user.click(button('Tallenna indikaattori'));
    expect(indicatorsIn(app)).toMatchObject([{ name: 'Koettu yksinäisyys!', years: [exact] }]);
  });

  it('[IN1] removing one asks first and can be undone', async () => {
    const app = await openIndicators(roundWithIndicators({}));
    await app.user.click(button('Poista indikaattori: Koettu yksinäisyys'));
    await app.user.click(button('Poista indikaattori'));
    expect(indicatorsIn(app)).toEqual([]);
    expect(document.activeElement).toBe(button('Lisää indikaattori'));
    app.session.undo();
    expect(await screen.findByRole('rowheader', { name: /Koettu yksinäisyys/ })).toBeTruthy();
  });

  it('[IN2] the scores are the same with and without indicators', () => {
    const score = (round: Round) => assess(round).score;
    expect(score(roundWithIndicators({ items: ['any'] }))).toEqual(score(roundWithIndicators()));
  });

  it('[IN1] speaks Swedish', async () => {
    const years = [{ year: 2021, value: { kind: 'not-published' } as const }];
    await openIndicators(roundWithIndicators({ years }), { language: 'sv' });
    expect(screen.getByText('inte publicerat för kommunen')).toBeTruthy();
  });
});
