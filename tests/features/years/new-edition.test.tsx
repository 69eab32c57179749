import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ArchivedTexts, Round } from '#domain/round/round.ts';
import { YearsScreen } from '#features/years/YearsScreen.tsx';
import { checklistOf, history } from '#tests/domain/compare/three-editions.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';
import { contentService } from '#tests/support/content-service.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

const by = commitsBy('w');

/** Every statement at one level, with the round's own words. */
function roundOn(edition: string, year: number, value: 1 | 2): Round {
  const checklist = checklistOf(edition);
  const ids = checklist.areas.flatMap(({ items }) => items.map(({ id }) => id));
  const words = {
    title: 'Pieni lista',
    areas: { living: 'Asuminen', services: 'Palvelut' },
    items: Object.fromEntries(
      ids.map((id) => [
        id,
        { statement: `Väittämä ${id}`, levels: ['0', '1', '2', '3'] as [string, string, string, string] },
      ]),
    ),
  };
  const texts: ArchivedTexts = { fi: words, sv: words, en: words };
  const made = buildRound({
    id: `round-${year}`,
    year,
    checklist,
    checklistRef: { id: history.checklist, edition, hash: edition },
  });
  return ids.reduce<Round>((round, id) => answer(round, id, level(value), by()), { ...made, texts });
}

async function openYears(language: 'fi' | 'sv' | 'en', editions = history) {
  const store = memoryStore();
  await store.save(roundOn('2023.1', 2024, 1));
  const promise = Promise.resolve(editions);
  const content = { ...contentService(), editions: () => promise };
  await renderScreen(<YearsScreen />, { round: roundOn('2025.1', 2025, 2), store, language, services: { content } });
  await screen.findAllByRole('rowheader', { name: /Väittämä hobbies/, hidden: true });
}
const rowOf = (id: string) => {
  const cell = screen
    .getAllByRole('rowheader', { hidden: true })
    .find((one) => one.textContent?.includes(`Väittämä ${id}`));
  if (!cell) throw new Error(`No row of ${id}`);
  return cell.closest('tr')?.textContent ?? '';
};

describe('years with a new edition between them', () => {
  it.each([
    ['fi', 'jaettu', 'yhdistetty', 'merkitys on muuttunut', 'uusi väittämä', 'poistunut'],
    ['sv', 'delats', 'slagits ihop', 'betydelse har ändrats', 'nytt påstående', 'tagits bort'],
    ['en', 'split', 'merged', 'meaning of the statement', 'new statement', 'removed'],
  ] as const)(
    '[YR2] tells in %s why a statement is not compared',
    async (lang, split, merged, reworded, fresh, removed) => {
      await openYears(lang);
      expect(rowOf('youth-clubs')).toContain(split);
      expect(rowOf('clubs')).toContain(split);
      expect(rowOf('helpline')).toContain(merged);
      expect(rowOf('transport')).toContain(reworded);
      expect(rowOf('peer-support')).toContain(fresh);
      expect(rowOf('groups')).toContain(removed);
      expect(document.body.textContent).toContain('2/11');
    },
  );

  it('[YR2] lists only what kept its meaning as risen', async () => {
    await openYears('fi');
    const improved = within(screen.getByRole('region', { name: /Eniten nousseet/ }));
    expect(improved.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('Väittämä parks'),
      expect.stringContaining('Väittämä hobbies'),
    ]);
  });

  it('[YR2] gives no change where the edition is not known', async () => {
    await openYears('fi', { checklist: history.checklist, editions: [] });
    expect(rowOf('parks')).toContain('tarkistuslistan versiota ei tunneta');
    expect(document.body.textContent).toContain('Vuosien 2024 ja 2025 vastauksia ei voi verrata');
  });
});
