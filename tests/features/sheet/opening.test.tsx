import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { respondentOfSheet } from '#domain/exchange/sheet.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { paths } from '#features/paths.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
import {
  codeOf,
  invitingRound,
  openedSheet,
  openSheetApp,
  personalInvitation,
  SHEET,
  sectorInvitation,
  shownRound,
} from './sheet-app.tsx';

const opened = async (text: string, options = {}) => openSheetApp(paths.paste, { ...options, text });

describe('Opening an invitation', () => {
  it('[GR2, DA13] tells whose it is, what is asked, how long it takes, who reads the answers and whose they are', async () => {
    const round = invitingRound([
      [valueKey.answerBy, '2026-03-20'],
      [valueKey.keeping, 'Keuruun kirjaamo säilyttää vastaukset kymmenen vuotta.'],
    ]);
    await opened(await codeOf(personalInvitation(round)));
    expect(await screen.findByRole('heading', { level: 1, name: 'Esimerkkikunta 2026' })).toBeTruthy();
    expect(screen.getByText(/Maija Meri · kirjastonjohtaja · /)).toBeTruthy();
    expect(screen.getByText(/^Ensin 17 väittämää, jotka koskevat toimialaasi: noin 15 minuuttia/)).toBeTruthy();
    expect(screen.getByText('20.3.2026')).toBeTruthy();
    expect(screen.getByText(/koordinaattori lukee vastauksesi ja huomiosi/)).toBeTruthy();
    expect(
      screen.getByText(/kunnan asiakirjoja\. Keuruun kirjaamo säilyttää vastaukset kymmenen vuotta\./),
    ).toBeTruthy();
  });

  it('[GR2] a personal one begins the sheet of the respondent it names', async () => {
    const app = await opened(await codeOf(personalInvitation()));
    await app.user.click(await screen.findByRole('button', { name: 'Aloita vastaaminen' }));
    await waitFor(() => expect(app.path()).toBe(paths.sheet(SHEET)));
    const sheet = shownRound(app);
    expect(sheet.header.sheet).toEqual({ round: 'round-1', respondent: 'maija' });
    expect(respondentOfSheet(sheet)).toMatchObject({ name: 'Maija Meri', sectors: ['culture-library'] });
  });

  it('[GR2] whoever isn’t the invited one says so and becomes a respondent of their own', async () => {
    const app = await opened(await codeOf(personalInvitation()));
    await app.user.click(await screen.findByRole('button', { name: 'Olen joku muu' }));
    await app.user.click(screen.getByRole('button', { name: 'Aloita vastaaminen' }));
    expect(screen.getByText('Kirjoita tehtäväsi tai roolisi.')).toBeTruthy();
    await app.user.type(screen.getByRole('textbox', { name: /^Tehtävä tai rooli/ }), 'kirjastonhoitaja');
    await app.user.click(screen.getByRole('button', { name: 'Aloita vastaaminen' }));
    await waitFor(() => expect(app.path()).toMatch(/\/sheet$/));
    const respondent = respondentOfSheet(shownRound(app));
    expect(respondent).toMatchObject({
      origin: 'sector',
      role: 'kirjastonhoitaja',
      name: '',
      sectors: ['culture-library'],
    });
    expect(respondent?.id).not.toBe('maija');
  });

  it('[GR2] a sector’s invitation asks first who answers', async () => {
    const app = await opened(await codeOf(sectorInvitation()));
    await app.user.type(await screen.findByRole('textbox', { name: /^Tehtävä tai rooli/ }), 'museonjohtaja');
    await app.user.type(screen.getByRole('textbox', { name: /^Nimi/ }), 'Ville');
    await app.user.click(screen.getByRole('button', { name: 'Aloita vastaaminen' }));
    await waitFor(() => expect(app.path()).toMatch(/\/sheet$/));
    expect(respondentOfSheet(shownRound(app))).toMatchObject({ role: 'museonjohtaja', name: 'Ville' });
  });

  it('[GR10] without names no name is asked, and it says what is not promised', async () => {
    const app = await opened(await codeOf(sectorInvitation(invitingRound([[valueKey.naming, 'nameless']]))));
    expect(await screen.findByText(/Koordinaattori voi silti tunnistaa sinut/)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /^Nimi/ })).toBeNull();
    // The sector alone is enough.
    await app.user.click(screen.getByRole('button', { name: 'Aloita vastaaminen' }));
    await waitFor(() => expect(app.path()).toMatch(/\/sheet$/));
    expect(respondentOfSheet(shownRound(app))).toMatchObject({ name: '', role: '' });
  });

  it('[GR10] a round with names asks for one but doesn’t demand it, and promises nothing', async () => {
    await opened(await codeOf(sectorInvitation()));
    expect(await screen.findByRole('textbox', { name: /^Nimi/ })).toHaveProperty('required', false);
    expect(screen.queryByText(/Koordinaattori voi silti tunnistaa sinut/)).toBeNull();
  });

  it('[GR2] a sheet that is here already is gone on with, its answers untouched', async () => {
    const sheet = openedSheet([['respondent/maija/note/leadership-commitment', 'Jo kirjoitettu']]);
    const store = memoryStore();
    await store.save(sheet);
    const app = await opened(await codeOf(personalInvitation()), { store });
    expect(await screen.findByRole('heading', { name: 'Tällä tietokoneella on jo aloitettu vastaamaan' })).toBeTruthy();
    await app.user.click(screen.getByRole('button', { name: 'Jatka vastaamista' }));
    await waitFor(() => expect(app.path()).toBe(paths.sheet(SHEET)));
    expect(respondentOfSheet(shownRound(app))?.notes.get('leadership-commitment')).toBe('Jo kirjoitettu');
  });

  it('[GR2] another edition of the checklist has a word of its own, and nothing is begun', async () => {
    const invitation = personalInvitation();
    const { round } = invitation;
    const other = { ...invitation, round: { ...round, checklist: { ...round.checklist, edition: '2031.1' } } };
    const app = await opened(await codeOf(other));
    expect(await screen.findByRole('heading', { name: 'Kutsu on eri versiosta tarkistuslistaa' })).toBeTruthy();
    expect(screen.getByText(/versio 2031\.1/)).toBeTruthy();
    expect(app.session.getState().round).toBeNull();
  });
});
