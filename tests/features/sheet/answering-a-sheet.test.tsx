import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { respondentOfSheet } from '#domain/exchange/sheet.ts';
import { agreedAnswersOf } from '#domain/round/read-answers.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { paths } from '#features/paths.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
import {
  goTo,
  invitingRound,
  LIBRARY,
  openedSheet,
  openSheetApp,
  own,
  personalInvitation,
  SHEET,
  shownRound,
} from './sheet-app.tsx';

/** 2.1 concerns the library, 1.2 doesn't. */
const OWN = 'sector-roles-and-actions';
const OTHER = 'leadership-commitment';
const level = (value: number) => ({ kind: 'level', level: value });
const open = async (path: string, more: Iterable<readonly [string, unknown]> = [], options = {}) =>
  openSheetApp(path, { round: openedSheet(more), ...options });

describe('A respondent’s sheet', () => {
  it('[GR2] asks one’s own statements first', async () => {
    const app = await open(paths.answers(SHEET));
    expect(app.path()).toBe(paths.answers(SHEET, OWN));
    expect(screen.getByRole('progressbar', { name: 'Omat väittämäsi' }).getAttribute('aria-valuetext')).toBe('1/17');
  });

  it('[GR2] tells the count and an honest time before, and has no results and no plan', async () => {
    await open(paths.sheet(SHEET));
    expect(screen.getByText(/Toimialaasi koskee vielä 17 väittämää, niihin menee noin 15 minuuttia/)).toBeTruthy();
    const steps = screen.getByRole('navigation', { name: 'Vastaamisen vaiheet' });
    expect(
      within(steps)
        .getAllByRole('link')
        .map((link) => link.textContent?.replace(/^\d+/, '')),
    ).toHaveLength(3);
    expect(screen.queryByRole('link', { name: /Tulokset/ })).toBeNull();
  });

  it.each(['results', 'plan', 'reports', 'preparation', 'group', 'agree', 'years'])(
    '[GR2] the address of «%s» leads to its start',
    async (page) => {
      const app = await open(`/round/${SHEET}/${page}`);
      await waitFor(() => expect(app.path()).toBe(paths.sheet(SHEET)));
    },
  );

  it('[GR1] an answer, a note and a mark are one’s own, not the group’s', async () => {
    const app = await open(paths.answers(SHEET, OWN));
    await app.user.click(screen.getByRole('radio', { name: /2 Osittain käytössä/ }));
    await app.user.type(screen.getByRole('textbox', { name: /^Huomio/ }), 'Kirjaston omat tilat');
    await app.user.click(screen.getByRole('checkbox', { name: /^Keskustellaan yhdessä/ }));
    const me = respondentOfSheet(shownRound(app));
    expect(me?.answers.get(OWN)).toEqual(level(2));
    expect(me?.notes.get(OWN)).toBe('Kirjaston omat tilat');
    expect(me?.marks.has(OWN)).toBe(true);
    expect(agreedAnswersOf(shownRound(app)).size).toBe(0);
    expect([...shownRound(app).data.values.keys()].filter((key) => key.startsWith('group/'))).toEqual([]);
  });

  it('[GR2] says who reads the note; without names also that the text may tell who wrote it [GR10]', async () => {
    const first = await open(paths.answers(SHEET, OWN));
    expect(screen.getByText(/^Huomion lukee työryhmän koordinaattori/).textContent).not.toMatch(/tunnistaa/);
    first.unmount();
    const invitation = personalInvitation(invitingRound([[valueKey.naming, 'nameless']]));
    await openSheetApp(paths.answers(SHEET, OWN), { round: openedSheet([], invitation) });
    expect(screen.getByText(/tekstistä voi tunnistaa kirjoittajan/)).toBeTruthy();
  });

  it('[GR2] «cannot say» is left to the group: nobody is asked who finds out', async () => {
    const app = await open(paths.answers(SHEET, OWN));
    await app.user.click(screen.getByRole('radio', { name: 'En osaa sanoa' }));
    expect(screen.getByText(/työryhmä näkee, mitä on selvitettävä/)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /Kuka selvittää/ })).toBeNull();
  });

  it('[GR2] a breath after one’s own statements tells how many others are left, and the way back to the group', async () => {
    await open(paths.areaDone(SHEET, 'own'), [[own.answer(OWN), level(2)]]);
    expect(
      screen.getByRole('heading', { level: 1, name: 'Omissa väittämissäsi on vielä vastaamattomia' }),
    ).toBeTruthy();
    expect(screen.getByText(/^29 muuta väittämää on jäljellä, jos ehdit/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Palauta vastaukset' }).getAttribute('href')).toBe(
      `#${paths.handBack(SHEET)}`,
    );
  });

  it('[GR2] who stands for no sector that knows a statement is asked all in one part', async () => {
    const round = openedSheet([], personalInvitation(invitingRound([], { ...LIBRARY, sectors: [] })));
    const app = await openSheetApp(paths.answers(SHEET), { round });
    expect(screen.getByRole('progressbar', { name: 'Väittämät' }).getAttribute('aria-valuetext')).toBe('1/46');
    await goTo(paths.areaDone(SHEET, 'own'));
    await waitFor(() => expect(app.path()).toBe(paths.sheet(SHEET)));
  });
});

describe('Last year’s answer on a sheet', () => {
  const lastYear = (shown: string) =>
    personalInvitation(
      invitingRound([
        [valueKey.suggestion(OWN), { year: 2025, answer: level(1) }],
        [valueKey.lastYearShown, shown],
      ]),
    );

  it('[YR4] stands beside the statement when the co-ordinator shows it before, and counts when confirmed', async () => {
    const app = await openSheetApp(paths.answers(SHEET, OWN), { round: openedSheet([], lastYear('before')) });
    expect(screen.getByText('Kunnan vastaus vuonna 2025: 1 Aloitettu')).toBeTruthy();
    expect(respondentOfSheet(shownRound(app))?.answers.size).toBe(0);
    await app.user.click(screen.getByRole('button', { name: 'Vahvista sama vastaus' }));
    expect(respondentOfSheet(shownRound(app))?.answers.get(OWN)).toEqual(level(1));
  });

  it('[YR4] waits for one’s own answer when the co-ordinator shows it after, and nobody can decide otherwise', async () => {
    const app = await openSheetApp(paths.answers(SHEET, OWN), { round: openedSheet([], lastYear('after')) });
    expect(screen.queryByText(/Kunnan vastaus vuonna 2025/)).toBeNull();
    expect(screen.queryByRole('checkbox', { name: /viime kerran vastaus/ })).toBeNull();
    await app.user.click(screen.getByRole('radio', { name: /3 Vakiintunut/ }));
    expect(screen.getByText('Kunnan vastaus vuonna 2025: 1 Aloitettu')).toBeTruthy();
  });
});

describe('Answers of another municipality', () => {
  const elsewhere = () => {
    const round = invitingRound();
    const other = { ...round, header: { ...round.header, id: 'round-2', year: 2025 } };
    return openedSheet(
      [
        [own.answer(OWN), level(3)],
        [own.answer(OTHER), { kind: 'unknown' }],
      ],
      personalInvitation(other),
    );
  };

  it('[GR11] are taken along as suggestions, each to be confirmed', async () => {
    const store = memoryStore();
    await store.save(elsewhere());
    const app = await open(paths.sheet(SHEET), [], { store });
    expect(await screen.findByText('Esimerkkikunta 2025: 1 vastaus')).toBeTruthy();
    await app.user.click(screen.getByRole('button', { name: 'Käytä pohjana vastauksia: Esimerkkikunta 2025' }));
    expect(respondentOfSheet(shownRound(app))?.answers.size).toBe(0);
    expect(screen.getByText('Yksi aiempi vastaus odottaa vahvistustasi väittämänsä kohdalla.')).toBeTruthy();
    await goTo(paths.answers(SHEET, OWN));
    expect(await screen.findByText('Vastasit aiemmin (vuoden 2025 arviointi): 3 Vakiintunut')).toBeTruthy();
    await app.user.click(screen.getByRole('button', { name: 'Vahvista sama vastaus' }));
    expect(respondentOfSheet(shownRound(app))?.answers.get(OWN)).toEqual(level(3));
  });

  it('[GR11] are not offered where the same statements are answered already', async () => {
    const store = memoryStore();
    await store.save(elsewhere());
    const app = await open(paths.sheet(SHEET), [[own.answer(OWN), level(0)]], { store });
    await waitFor(() => expect(app.session.getState().rounds).toHaveLength(2));
    expect(screen.queryByRole('heading', { name: 'Olet vastannut samoihin väittämiin' })).toBeNull();
  });
});
