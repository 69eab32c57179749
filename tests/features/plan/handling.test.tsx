import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeDecision, changeHandlingText, changeStatement, handlingOf } from '#domain/plan/handling.ts';
import type { Round } from '#domain/round/round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { realRound } from '#tests/support/real-round.ts';
import type { RenderedScreen } from '#tests/support/render-screen.tsx';
import { openHandling, openPlan, roundWith } from './plan-app.tsx';

const group = (name: string | RegExp) => within(screen.getByRole('group', { name }));
const handling = ({ session }: RenderedScreen) => handlingOf(session.getState().round as Round);

describe('The handling of the plan', () => {
  it('[PL8] keeps the matter, a statement and a decision as they are written', async () => {
    const app = await openHandling(realRound());
    const { user } = app;
    await user.type(screen.getByLabelText('Asianumero'), '123/00.01.02/2027');
    await user.type(screen.getByLabelText('Liitteen numero'), '4');
    await user.click(group('Nuorisovaltuusto').getByRole('radio', { name: 'Annettu' }));
    await user.type(group('Nuorisovaltuusto').getByLabelText('Annettu (päivä)'), '2027-01-12');
    await user.type(group('Nuorisovaltuusto').getByLabelText('Lausunnon pääkohdat'), 'Lisää tukea');
    await user.click(group('Vammaisneuvosto').getByRole('radio', { name: 'Ei lausuntoa' }));
    const board = group('Kunnan- tai kaupunginhallitus');
    await user.type(board.getByLabelText('Toimielimen nimi'), 'Kaupunginhallitus');
    await user.type(board.getByLabelText('Päätöspäivä'), '2027-02-01');
    await user.type(board.getByLabelText('Pykälän numero'), '§ 14');
    await user.tab();
    await expectNoAxeViolations(app.container);
    expect(handling(app)).toEqual({
      caseNumber: '123/00.01.02/2027',
      attachment: '4',
      statements: {
        youth: { state: 'given', date: '2027-01-12', note: 'Lisää tukea' },
        elderly: null,
        disability: { state: 'none', date: '', note: '' },
      },
      decisions: {
        committee: null,
        board: { body: 'Kaupunginhallitus', date: '2027-02-01', section: '14' },
        council: null,
      },
    });
  });

  it('[PL8] tells in words what is usual and missing, by the municipality’s own names', async () => {
    const values = new Map([
      ...changeHandlingText('caseNumber', '123'),
      ...changeStatement('youth', { state: 'given', date: '', note: '' }),
      ...changeDecision('council', { body: 'Kaupunginvaltuusto', date: '2027-02-22', section: '' }),
    ]);
    await openHandling(realRound({}, values));
    const missing = within(screen.getByText('Kirjaamatta on vielä').closest('div')?.parentElement as HTMLElement);
    expect(missing.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'liitteen numero',
      'lausunnon päivä: Nuorisovaltuusto',
      'lausunto: Vanhusneuvosto',
      'lausunto: Vammaisneuvosto',
      'päätös: Kunnan- tai kaupunginhallitus',
      'pykälä: Kaupunginvaltuusto',
    ]);
  });

  it('[PL8] an empty form reproaches nobody', async () => {
    await openHandling(realRound());
    expect(screen.queryByText('Kirjaamatta on vielä')).toBeNull();
  });

  it('[PL8] a statement that was recorded by mistake is taken away again', async () => {
    const values = changeStatement('youth', { state: 'asked', date: '2027-01-01', note: 'A' });
    const app = await openHandling(realRound({}, values));
    await app.user.click(group('Nuorisovaltuusto').getByRole('radio', { name: 'Ei kirjattu' }));
    expect(handling(app).statements.youth).toBeNull();
    expect(group('Nuorisovaltuusto').queryByLabelText('Pyydetty (päivä)')).toBeNull();
  });

  it('[PL8] the plan shows how far its handling is, and leads to it', async () => {
    const app = await openPlan(roundWith({ a: { title: 'A' } }));
    const summary = within(screen.getByRole('region', { name: 'Käsittely toimielimissä' }));
    expect(summary.getByText('Käsittelyä ei ole vielä kirjattu.')).toBeTruthy();
    expect(summary.getByRole('link').getAttribute('href')).toBe('#/round/round-1/plan/handling');
    app.session.change(changeDecision('board', { body: '', date: '2027-02-01', section: '14' }));
    app.session.change(changeDecision('council', { body: 'Valtuusto', date: '2027-02-22', section: '' }));
    expect(await summary.findByText('1.2.2027 § 14')).toBeTruthy();
    expect(summary.getByText('22.2.2027, pykälä puuttuu')).toBeTruthy();
    expect(summary.getByText('6 tavallisesti kirjattavaa tietoa puuttuu vielä.')).toBeTruthy();
  });
});
