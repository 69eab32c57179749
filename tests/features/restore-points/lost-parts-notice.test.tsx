import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeAnswer } from '#domain/round/change-answers.ts';
import { answersOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { LostPartsNotice } from '#features/LostPartsNotice.tsx';
import { createSession } from '#state/session.ts';
import { plant } from '#tests/storage/storage-for-test.ts';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { level } from '#tests/support/build-round.ts';
import { contentService } from '#tests/support/content-service.ts';
import { countingIds } from '#tests/support/counting-ids.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryDisk, memoryStore } from '#tests/support/memory-store.ts';
import { renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

const [first, second, third] = contentService()
  .checklist()
  .areas.flatMap((area) => area.items);

interface Options extends ScreenOptions {
  withPoint?: boolean;
  alsoBroken?: readonly string[];
}

/** Stored with three answers and an action; then the second answer and the action’s title break. */
async function renderBroken({ withPoint = true, alsoBroken = [], ...options }: Options = {}) {
  const disk = memoryDisk();
  const clock = fixedClock();
  const earlier = createSession({ store: memoryStore(disk, clock), clock, ids: countingIds('earlier') });
  const texts = await contentService().archivedTexts();
  await earlier.start({ ...answeredRound({ answers: 3, actions: ['Kävelyryhmä'] }), texts });
  if (withPoint) {
    const round = earlier.getState().round as Round;
    earlier.change(changeAnswer(round, third?.id ?? '', level(3), '2026-03-02'));
    await earlier.settled();
  }
  for (const key of [valueKey.agreed(second?.id ?? ''), valueKey.actionField('action-0', 'priority'), ...alsoBroken]) {
    await plant({ space: disk } as never, 'values', { round: 'round-1', key, versions: 'broken' } as never);
  }
  const rendered = await renderScreen(<LostPartsNotice />, { store: memoryStore(disk, clock), clock, ...options });
  await rendered.session.open('round-1');
  return rendered;
}

describe('a round of which something could not be read', () => {
  it('[DA3] says at opening which statements and actions', async () => {
    const { container } = await renderBroken();
    expect(await screen.findByRole('heading', { name: /Osaa kierroksesta ei voitu lukea/ })).toBeDefined();
    const told = screen.getAllByRole('listitem').map((each) => each.textContent);
    expect(told[0]).toMatch(new RegExp(`^${second?.code} .{20}`));
    expect(told.slice(1)).toEqual(['Toimenpide «Kävelyryhmä»']);
    await expectNoAxeViolations(container);
  });

  it('[DA5] brings exactly those back from the newest restore point that has them, and later work stays', async () => {
    const { session, user } = await renderBroken();
    await user.click(await screen.findByRole('button', { name: /^Palauta/ }));
    await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
    const answers = answersOf(session.getState().round as Round);
    expect([first, second, third].map((item) => answers.get(item?.id ?? ''))).toEqual([level(1), level(1), level(3)]);
    expect(screen.getByText(/on palautettu/)).toBeDefined();
  });

  it('[DA5] says when the restore point has only a part, and brings that part back', async () => {
    const { session, user } = await renderBroken({ alsoBroken: [valueKey.note(third?.id ?? '')] });
    expect(await screen.findByText(/^Osa niistä on tallessa palautuspisteessä/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: /Palauta/ }));
    await waitFor(() => expect(answersOf(session.getState().round as Round).size).toBe(3));
  });

  it('[DA5] without such a point it leads to the file', async () => {
    const { container } = await renderBroken({ withPoint: false });
    expect((await screen.findByRole('link', { name: 'Avaa tiedosto' })).getAttribute('href')).toBe('#/open');
    expect(screen.queryByRole('button', { name: /^Palauta/ })).toBeNull();
    await expectNoAxeViolations(container);
  });

  it.each(['sv', 'en'] as const)('[EV1] [EV2] reads whole in %s', async (language) => {
    const { container } = await renderBroken({ language });
    await screen.findByRole('heading');
    await expectNoAxeViolations(container);
  });

  it('says nothing where everything could be read', async () => {
    await renderScreen(<LostPartsNotice />, { round: answeredRound({ answers: 3 }) });
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
