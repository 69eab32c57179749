import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { err, ok } from '#domain/result.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { parseSharingFile } from '#domain/sharing/sharing-file.ts';
import type { Sharing } from '#domain/sharing/sharing-schema.ts';
import { ReportsScreen } from '#features/reports/ReportsScreen.tsx';
import { SharingScreen } from '#features/sharing/SharingScreen.tsx';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { exampleOfTwoYears } from '#tests/support/example-of-two-years.ts';
import { type KeptFiles, keptFiles } from '#tests/support/kept-files.ts';
import { planningRound } from '#tests/support/planning-round.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

const show = async (round: Round, options: ScreenOptions = {}) => {
  const rendered = await renderScreen(<SharingScreen />, { round, path: '/round/round-1/reports/sharing', ...options });
  await screen.findByRole('heading', { name: 'Tämä tulee tiedostoon' });
  return rendered;
};
const preview = () => screen.getByRole('region', { name: 'Tämä tulee tiedostoon' });
const save = () => screen.getByRole('button', { name: /Tallenna jakotiedosto/ });
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const savedIn = (files: KeptFiles, at = 0): Sharing => {
  const read = parseSharingFile([...files.texts.values()][at] ?? '');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const planned = () =>
  planningRound({
    levels: { 'strategy-includes-mental-health': 2 },
    actions: [{ title: 'Perustetaan työryhmä', sectors: ['leadership'], role: 'Matti' }, { title: 'Koulutus' }],
    uses: { voimaperheet: { use: 'wanted', since: 'syksy', reason: 'Salainen syy' } },
  });

describe('the sharing file for the region', () => {
  it('[DA11] tells what it is for, who can read it and what it never holds, and has nothing for axe to find', async () => {
    const { container } = await show(planned());
    expect(screen.getByText(/Tiedoston voi lukea jokainen, jolle sen lähetätte/)).toBeDefined();
    expect(screen.getByText(/Tiedostoon ei koskaan tule vastaajia, rooleja, perusteluja/)).toBeDefined();
    await expectNoAxeViolations(container);
  });

  it('[DA11] names nobody and tells of no action until that is chosen', async () => {
    const files = keptFiles();
    const { user } = await show(planned(), { files });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Ei, kunta on yhteenvedossa/ }).checked).toBe(true);
    expect(within(preview()).getByText('Ei nimeä')).toBeDefined();
    expect(
      within(preview()).getByText(/^Kunnan mielen hyvinvoinnin itsearviointi, versio .+, tiiviste /),
    ).toBeDefined();
    expect(within(preview()).getByText('Ette ole valinneet mukaan toimenpiteitä.')).toBeDefined();
    await user.click(save());
    await screen.findByText('Jakotiedosto on tallennettu');
    expect([...files.texts.keys()]).toEqual(['mielikunta-jakotiedosto-2026.json']);
    expect(savedIn(files)).toMatchObject({ mayBeNamed: false, municipality: null, actions: [] });
    expect([...files.texts.values()][0]).not.toContain('Esimerkkikunta');
  });

  it('[DA11] shows in the preview what is chosen, and saves just that', async () => {
    const files = keptFiles();
    const { user } = await show(planned(), { files });
    await user.click(screen.getByRole('radio', { name: /^Kyllä, nimi tulee tiedostoon/ }));
    await user.click(box('Perustetaan työryhmä'));
    expect(within(preview()).getByText('Esimerkkikunta / Exempelkommun')).toBeDefined();
    const table = within(preview()).getByRole('table', { name: 'Toimenpiteet' });
    expect(within(table).getAllByRole('row').length).toBe(2);
    expect(within(table).getByRole('rowheader', { name: 'Perustetaan työryhmä' })).toBeDefined();
    await user.click(save());
    await screen.findByText('Jakotiedosto on tallennettu');
    expect([...files.texts.keys()]).toEqual(['mielikunta-jakotiedosto-esimerkkikunta-2026.json']);
    expect(savedIn(files)).toMatchObject({
      municipality: { names: { fi: 'Esimerkkikunta' } },
      models: [{ model: 'voimaperheet', use: 'wanted' }],
      actions: [{ title: 'Perustetaan työryhmä', sectors: ['leadership'] }],
    });
    expect([...files.texts.values()][0]).not.toMatch(/Matti|Salainen|syksy|Koulutus/);
  });

  it('[DA11] the preview holds every answer, model and action of the file', async () => {
    const [, round] = await exampleOfTwoYears();
    const files = keptFiles();
    const { user, container } = await show(round, { files });
    await user.click(screen.getByRole('button', { name: 'Valitse kaikki' }));
    await user.click(within(preview()).getByText('Näytä 46 väittämän yhteiset vastaukset'));
    await user.click(save());
    await screen.findByText('Jakotiedosto on tallennettu');
    const { areas, models, actions } = savedIn(files);
    const rows = (name: string) =>
      within(within(preview()).getByRole('table', { name })).getAllByRole('row').length - 1;
    expect(rows('Osa-alueet')).toBe(areas.length);
    expect(rows('Yhteiset vastaukset')).toBe(areas.flatMap(({ answers }) => answers).length);
    expect(rows('Toimintamallit')).toBe(models.length);
    expect(rows('Toimenpiteet')).toBe(actions.length);
    expect(actions.length).toBe(actionsOf(round).length);
    await expectNoAxeViolations(container);
  });

  it('[DA7, DA11] tells where the file went and what is in it; the round’s own file is no newer for it (DA1)', async () => {
    const { user, session } = await show(planned(), { files: keptFiles('picker') });
    await user.click(save());
    await screen.findByText('Jakotiedosto on tallennettu');
    expect(screen.getAllByText('Tiedosto mielikunta-jakotiedosto-2026.json on kansiossa, jonka valitsit.').length).toBe(
      2,
    );
    expect(screen.getAllByText('Tiedostossa on 1 vastaus, 1 toimintamalli ja 0 toimenpidettä.').length).toBe(2);
    expect(session.getState().fileSavedAt).toBeNull();
  });

  it('[DA11] forgets what it told once the choice or the round changes', async () => {
    const { user, session } = await show(planned());
    await user.click(save());
    await screen.findByText('Jakotiedosto on tallennettu');
    await user.click(screen.getByRole('radio', { name: /^Kyllä, nimi tulee tiedostoon/ }));
    expect(screen.queryByText('Jakotiedosto on tallennettu')).toBeNull();
    await user.click(save());
    await screen.findByText('Jakotiedosto on tallennettu');
    session.change(new Map([[valueKey.action('action-0'), null]]));
    await waitFor(() => expect(screen.queryByText('Jakotiedosto on tallennettu')).toBeNull());
  });

  it('[DA2] a file that could not be written is told, and nothing else when the user cancels', async () => {
    const files = keptFiles();
    let answers = 0;
    const saveText: KeptFiles['saveText'] = async () => {
      answers += 1;
      return answers === 1 ? err({ kind: 'write-failed', detail: 'EACCES' }) : ok({ kind: 'cancelled' });
    };
    const { user } = await show(planned(), { files: { ...files, saveText } });
    await user.click(save());
    expect(await screen.findByText(/Tiedostoa ei syntynyt \(EACCES\)/)).toBeDefined();
    await user.click(save());
    await waitFor(() => expect(answers).toBe(2));
    await waitFor(() => expect(screen.queryByText(/Tiedostoa ei syntynyt/)).toBeNull());
    expect(screen.queryByText('Jakotiedosto on tallennettu')).toBeNull();
  });

  it('[AN8] marks an example on the page and in the preview', async () => {
    const [, round] = await exampleOfTwoYears();
    await show(round);
    expect(screen.getByRole('heading', { name: /Tämä on esimerkki/ })).toBeDefined();
    expect(within(preview()).getByText('Esimerkki, keksittyjä')).toBeDefined();
  });

  it('[DA11] an empty round says that there are no levels yet and where to answer', async () => {
    await show(answeredRound({}));
    expect(screen.getByText(/Yhteisiä vastauksia ei vielä ole/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Vastaa väittämiin' })).toBeDefined();
    expect(screen.getByText('Suunnitelmassa ei ole vielä toimenpiteitä.')).toBeDefined();
  });

  it('[DA11] is found from the reports', async () => {
    await renderScreen(<ReportsScreen />, { round: planned(), path: '/round/round-1/reports' });
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Jakotiedosto alueelle' });
    expect(link.getAttribute('href')).toBe('#/round/round-1/reports/sharing');
  });

  it('[DA11] [RG4] shows what the documents say by kind and year, and the file holds no name or sentence of them', async () => {
    const files = keptFiles();
    const document = {
      name: 'Salainen tiedosto.pdf',
      kind: 'strategy',
      year: 2025,
      languages: ['fi'],
      pages: 1,
      words: 1_000,
      checksum: 'c',
      terms: 't',
      date: '2026-03-01',
      order: 1,
    };
    const hit = {
      id: 'h1',
      page: 1,
      lang: 'fi',
      concepts: ['loneliness'],
      sentence: 'Salainen lause.',
      from: 0,
      to: 3,
    };
    const round = realRound(
      {},
      new Map<string, unknown>([
        [valueKey.document('d1'), document],
        [valueKey.documentHits('d1'), [hit]],
      ]),
    );
    const { user } = await show(round, { files });
    await user.click(within(preview()).getByText('Strategia 2025', { selector: 'summary, summary *' }));
    expect(within(preview()).getByRole('row', { name: /^yksinäisyys 1 1$/ })).toBeDefined();
    await user.click(save());
    await screen.findByText('Jakotiedosto on tallennettu');
    expect(savedIn(files).terms).toMatchObject([{ document: 'strategy', year: 2025 }]);
    expect([...files.texts.values()][0]).not.toContain('Salainen');
  });
});
