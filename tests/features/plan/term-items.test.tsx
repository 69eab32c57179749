import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { commit } from '#domain/round/commit.ts';
import { agreedAnswersOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { LastYearScreen } from '#features/plan/LastYearScreen.tsx';
import { PlanScreen } from '#features/plan/PlanScreen.tsx';
import { commitsIn, promised } from '#tests/domain/compare/four-years.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { contentService } from '#tests/support/content-service.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

const content = contentService();
const ofTerm = content
  .checklist()
  .areas.flatMap(({ items }) => items.filter(({ rhythm }) => rhythm === 'council-term'));
const yearly = content.checklist().areas[0]?.items.find(({ rhythm }) => rhythm === 'yearly')?.id ?? '';
const suggestion = (date: string) => ({ year: 2025, answer: { kind: 'level', level: 2 }, date });
/** Of 2026, with last year's answers of the day. */
const roundWith = (date: string, more: readonly [string, unknown][] = []): Round => {
  const round = realRound({ previous: { id: 'round-0', year: 2025 } });
  const suggestions = [...ofTerm.map(({ id }) => id), yearly].map((id): [string, unknown] => [
    valueKey.suggestion(id),
    suggestion(date),
  ]);
  return {
    ...commit(round, commitsIn(2026)(), new Map([...suggestions, ...more])),
    header: { ...round.header, createdAt: Date.UTC(2026, 1, 1) },
  };
};

describe('what is decided for a council term', () => {
  it('[AN9][YR4] is confirmed one by one or all at once, and nothing else with it', async () => {
    const { user, session, container } = await renderScreen(<LastYearScreen />, { round: roundWith('2025-09-01') });
    const section = within(await screen.findByRole('region', { name: 'Valtuustokaudeksi päätetyt asiat' }));
    expect(section.getAllByText('Voimassa valtuustokauden (2025–2029).')).toHaveLength(ofTerm.length);
    const agreed = () => [...agreedAnswersOf(session.getState().round as Round).keys()];
    expect(agreed()).toEqual([]);
    await user.click(section.getByRole('button', { name: `Vahvista väittämän ${ofTerm[1]?.code} vastaus` }));
    expect(agreed()).toEqual([ofTerm[1]?.id]);
    await user.click(section.getByRole('button', { name: `Vahvista kerralla (${ofTerm.length - 1})` }));
    await waitFor(() => expect(agreed().sort()).toEqual(ofTerm.map(({ id }) => id).sort()));
    expect(section.queryByRole('button')).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    await expectNoAxeViolations(container);
  });

  it('[AN9] is asked anew when a new council has begun', async () => {
    await renderScreen(<LastYearScreen />, { round: roundWith('2025-03-01') });
    const section = within(await screen.findByRole('region', { name: 'Valtuustokaudeksi päätetyt asiat' }));
    expect(section.getAllByText(/Uusi valtuustokausi \(2025–2029\) on alkanut/)).toHaveLength(ofTerm.length);
    expect(section.queryByRole('button')).toBeNull();
  });

  it('[YR4] is not shown before one’s own answer where the group has chosen so', async () => {
    await renderScreen(<LastYearScreen />, { round: roundWith('2025-09-01', [[valueKey.lastYearShown, 'after']]) });
    const section = within(await screen.findByRole('region', { name: 'Valtuustokaudeksi päätetyt asiat' }));
    expect(section.queryByText(/Vuonna 2025/)).toBeNull();
  });
});

describe('the plan of an older round', () => {
  it('[PL3] tells of each open action in which newer plan it goes on', async () => {
    const older = promised(realRound({ id: 'older', year: 2025 }), {
      cafe: { title: 'Kahvila', status: 'going-on' },
      course: { title: 'Kurssi', status: 'done' },
    });
    const newer = promised(realRound({ id: 'newer', year: 2026, previous: { id: 'older', year: 2025 } }), {
      copy: { title: 'Kahvila', status: 'going-on', continues: 'cafe' },
    });
    const store = memoryStore();
    await store.save(newer);
    const { user } = await renderScreen(<PlanScreen />, { round: older, store });
    const links = await screen.findAllByRole('link', { name: 'Jatkuu vuoden 2026 suunnitelmassa' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/round/newer/plan']);
    expect(screen.getByText(/Vuoden 2026 kierros on jo aloitettu/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Muokkaa: Kahvila' }));
    expect(within(await screen.findByRole('dialog')).getByText(/Kirjatkaa seuranta sinne/)).toBeDefined();
  });

  it('[PL3] says nothing of it where no newer round is here', async () => {
    const alone = promised(realRound({ id: 'older', year: 2025 }), { cafe: { title: 'Kahvila', status: 'going-on' } });
    await renderScreen(<PlanScreen />, { round: alone });
    await screen.findByText('Kahvila');
    expect(screen.queryByText(/Jatkuu vuoden/)).toBeNull();
  });
});
