import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { suggestionsOf } from '#domain/round/read-answers.ts';
import { NewRoundScreen } from '#features/new-round/NewRoundScreen.tsx';
import { LastYearScreen } from '#features/plan/LastYearScreen.tsx';
import { answered, firstRound, ref, roundAfter } from '#tests/domain/compare/four-years.ts';
import { checklistOf, history } from '#tests/domain/compare/three-editions.ts';
import { contentService } from '#tests/support/content-service.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

const editions = Promise.resolve(history);
const checklist = checklistOf('2025.1');
const content = {
  ...contentService(),
  checklist: () => checklist,
  checklistRef: () => ref('2025.1'),
  editions: () => editions,
};
const last = answered(firstRound(2024, '2023.1'), {
  parks: 1,
  clubs: 2,
  transport: 3,
  helpline: 1,
  outreach: 2,
  groups: 3,
});
const rowOf = async (id: string) => {
  const table = await screen.findByRole('table', { name: 'Tarkistuslistan muutokset väittämittäin', hidden: true });
  const heads = within(table).getAllByRole('rowheader', { hidden: true });
  return heads.find((one) => one.textContent?.endsWith(id))?.closest('tr')?.textContent ?? '';
};

describe('a new edition of the checklist', () => {
  it('[JN10] is told item by item before the new round is made, and its round takes only what is told', async () => {
    const store = memoryStore();
    await store.save(last);
    const { user, session } = await renderScreen(<NewRoundScreen from="round-2024" />, {
      path: '/new',
      store,
      services: { content },
    });
    expect(await rowOf('parks')).toMatch(/Sanamuoto on uusittu, merkitys on sama.*2024 vastaus on ehdotuksena/);
    expect(await rowOf('youth-clubs')).toMatch(/Syntyi, kun väittämä jaettiin.*ei tuoda/);
    expect(await rowOf(' clubs')).toMatch(/Jaettiin:/);
    expect(await rowOf('low-threshold-help')).toMatch(/Yhdistettiin väittämistä/);
    expect(await rowOf('transport')).toMatch(/merkitys on muuttunut.*koski toista väittämää/);
    expect(await rowOf('peer-support')).toMatch(/Uusi väittämä.*Ei aiempaa vastausta/);
    expect(await rowOf('groups')).toMatch(/poistunut/);
    await user.click(screen.getByRole('button', { name: 'Aloita kierros' }));
    await waitFor(() => expect(session.getState().round?.header.previous?.id).toBe('round-2024'));
    const round = session.getState().round;
    expect(round && [...suggestionsOf(round).keys()]).toEqual(['parks']);
    expect(round?.header.checklist.edition).toBe('2025.1');
  });

  it('[JN10] stays to be read on last year’s screen', async () => {
    const store = memoryStore();
    await store.save(last);
    await renderScreen(<LastYearScreen />, { round: roundAfter(last, 2025, '2025.1'), store, services: { content } });
    expect(await screen.findByRole('heading', { name: 'Tarkistuslista on uudistunut' })).toBeDefined();
    expect(await rowOf('transport')).toMatch(/merkitys on muuttunut/);
  });

  it('[JN10] is not spoken of where the edition is the same', async () => {
    const store = memoryStore();
    await store.save(last);
    await renderScreen(<LastYearScreen />, { round: roundAfter(last, 2025, '2023.1'), store, services: { content } });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('heading', { name: 'Tarkistuslista on uudistunut' })).toBeNull();
  });
});
