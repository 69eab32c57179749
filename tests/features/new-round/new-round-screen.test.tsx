import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { suggestionsOf } from '#domain/round/read-answers.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { type Round, scopeOf, wayOf } from '#domain/round/round.ts';
import { NewRoundScreen } from '#features/new-round/NewRoundScreen.tsx';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { memoryDisk, memoryStore } from '#tests/support/memory-store.ts';
import { realRound } from '#tests/support/real-round.ts';
import { type RenderedScreen, renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

async function renderNew(rounds: readonly Round[] = [], options: ScreenOptions = {}, from?: string) {
  const store = options.store ?? memoryStore();
  for (const round of rounds) await store.save(round);
  const rendered = await renderScreen(<NewRoundScreen from={from} />, { path: '/new', ...options, store });
  await screen.findByRole('combobox');
  return rendered;
}

async function choose({ user }: RenderedScreen, query: string, name: RegExp) {
  await user.type(screen.getByRole('combobox'), query);
  await user.click(await screen.findByRole('option', { name }));
}

describe('a new round', () => {
  it('starts for a municipality found by its Swedish name, this year, with everyone together', async () => {
    const rendered = await renderNew();
    await choose(rendered, 'Borg', /Porvoo/);
    await rendered.user.click(screen.getByRole('button', { name: 'Aloita kierros' }));
    await waitFor(() => expect(rendered.session.getState().round).not.toBeNull());
    const round = rendered.session.getState().round as Round;
    expect(round.header).toMatchObject({ year: 2026, example: false, previous: null });
    expect(round.header.municipality.names.fi).toBe('Porvoo');
    expect([scopeOf(round), wayOf(round)]).toEqual(['full', 'together']);
    await waitFor(() => expect(rendered.path()).toBe(`/round/${round.header.id}/preparation`));
  });

  it('[AN7] can be short', async () => {
    const rendered = await renderNew();
    await choose(rendered, 'Keur', /Keuruu/);
    await rendered.user.click(screen.getByRole('radio', { name: /Lyhyt arviointi/ }));
    await rendered.user.click(screen.getByRole('button', { name: 'Aloita kierros' }));
    await waitFor(() => expect(scopeOf(rendered.session.getState().round as Round)).toBe('short'));
  });

  it('does not offer a way of answering that does not work yet', async () => {
    await renderNew();
    expect(screen.queryByRole('radio', { name: /erikseen/ })).toBeNull();
  });

  it('[AN8] of the fictional municipality is marked as an example', async () => {
    const rendered = await renderNew();
    await choose(rendered, 'Esim', /Esimerkkikunta.*keksitty/);
    await rendered.user.click(screen.getByRole('button', { name: 'Aloita kierros' }));
    await waitFor(() => expect(rendered.session.getState().round?.header.example).toBe(true));
  });

  it('says beside each field what is missing, and makes nothing', async () => {
    const { user, session, container } = await renderNew();
    await user.clear(screen.getByRole('textbox', { name: 'Vuosi' }));
    await user.type(screen.getByRole('textbox', { name: 'Vuosi' }), '1999');
    await user.click(screen.getByRole('button', { name: 'Aloita kierros' }));
    expect(await screen.findByText('Valitse kunta luettelosta.')).toBeDefined();
    expect(screen.getByText('Kirjoita vuosi neljällä numerolla, 2020–2100.')).toBeDefined();
    expect(screen.getByRole('textbox', { name: 'Vuosi' }).getAttribute('aria-invalid')).toBe('true');
    expect(session.getState().round).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('[DA2] is open on the screen even when it could not be stored', async () => {
    const disk = memoryDisk();
    disk.failWith = { kind: 'storage-blocked' };
    const rendered = await renderNew([], { store: memoryStore(disk) });
    await choose(rendered, 'Keur', /Keuruu/);
    await rendered.user.click(screen.getByRole('button', { name: 'Aloita kierros' }));
    await waitFor(() => expect(rendered.session.getState().save.kind).toBe('failed'));
    await waitFor(() => expect(rendered.path()).toMatch(/preparation$/));
  });

  it.each(['sv', 'en'] as const)('[EV1] [EV2] reads whole in %s', async (language) => {
    const { container } = await renderNew([answeredRound({ answers: 3 }, { year: 2025 })], { language }, 'round-1');
    await waitFor(() => expect(screen.getAllByRole('radio').length).toBe(4));
    await expectNoAxeViolations(container);
  });
});

describe('a municipality that has rounds here', () => {
  const last = answeredRound({ answers: 4, actions: ['Perustetaan työryhmä'] }, { id: 'last', year: 2025 });

  it('[PL3] [YR4] is offered last year’s round first, with what it brings', async () => {
    const rendered = await renderNew([last]);
    await choose(rendered, 'Esim', /Esimerkkikunta/);
    const first = await screen.findByRole<HTMLInputElement>('radio', { name: /Aloita vuoden 2025 kierroksesta/ });
    expect(first.checked).toBe(true);
    expect(await screen.findByText('Mukana: 1 toimenpide, 4 vastausta.')).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Koko arviointi/ }).checked).toBe(true);
    await rendered.user.click(screen.getByRole('button', { name: 'Aloita kierros' }));
    await waitFor(() => expect(rendered.session.getState().round?.header.previous?.id).toBe('last'));
    const round = rendered.session.getState().round as Round;
    expect(suggestionsOf(round).size).toBe(4);
    expect(actionsOf(round)[0]).toMatchObject({ title: 'Perustetaan työryhmä', continues: 'action-0' });
    await waitFor(() => expect(rendered.path()).toBe(`/round/${round.header.id}/last-year`));
  });

  it('[PL3] from the round’s own page, municipality and next year stand there already', async () => {
    const { user, session } = await renderNew([last], {}, 'last');
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('Esimerkkikunta');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Vuosi' }).value).toBe('2026');
    await user.click(screen.getByRole('button', { name: 'Aloita kierros' }));
    await waitFor(() => expect(session.getState().round?.header.previous?.id).toBe('last'));
  });

  it('[PL3] is filled in also when the round comes into the list after the form was shown', async () => {
    const store = memoryStore();
    const { session } = await renderNew([], { store }, 'last');
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('');
    await store.save(last);
    await act(() => session.list());
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('Esimerkkikunta'));
  });

  it('can start empty all the same', async () => {
    const { user, session } = await renderNew([last], {}, 'last');
    await user.click(screen.getByRole('radio', { name: /Aloita tyhjästä/ }));
    await user.click(screen.getByRole('button', { name: 'Aloita kierros' }));
    await waitFor(() => expect(session.getState().round?.header.year).toBe(2026));
    const round = session.getState().round as Round;
    expect([round.header.previous, suggestionsOf(round).size, actionsOf(round).length]).toEqual([null, 0, 0]);
  });

  it('[JN7] is told when that year is here already, with a way to open it', async () => {
    const rendered = await renderNew([realRound({ id: 'now', year: 2026 })]);
    await choose(rendered, 'Esim', /Esimerkkikunta/);
    expect(await screen.findByText('Esimerkkikunta 2026 on jo tällä tietokoneella')).toBeDefined();
    const open = screen.getByRole('link', { name: 'Avaa Esimerkkikunta 2026' });
    expect(open.getAttribute('href')).toBe('#/round/now/preparation');
    expect(screen.getByRole('button', { name: 'Aloita silti toinen kierros' })).toBeDefined();
    await expectNoAxeViolations(rendered.container);
  });

  it('offers last year’s file where no earlier round is here', async () => {
    await renderNew();
    expect(screen.getByRole('link', { name: 'Avaa ensin viime vuoden tiedosto' }).getAttribute('href')).toBe('#/open');
  });
});
