import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RoundStore } from '#domain/ports.ts';
import { err } from '#domain/result.ts';
import { changeAnswer } from '#domain/round/change-answers.ts';
import { answersOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { RestorePointsSection } from '#features/RestorePointsSection.tsx';
import { plant } from '#tests/storage/storage-for-test.ts';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { level } from '#tests/support/build-round.ts';
import { memoryDisk, memoryStore } from '#tests/support/memory-store.ts';
import { renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

const item = (round: Round, index: number) => round.checklist.areas.flatMap((area) => area.items)[index]?.id ?? '';

/** Three answers, then one changed and one added today: the day’s point has three. */
async function renderChanged(options: ScreenOptions = {}) {
  const round = answeredRound({ answers: 3, level: 1 });
  const rendered = await renderScreen(<RestorePointsSection />, { round, ...options });
  const { session } = rendered;
  for (const index of [0, 3]) {
    session.change(changeAnswer(session.getState().round as Round, item(round, index), level(3), '2026-03-02'));
  }
  await session.settled();
  return { ...rendered, round };
}

const openDialog = async (user: Awaited<ReturnType<typeof renderChanged>>['user']) => {
  await user.click(
    await screen.findByRole('button', { name: /Katso ja palauta: .* Ennen päivän ensimmäistä muutosta/ }),
  );
  return screen.findByRole('dialog', { name: /Palautuspiste 2\.3\.2026 klo/ });
};

describe('restore points of the open round', () => {
  it.each(['fi', 'sv', 'en'] as const)(
    '[DA5] [EV1] [EV2] are told with time, reason and content in %s',
    async (language) => {
      const { container } = await renderChanged({ language });
      const table = await screen.findByRole('table');
      expect(within(table).getAllByRole('row')).toHaveLength(2);
      await expectNoAxeViolations(container);
    },
  );

  it('[DA5] says what is there when there is none yet', async () => {
    const { container } = await renderScreen(<RestorePointsSection />, { round: answeredRound({ answers: 1 }) });
    expect(await screen.findByText(/Palautuspisteitä ei ole vielä/)).toBeDefined();
    await expectNoAxeViolations(container);
  });

  it('[DA5] shows what would change before anything changes, and closing changes nothing', async () => {
    const { user, session } = await renderChanged();
    const before = session.getState().round;
    const dialog = await openDialog(user);
    expect(await within(dialog).findByText('2 vastausta')).toBeDefined();
    expect(within(dialog).getByText(/Ennen päivän ensimmäistä muutosta: 3 vastausta/)).toBeDefined();
    await expectNoAxeViolations(dialog);
    await user.click(within(dialog).getByRole('button', { name: 'Peruuta' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(session.getState().round).toBe(before);
  });

  it('[DA5] [JN4] restores, tells it, and lists the state before as the newest point to go back to', async () => {
    const { user, session } = await renderChanged();
    const dialog = await openDialog(user);
    await user.click(await within(dialog).findByRole('button', { name: 'Palauta tähän' }));
    const status = await screen.findByRole('heading', { name: /Kierros on palautettu tilanteeseen 2\.3\.2026 klo/ });
    expect(status.closest('[role="status"]')).not.toBeNull();
    expect(answersOf(session.getState().round as Round).size).toBe(3);
    const back = await screen.findByRole('button', { name: /Katso ja palauta: .* Ennen palauttamista/ });
    await user.click(back);
    await user.click(await screen.findByRole('button', { name: 'Palauta tähän' }));
    await waitFor(() => expect(answersOf(session.getState().round as Round).size).toBe(4));
  });

  it('[DA5] a point that is the same as now offers nothing to restore', async () => {
    const { user, session, round } = await renderChanged();
    session.change(changeAnswer(session.getState().round as Round, item(round, 3), null, '2026-03-02'));
    session.change(changeAnswer(session.getState().round as Round, item(round, 0), level(1), '2026-03-02'));
    await session.settled();
    const dialog = await openDialog(user);
    expect(await within(dialog).findByText(/kierros on nyt samanlainen/)).toBeDefined();
    expect(within(dialog).queryByRole('button', { name: 'Palauta tähän' })).toBeNull();
  });

  it('[DA3] [DA5] a damaged point is told and left, and the round is as it was', async () => {
    const disk = memoryDisk();
    const { user, session } = await renderChanged({ store: memoryStore(disk) });
    const before = session.getState().round;
    const damaged = { round: 'round-1', key: 'text/0000000001', text: '{"kind":"mielik' };
    await plant({ space: disk } as never, 'restore-points', damaged);
    const dialog = await openDialog(user);
    expect(await within(dialog).findByText('Tätä palautuspistettä ei voi lukea')).toBeDefined();
    expect(within(dialog).queryByRole('button', { name: 'Palauta tähän' })).toBeNull();
    expect(session.getState().round).toBe(before);
    await expectNoAxeViolations(dialog);
  });

  it('[DA5] [DA2] a point that breaks after the preview is told, and nothing is said to be restored', async () => {
    const disk = memoryDisk();
    const { user, session } = await renderChanged({ store: memoryStore(disk) });
    const dialog = await openDialog(user);
    const button = await within(dialog).findByRole('button', { name: 'Palauta tähän' });
    const damaged = { round: 'round-1', key: 'text/0000000001', text: '{' };
    await plant({ space: disk } as never, 'restore-points', damaged);
    await user.click(button);
    await within(dialog).findByRole('alert');
    expect(screen.queryByText(/Kierros on palautettu/)).toBeNull();
    expect(answersOf(session.getState().round as Round).size).toBe(4);
  });

  it('[DA5] without room for a point it asks first: staying changes nothing, going on restores', async () => {
    const inner = memoryStore();
    let isFull = false;
    const store: RoundStore = {
      ...inner,
      keepPoint: async (point) => (isFull ? err({ kind: 'storage-full' }) : inner.keepPoint(point)),
    };
    const { user, session } = await renderChanged({ store });
    isFull = true;
    const dialog = await openDialog(user);
    await user.click(await within(dialog).findByRole('button', { name: 'Palauta tähän' }));
    const asking = await screen.findByRole('dialog', { name: 'Palautuspistettä ei voitu tehdä' });
    expect(within(asking).getByText('Selaimen muisti on täynnä.')).toBeDefined();
    await expectNoAxeViolations(asking);
    await user.click(within(asking).getByRole('button', { name: 'Peruuta' }));
    expect(answersOf(session.getState().round as Round).size).toBe(4);
    await user.click(await within(dialog).findByRole('button', { name: 'Palauta tähän' }));
    await user.click(await screen.findByRole('button', { name: 'Jatka ilman palautuspistettä' }));
    await waitFor(() => expect(answersOf(session.getState().round as Round).size).toBe(3));
  });

  it('[DA5] a day’s point that could not be made is said', async () => {
    const store: RoundStore = { ...memoryStore(), keepPoint: async () => err({ kind: 'storage-full' }) };
    await renderChanged({ store });
    expect(await screen.findByText('Tämän päivän palautuspistettä ei voitu tehdä')).toBeDefined();
  });
});
