import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { keepingOf } from '#domain/group/group-settings.ts';
import { err } from '#domain/result.ts';
import { answersOf } from '#domain/round/read-answers.ts';
import { type Round, scopeOf } from '#domain/round/round.ts';
import { PreparationScreen } from '#features/preparation/PreparationScreen.tsx';
import { SaveFailedNotice } from '#features/round-file/SaveFailedNotice.tsx';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

describe('preparation', () => {
  it.each(['fi', 'sv', 'en'] as const)('[EV1] [EV2] reads whole in %s', async (language) => {
    const { container } = await renderScreen(<PreparationScreen />, { round: answeredRound({ answers: 3 }), language });
    await screen.findByRole('heading', { level: 1 });
    await expectNoAxeViolations(container);
  });

  it('[AN7] a short round is widened without losing an answer, and says why the figures pause', async () => {
    const { session, user } = await renderScreen(<PreparationScreen />, {
      round: answeredRound({ answers: 2 }, { scope: 'short' }),
    });
    expect(screen.getByText(/Pisteet ovat hetken poissa näkyvistä.*36 väittämää/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Laajenna koko arvioinniksi' }));
    const round = session.getState().round as Round;
    expect([scopeOf(round), answersOf(round).size]).toEqual(['full', 2]);
    expect(screen.getByText('2/46 väittämää')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Laajenna koko arvioinniksi' })).toBeNull();
  });

  it.each([
    ['granted', /Selain on luvannut, ettei se itse poista tietoja.*voivat silti tyhjentää/],
    ['denied', /Selain ei luvannut säilyttää tietoja/],
    ['unavailable', /Selain ei kerro, säilyttääkö se tiedot/],
  ] as const)('[DA1] what the browser said about keeping the data is told: %s', async (persisted, words) => {
    const { session } = await renderScreen(<PreparationScreen />, { round: answeredRound({}) });
    expect(screen.queryByText(words)).toBeNull();
    await act(async () => session.setState({ storageHealth: { persisted, used: null, quota: null, low: false } }));
    expect(screen.getByText(words)).toBeDefined();
  });

  it('[DA2] a blocked storage is explained once on the page', async () => {
    const blocked = err({ kind: 'storage-blocked' } as const);
    const store = { ...memoryStore(), save: async () => blocked, points: async () => blocked };
    await renderScreen(
      <>
        <SaveFailedNotice />
        <PreparationScreen />
      </>,
      { round: answeredRound({}), store },
    );
    expect(await screen.findByText(/Palautuspisteitä ei voi nyt näyttää/)).toBeDefined();
    expect(screen.getAllByText('Tämä selain ei salli tallentamista')).toHaveLength(1);
  });

  it('[DA13] who keeps the answers and how long is written into the round, by the municipality', async () => {
    const { user, session } = await renderScreen(<PreparationScreen />, { round: answeredRound({}) });
    await user.type(screen.getByRole('textbox', { name: 'Kuka säilyttää ja kuinka kauan' }), 'Kirjaamo, 10 vuotta');
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByText(/on tallennettu kierrokseen/)).toBeDefined();
    expect(keepingOf(session.getState().round as Round)).toBe('Kirjaamo, 10 vuotta');
  });

  it('[PL3] next year starts from here', async () => {
    await renderScreen(<PreparationScreen />, { round: answeredRound({}) });
    const link = screen.getByRole('link', { name: 'Aloita vuoden 2027 kierros tästä' });
    expect(link.getAttribute('href')).toBe('#/new/round-1');
  });

  it('[DA10] removing the open round goes home', async () => {
    const { session, user, path } = await renderScreen(<PreparationScreen />, {
      round: answeredRound({}),
      path: '/round/round-1/preparation',
    });
    await user.click(screen.getByRole('button', { name: 'Poista tältä tietokoneelta' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Poista kierros' }));
    await waitFor(() => expect(path()).toBe('/'));
    expect(session.getState().round).toBeNull();
  });

  it('[DA2] a round that could not be removed stays open, and the reason is told', async () => {
    const store = { ...memoryStore(), remove: async () => err({ kind: 'storage-failed', detail: 'lukittu' } as const) };
    const { session, user } = await renderScreen(<PreparationScreen />, { round: answeredRound({}), store });
    await user.click(screen.getByRole('button', { name: 'Poista tältä tietokoneelta' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Poista kierros' }));
    expect(await within(dialog).findByText(/lukittu/)).toBeDefined();
    expect(session.getState().round?.header.id).toBe('round-1');
  });
});
