import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { figure } from '#tests/domain/indicators/build-indicator.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import type { RenderedScreen } from '#tests/support/render-screen.tsx';
import { button, field, indicatorsIn, openIndicators, roundWithIndicators } from './indicators-app.tsx';

async function paste(app: RenderedScreen, text: string) {
  await app.user.click(button('Liitä taulukosta'));
  fireEvent.change(field(/^Taulukko/), { target: { value: text } });
}

describe('Pasting indicators from a table', () => {
  it('[IN1] shows how the table was read and what it does before anything is written', async () => {
    const app = await openIndicators(roundWithIndicators({ group: '' }));
    await paste(app, 'Nimi\tYksikkö\t2021\t2023\nKoettu yksinäisyys\t%\t10\t12,5\nOsallisuus\t%\t..\t40\n');
    const table = within(screen.getByRole('table', { name: 'Näin taulukko luettiin' }));
    expect(table.getByText('2023: 11 → 12,5')).toBeTruthy();
    expect(table.getByText('2021: ei julkaistu kunnalle')).toBeTruthy();
    expect(table.getByText('Uusi indikaattori')).toBeTruthy();
    await expectNoAxeViolations(screen.getByRole('dialog'));
    expect(indicatorsIn(app)).toHaveLength(1);
    await app.user.click(button('Ota 2 indikaattoria'));
    expect(indicatorsIn(app).map(({ name, years }) => [name, years])).toEqual([
      ['Koettu yksinäisyys', [figure(2021, 10), figure(2023, 12.5)]],
      ['Osallisuus', [{ year: 2021, value: { kind: 'not-published' } }, figure(2023, 40)]],
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
    app.session.undo();
    expect(indicatorsIn(app)).toHaveLength(1);
  });

  it('[IN1] tells what is left out with row, column and remedy, and takes the rest', async () => {
    const app = await openIndicators(roundWithIndicators());
    await paste(app, 'Nimi;2023\nOsallisuus;noin 40\nYksinäisyys;12\nTurvallisuus;-');
    expect(
      screen.getByText(
        'Rivi 2, sarake 2: «noin 40» ei ole arvo. Kirjoittakaa pelkkä luku tai kaksi pistettä, jos arvoa ei ole julkaistu.',
      ),
    ).toBeTruthy();
    expect(screen.getByText(/^Rivillä 4 viiva luettiin/)).toBeTruthy();
    await expectNoAxeViolations(screen.getByRole('dialog'));
    await app.user.click(button('Ota 2 indikaattoria'));
    expect(indicatorsIn(app).map(({ name }) => name)).toEqual(['Yksinäisyys', 'Turvallisuus']);
  });

  it('[IN1] what cannot be read at all says why, and nothing is written', async () => {
    const app = await openIndicators(roundWithIndicators());
    await paste(app, 'Yksinäisyys on vähentynyt.');
    expect(screen.getByText(/^Tekstissä ei ole sarakkeita/)).toBeTruthy();
    await app.user.click(button('Ota indikaattorit'));
    expect(screen.getByText(/^Liittäkää ensin taulukko/)).toBeTruthy();
    expect(indicatorsIn(app)).toEqual([]);
  });
});
