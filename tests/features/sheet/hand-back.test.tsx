import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { parseAnswersFile } from '#domain/exchange/answers-file.ts';
import { findCodes } from '#domain/exchange/code.ts';
import { joinAnswers } from '#domain/exchange/join-answers.ts';
import { respondentOfSheet } from '#domain/exchange/sheet.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import { err, ok } from '#domain/result.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { paths } from '#features/paths.ts';
import type { FileService } from '#features/services.ts';
import { platformCompressor } from '#storage/deflate.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
import {
  goTo,
  invitingRound,
  openedSheet,
  openSheetApp,
  own,
  personalInvitation,
  SHEET,
  shownRound,
} from './sheet-app.tsx';

const OWN = 'sector-roles-and-actions';
const answered: [string, unknown][] = [
  [own.answer(OWN), { kind: 'level', level: 2 }],
  [own.answer('leadership-commitment'), { kind: 'not-applicable', reason: 'Ei koske kirjastoa' }],
  [own.note(OWN), 'Kirjaston tilat ovat auki kaikille'],
  ['respondent/maija/suggestion/yearly-clock', { year: 2025, answer: { kind: 'level', level: 1 } }],
];
const saveButton = { name: 'Tallenna vastaustiedosto' };

/** Files that were saved, by name. */
function savedFiles(outcome: 'saved' | 'cancelled' | 'failed' = 'saved') {
  const saved = new Map<string, string>();
  const files: FileService = {
    async saveText(name, text) {
      if (outcome === 'failed') return err({ kind: 'write-failed', detail: name });
      if (outcome === 'cancelled') return ok({ kind: 'cancelled' });
      saved.set(name, text);
      return ok({ kind: 'download', name });
    },
    saveBytes: async (name) => ok({ kind: 'download', name }),
    readText: async (file) => ok(await file.text()),
  };
  return { files, saved };
}

const nameless = () => personalInvitation(invitingRound([[valueKey.naming, 'nameless']]));
const open = async (options = {}, more = answered) =>
  openSheetApp(paths.handBack(SHEET), { round: openedSheet(more), ...options });

describe('Handing the answers back', () => {
  it('[GR2] shows what leaves: the counts, and every answer and note as it is', async () => {
    const app = await open();
    const section = screen.getByRole('region', { name: 'Mitä lähtee' });
    expect(within(section).getByText('Vastauksia 2, väittämiä kaikkiaan 46')).toBeTruthy();
    expect(within(section).getByText('1 huomio')).toBeTruthy();
    expect(
      within(section).getByText(
        '16 toimialaasi koskevaa väittämää on vielä vastaamatta. Voit palauttaa vastaukset silti.',
      ),
    ).toBeTruthy();
    await app.user.click(within(section).getByText(/Katso vastaukset ja huomiot/, { selector: 'summary' }));
    expect(within(section).getByText('Ei koske kuntaamme: Ei koske kirjastoa')).toBeTruthy();
    expect(within(section).getByText('Kirjaston tilat ovat auki kaikille')).toBeTruthy();
    expect(within(section).getAllByRole('row')).toHaveLength(3);
  });

  it('[GR2] says that e-mail or chat carries the answers and the site’s host does not get them', async () => {
    await open();
    expect(screen.getByText(/sähköposti tai pikaviestin, jota käytät.*ylläpitäjä ei saa vastauksiasi/)).toBeTruthy();
  });

  it('[GR2] the file holds the answers and the day, and the co-ordinator’s round takes it', async () => {
    const { files, saved } = savedFiles();
    const app = await open({ files });
    await app.user.click(screen.getByRole('button', saveButton));
    expect([...saved.keys()]).toEqual(['mielikunta-esimerkkikunta-2026-vastaukset-kirjastonjohtaja.json']);
    const part = parseAnswersFile([...saved.values()][0] ?? '');
    if (!part.ok) throw new Error(part.error.kind);
    const joined = joinAnswers(invitingRound(), part.value);
    if (!joined.ok) throw new Error(joined.error.kind);
    const maija = respondentOf(joined.value.round, 'maija');
    expect(maija?.answers.size).toBe(2);
    expect(maija?.handed).toBe(app.session.today());
    expect(maija?.suggestions.size).toBe(0);
    expect(screen.getByText(/on tallennettu\. Liitä se viestiin/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Mitä seuraavaksi tapahtuu' })).toBeTruthy();
  });

  it.each(['cancelled', 'failed'] as const)(
    '[GR2] nothing is noted as handed in when saving was %s',
    async (outcome) => {
      const app = await open({ files: savedFiles(outcome).files });
      await app.user.click(screen.getByRole('button', saveButton));
      if (outcome === 'failed')
        expect(await screen.findByRole('heading', { name: /Tiedostoa ei voitu kirjoittaa/ })).toBeTruthy();
      expect(respondentOfSheet(shownRound(app))?.handed).toBe('');
      expect(screen.queryByRole('heading', { name: 'Mitä seuraavaksi tapahtuu' })).toBeNull();
    },
  );

  it('[GR10] without names neither day nor role leaves, and the file’s name tells nobody’s task', async () => {
    const { files, saved } = savedFiles();
    const app = await open({ files, round: openedSheet(answered, nameless()) });
    expect(screen.getByText('Ei nimeä eikä tallennusaikoja')).toBeTruthy();
    expect(screen.getByText(/Koordinaattori voi silti tunnistaa sinut/)).toBeTruthy();
    await app.user.click(screen.getByRole('button', saveButton));
    expect([...saved.keys()]).toEqual(['mielikunta-esimerkkikunta-2026-vastaukset-maija.json']);
    expect(respondentOfSheet(shownRound(app))?.handed).toBe('');
    expect([...saved.values()][0]).not.toContain('handed');
    // What happens next is told here all the same.
    expect(screen.getByRole('heading', { name: 'Mitä seuraavaksi tapahtuu' })).toBeTruthy();
  });

  it('[GR2] the code carries the same, and where only this computer knows the address there is no link', async () => {
    const app = await open();
    await app.user.click(screen.getByRole('button', { name: 'Näytä koodi ja linkki' }));
    const field = await screen.findByRole('textbox', { name: /^Vastaukset koodina/ });
    const [code] = await findCodes((field as HTMLTextAreaElement).value, platformCompressor);
    expect(code).toMatchObject({ ok: true, value: { kind: 'answers' } });
    expect(screen.getByText(/Linkkiä ei voi tehdä/)).toBeTruthy();
    expect(respondentOfSheet(shownRound(app))?.handed).toBe(app.session.today());
  });

  it('[GR2] a ready e-mail names the file and can be had in Swedish', async () => {
    const app = await open({ files: savedFiles().files });
    await app.user.click(screen.getByRole('button', saveButton));
    const body = () => screen.findByRole('textbox', { name: 'Viesti' });
    expect(((await body()) as HTMLTextAreaElement).value).toMatch(/vastaukset-kirjastonjohtaja\.json/);
    await app.user.selectOptions(screen.getByRole('combobox', { name: 'Viestin kieli' }), 'Svenska');
    await waitFor(async () => expect(((await body()) as HTMLTextAreaElement).value).toMatch(/^Hej!.*Exempelkommun/s));
  });

  it('[GR2] answers changed afterwards are told, and can be handed in again', async () => {
    const app = await open({ files: savedFiles().files });
    await app.user.click(screen.getByRole('button', saveButton));
    await goTo(paths.answers(SHEET, OWN));
    await app.user.click(await screen.findByRole('radio', { name: /3 Vakiintunut/ }));
    await goTo(paths.sheet(SHEET));
    expect(await screen.findByText(/Olet muuttanut vastauksia sen jälkeen/)).toBeTruthy();
    await goTo(paths.handBack(SHEET));
    await app.user.click(await screen.findByRole('button', saveButton));
    expect(screen.queryByText(/Olet muuttanut vastauksia sen jälkeen/)).toBeNull();
  });

  it('[DA10] the answers can be removed from a shared computer, and nothing stays to bring them back', async () => {
    const store = memoryStore();
    const app = await open({ files: savedFiles().files, store });
    await app.user.click(screen.getByRole('button', saveButton));
    await app.user.click(screen.getByRole('button', { name: 'Poista vastaukset tältä tietokoneelta' }));
    await app.user.click(screen.getByRole('button', { name: 'Poista vastaukset' }));
    await waitFor(() => expect(app.path()).toBe(paths.home));
    expect((await store.open(SHEET)).ok).toBe(false);
    expect(app.session.getState().removed).toEqual([]);
  });

  it('[GR2] without an answer there is nothing to hand in', async () => {
    await open({}, []);
    expect(screen.getByText('Et ole vielä vastannut yhteenkään väittämään.')).toBeTruthy();
    expect(screen.queryByRole('button', saveButton)).toBeNull();
  });
});
