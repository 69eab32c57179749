import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AsideRecord, RoundStore } from '#domain/ports.ts';
import { err, ok } from '#domain/result.ts';
import type { Round } from '#domain/round/round.ts';
import { HomeScreen } from '#features/home/HomeScreen.tsx';
import { plant } from '#tests/storage/storage-for-test.ts';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { keptFiles } from '#tests/support/kept-files.ts';
import { memoryDisk, memoryStore } from '#tests/support/memory-store.ts';
import { renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

async function renderHome(rounds: readonly Round[] = [], options: ScreenOptions = {}) {
  const store = options.store ?? memoryStore();
  for (const round of rounds) await store.save(round);
  const rendered = await renderScreen(<HomeScreen />, { ...options, store });
  await waitFor(() => expect(rendered.session.getState().rounds).not.toBeNull());
  return rendered;
}

describe('home on the first visit', () => {
  it('tells in three sentences what this is, how long it takes and that nothing leaves the computer', async () => {
    const { container } = await renderHome();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Miten kunta edistää mielenterveyttä?');
    expect(screen.getByText(/työryhmä arvioi yhdessä, missä kunta on hyvä/)).toBeDefined();
    expect(
      screen.getByText(/\(46 väittämää\) vie ryhmältä arviolta 2–3 tuntia .* \(10 väittämää\) noin puoli tuntia/),
    ).toBeDefined();
    expect(screen.getByText(/Vastaukset pysyvät tällä tietokoneella/)).toBeDefined();
    await expectNoAxeViolations(container);
  });

  it('[DA13] says that the answers are the municipality’s documents', async () => {
    await renderHome();
    expect(screen.getByText(/ovat kunnan asiakirjoja/)).toBeDefined();
  });

  it('has four doors', async () => {
    await renderHome();
    expect(screen.getByRole('link', { name: 'Aloita uusi kierros' }).getAttribute('href')).toBe('#/new');
    expect(screen.getByRole('link', { name: 'Avaa tiedosto' }).getAttribute('href')).toBe('#/open');
    expect(screen.getByRole('link', { name: 'Lue tarkistuslista' }).getAttribute('href')).toBe('#/checklist');
    expect(screen.getByRole('button', { name: 'Avaa esimerkki' })).toBeDefined();
  });

  it.each(['sv', 'en'] as const)('[EV1] [EV2] reads whole in %s, with rounds and example', async (language) => {
    const rounds = [answeredRound({ answers: 5 }), answeredRound({ answers: 46 }, { id: 'e', example: true })];
    const { container } = await renderHome(rounds, { language });
    await waitFor(() => expect(screen.getAllByRole('progressbar').length).toBe(2));
    await expectNoAxeViolations(container);
  });
});

describe('the rounds on this computer', () => {
  it('stand as cards with progress, what is sensible next, and how safe they are', async () => {
    const { container } = await renderHome([answeredRound({ answers: 31 })]);
    const card = await screen.findByRole('article', { name: 'Esimerkkikunta 2026' });
    expect(await within(card).findByText('31/46')).toBeDefined();
    expect(within(card).getByText('15 väittämää on vielä vastaamatta.')).toBeDefined();
    expect(within(card).getByText(/Tallennettu .* tähän selaimeen · ei vielä tiedostona/)).toBeDefined();
    const onward = within(card).getByRole('link', { name: 'Jatka vastaamista' });
    expect(onward.getAttribute('href')).toBe('#/round/round-1/answers');
    await expectNoAxeViolations(container);
  });

  it('a full round without actions leads to its results, with actions to its reports', async () => {
    await renderHome([
      answeredRound({ answers: 46 }),
      answeredRound({ answers: 46, actions: ['Teko'] }, { id: 'r2', year: 2025 }),
    ]);
    expect((await screen.findByRole('link', { name: 'Katso tulokset' })).getAttribute('href')).toBe(
      '#/round/round-1/results',
    );
    expect((await screen.findByRole('link', { name: 'Tee raportti' })).getAttribute('href')).toBe('#/round/r2/reports');
  });

  it('[AN7] a short round counts its ten items', async () => {
    await renderHome([answeredRound({ answers: 0 }, { scope: 'short' })]);
    expect(await screen.findByText('0/10')).toBeDefined();
  });

  it('[DA10] removing offers the file first, and only then takes the round away', async () => {
    const files = keptFiles();
    const { session, user } = await renderHome([answeredRound({ answers: 2 })], { files });
    await user.click(await screen.findByRole('button', { name: 'Poista Esimerkkikunta 2026' }));
    const dialog = await screen.findByRole('dialog', { name: /Poistetaanko Esimerkkikunta 2026/ });
    await user.click(within(dialog).getByRole('button', { name: 'Tallenna ensin tiedostoksi' }));
    await waitFor(() => expect(files.texts.size).toBe(1));
    expect(session.getState().rounds?.length).toBe(1);
    await user.click(within(dialog).getByRole('button', { name: 'Poista kierros' }));
    await waitFor(() => expect(session.getState().rounds?.length).toBe(0));
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('[DA2] blocked storage is said loudly', async () => {
    const store: RoundStore = { ...memoryStore(), list: async () => err({ kind: 'storage-blocked' }) };
    await renderHome([], { store });
    expect(await screen.findByText('Tämä selain ei salli tallentamista')).toBeDefined();
  });

  it('[DA3] what could not be read can be saved as a file', async () => {
    const record: AsideRecord = { id: 'x', roundId: 'round-1', key: 'agreed/a', text: '{"rikki":' };
    const files = keptFiles();
    const { user } = await renderHome([], { files, services: { aside: async () => ok([record]) } });
    await user.click(await screen.findByRole('button', { name: 'Tallenna talteen pannut tiedot' }));
    expect(await screen.findByText(/Tallennettu nimellä mielikunta-talteen-pannut\.json/)).toBeDefined();
    expect(JSON.parse([...files.texts.values()][0] ?? '')).toMatchObject({ records: [record] });
  });
});

describe('the example', () => {
  it('[AN8] opens in its own place, marked, never among the real rounds, and is made only once', async () => {
    const { session, user, path, container } = await renderHome([answeredRound({ answers: 1 })]);
    await user.click(screen.getByRole('button', { name: 'Avaa esimerkki' }));
    await waitFor(() => expect(path()).toMatch(/^\/round\/.+\/results$/));
    expect(session.getState().round?.header.example).toBe(true);
    await session.list();
    await waitFor(() => expect(screen.getAllByText('Esimerkki – keksityt vastaukset').length).toBe(2));
    const real = screen.getByRole('region', { name: 'Kierrokset tällä tietokoneella' });
    expect(within(real).getAllByRole('article').length).toBe(1);
    expect(within(real).queryByText('Esimerkki – keksityt vastaukset')).toBeNull();
    const own = screen.getByRole('region', { name: 'Esimerkki' });
    expect(within(own).getAllByRole('article').length).toBe(2);
    await expectNoAxeViolations(container);

    const before = session.getState().rounds?.length;
    await user.click(await screen.findByRole('button', { name: /Avaa esimerkki/ }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Avaa esimerkki' })).toBeDefined());
    await session.list();
    expect(session.getState().rounds?.length).toBe(before);
  });

  it('[AN8] can be removed', async () => {
    const { session, user } = await renderHome([answeredRound({ answers: 46 }, { id: 'e', example: true })]);
    await user.click(await screen.findByRole('button', { name: 'Poista Esimerkkikunta 2026' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/Esimerkin voi avata etusivulta uudelleen/)).toBeDefined();
    await user.click(within(dialog).getByRole('button', { name: 'Poista kierros' }));
    await waitFor(() => expect(session.getState().rounds).toEqual([]));
    expect(screen.queryByRole('region', { name: 'Esimerkki' })).toBeNull();
  });
});

describe('rounds of a newer version', () => {
  it('[DA4] are told with their number and names, untouched, with what to do', async () => {
    const disk = memoryDisk();
    const round = answeredRound({});
    for (const [id, header] of [
      ['r8', { ...round.header, id: 'r8', year: 2028, format: 99 }],
      ['r9', null],
    ]) {
      await plant({ space: disk } as never, 'rounds', { round: id, key: 'header', format: 99, header } as never);
    }
    const { container } = await renderHome([answeredRound({ answers: 1 })], { store: memoryStore(disk) });
    const heading = await screen.findByRole('heading', {
      name: /Tällä tietokoneella on 2 kierrosta, jotka on tallennettu uudemmalla versiolla/,
    });
    expect(within(heading.closest('[role="status"]') as HTMLElement).getByText('Esimerkkikunta 2028')).toBeDefined();
    expect(screen.getByText(/Niihin ei ole koskettu\..*hyväksy päivitys/)).toBeDefined();
    expect(await screen.findAllByRole('article')).toHaveLength(1);
    await expectNoAxeViolations(container);
  });
});

describe('removed rounds', () => {
  async function renderRemoved(options: ScreenOptions = {}) {
    const store = memoryStore();
    const round = answeredRound({ answers: 2 });
    await store.save(round);
    await store.remove('round-1', { round, reason: 'remove', at: Date.UTC(2026, 2, 1, 12) });
    return { ...(await renderHome([], { ...options, store })), store };
  }

  it.each(['fi', 'sv', 'en'] as const)(
    '[DA5] [EV1] [EV2] are listed by name, day and content in %s',
    async (language) => {
      const { container } = await renderRemoved({ language });
      expect(
        await screen.findByText(/^\S+ 2026, (poistettu 1\.3\.2026|borttagen 1\.3\.2026|removed 1 March 2026)/),
      ).toBeDefined();
      await expectNoAxeViolations(container);
    },
  );

  it('[DA5] can be put back as they were', async () => {
    const { user, session } = await renderRemoved();
    await user.click(await screen.findByRole('button', { name: 'Palauta Esimerkkikunta 2026' }));
    const card = await screen.findByRole('article', { name: 'Esimerkkikunta 2026' });
    expect(await within(card).findByText('2/46')).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Poistetut' })).toBeNull();
    expect(session.getState().removed).toEqual([]);
    expect(screen.getByText('Esimerkkikunta 2026 on palautettu.')).toBeDefined();
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('[DA5] are deleted for good only after asking', async () => {
    const { user, store } = await renderRemoved();
    await user.click(await screen.findByRole('button', { name: /^Poista lopullisesti.* Esimerkkikunta 2026$/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Poistetaanko Esimerkkikunta 2026 lopullisesti?' });
    expect(await store.points('round-1')).toMatchObject({ value: { points: [{ reason: 'remove' }] } });
    await user.click(within(dialog).getByRole('button', { name: 'Poista lopullisesti' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Poistetut' })).toBeNull());
    expect(await store.points('round-1')).toMatchObject({ value: { points: [] } });
  });

  it('[DA5] without room for the last point removing asks first, and can go on without', async () => {
    const inner = memoryStore();
    const store: RoundStore = {
      ...inner,
      remove: async (id, last) => (last ? err({ kind: 'storage-full' }) : inner.remove(id)),
    };
    const { user, session } = await renderHome([answeredRound({ answers: 2 })], { store });
    await user.click(await screen.findByRole('button', { name: 'Poista Esimerkkikunta 2026' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Poista kierros' }));
    await screen.findByRole('dialog', { name: 'Palautuspistettä ei voitu tehdä' });
    expect(session.getState().rounds).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Jatka ilman palautuspistettä' }));
    await waitFor(() => expect(session.getState().rounds).toEqual([]));
  });
});
