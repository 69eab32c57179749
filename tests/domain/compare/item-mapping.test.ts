import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '#domain/checklist/checklist.ts';
import { compareRounds, type YearAnswers } from '#domain/compare/compare-rounds.ts';
import { type Edition, type EditionChange, type Editions, goneBy } from '#domain/compare/editions.ts';
import { composeLinks, type ItemLink, mappingBetween, turnLinks } from '#domain/compare/item-mapping.ts';
import { yearsTable } from '#domain/compare/years-table.ts';
import { anArea, anItem, level } from '#tests/domain/scoring/items.ts';
import { history } from './three-editions.ts';

const named = (index: number) => ({ id: 'any', edition: String(index) });
const linksOf = (editions: Editions, older: number, newer: number): readonly ItemLink[] => {
  const mapping = mappingBetween(named(older), named(newer), editions);
  const items = editions.editions[older]?.items ?? [];
  if (mapping.kind === 'same') return items.map((id) => ({ older: id, newer: id, changes: [] })).toSorted(byOlder);
  if (mapping.kind === 'unknown') throw new Error('Both editions are listed');
  return mapping.links;
};
const byOlder = (a: ItemLink, b: ItemLink) => (a.older < b.older ? -1 : 1);

type Pick = 'kept' | 'same-meaning' | 'reworded' | 'split' | 'merged' | 'removed';
const pick = fc.constantFrom<Pick>('kept', 'kept', 'same-meaning', 'reworded', 'split', 'merged', 'removed');
const anEdition = fc.record({ picks: fc.array(pick, { minLength: 12, maxLength: 12 }), fresh: fc.nat(2) });

/** What the picks make of the items before; new ids bear the number of their edition. */
function nextEdition(before: Edition, { picks, fresh }: { picks: Pick[]; fresh: number }, index: number): Edition {
  const changes: EditionChange[] = [];
  const items: string[] = [];
  const toMerge: string[] = [];
  for (const [place, id] of before.items.entries()) {
    const picked = picks[place] ?? 'kept';
    const parts = [`${index}-${place}-a`, `${index}-${place}-b`];
    if (picked === 'split') changes.push({ kind: 'split', from: id, to: parts });
    if (picked === 'removed') changes.push({ kind: 'removed', item: id });
    if (picked === 'reworded') changes.push({ kind: 'reworded', item: id, comparable: false });
    if (picked === 'same-meaning') changes.push({ kind: 'reworded', item: id, comparable: true });
    if (picked === 'merged') toMerge.push(id);
    else if (picked === 'split') items.push(...parts);
    else if (picked !== 'removed') items.push(id);
  }
  if (toMerge.length > 1) {
    changes.push({ kind: 'merged', from: toMerge, to: `${index}-merged` });
    items.push(`${index}-merged`);
  } else items.push(...toMerge);
  for (let n = 0; n < fresh; n += 1) {
    changes.push({ kind: 'new', item: `${index}-new-${n}` });
    items.push(`${index}-new-${n}`);
  }
  return { edition: String(index), previous: before.edition, items, changes };
}

const anyHistory = fc.array(anEdition, { minLength: 1, maxLength: 4 }).map((steps): Editions => {
  const first: Edition = { edition: '0', previous: null, items: ['i0', 'i1', 'i2', 'i3', 'i4', 'i5'], changes: [] };
  const editions = [first];
  for (const [index, step] of steps.entries()) {
    const before = editions.at(-1) as Edition;
    editions.push(nextEdition(before, step, index + 1));
  }
  return { checklist: 'any', editions };
});
const withPlaces = (count: number) =>
  anyHistory.chain((editions) =>
    fc
      .array(fc.nat(editions.editions.length - 1), { minLength: count, maxLength: count })
      .map((places) => ({ editions, places })),
  );
const yearAt = (editions: Editions, place: number, year: number, answer: Level = 1): YearAnswers => {
  const items = editions.editions[place]?.items ?? [];
  return {
    year,
    checklist: named(place),
    scope: 'full',
    areas: [
      anArea(
        'a',
        items.map((id) => anItem(id)),
      ),
    ],
    answers: new Map(items.map((id) => [id, level(answer)])),
  };
};

describe('what became of the items between editions', () => {
  it('[YR2] is told over an edition in between, with everything that happened on the way', () => {
    const mapping = mappingBetween(
      { id: 'small-town', edition: '2023.1' },
      { id: 'small-town', edition: '2026.1' },
      history,
    );
    expect(mapping).toEqual({
      kind: 'links',
      links: [
        { older: 'clubs', newer: 'leisure', changes: ['split', 'merged'] },
        { older: 'clubs', newer: 'senior-clubs', changes: ['split'] },
        { older: 'helpline', newer: 'help-nearby', changes: ['split', 'merged'] },
        { older: 'helpline', newer: 'help-online', changes: ['split', 'merged'] },
        { older: 'hobbies', newer: 'leisure', changes: ['merged'] },
        { older: 'outreach', newer: 'help-nearby', changes: ['split', 'merged'] },
        { older: 'outreach', newer: 'help-online', changes: ['split', 'merged'] },
        { older: 'parks', newer: 'parks', changes: ['same-meaning'] },
        { older: 'transport', newer: 'transport', changes: ['reworded'] },
      ],
    });
  });

  it('[YR2] is not guessed where an edition is not in the history, or belongs to another checklist', () => {
    const known = { id: 'small-town', edition: '2023.1' };
    const unknown = { kind: 'unknown' };
    expect(mappingBetween(known, { id: 'small-town', edition: '2030.1' }, history)).toEqual(unknown);
    expect(mappingBetween(known, { id: 'another', edition: '2025.1' }, history)).toEqual(unknown);
    expect(mappingBetween(known, { id: 'small-town', edition: '2025.1' }, null)).toEqual(unknown);
    expect(mappingBetween(known, known, null)).toEqual({ kind: 'same' });
  });

  it('[YR2] composes: through any edition on the way it is the same', () => {
    fc.assert(
      fc.property(withPlaces(3), ({ editions, places }) => {
        const [first = 0, middle = 0, last = 0] = places.toSorted((a, b) => a - b);
        const there = composeLinks(linksOf(editions, first, middle), linksOf(editions, middle, last));
        expect(there).toEqual(linksOf(editions, first, last));
        const back = composeLinks(linksOf(editions, last, middle), linksOf(editions, middle, first));
        expect(back).toEqual(linksOf(editions, last, first));
      }),
    );
  });

  it('[YR2] reads backwards as the same links turned round', () => {
    fc.assert(
      fc.property(withPlaces(2), ({ editions, places: [a = 0, b = 0] }) => {
        expect(linksOf(editions, b, a)).toEqual(turnLinks(linksOf(editions, a, b)));
      }),
    );
  });

  it('[YR2] never gives a change to an item that was removed, split, merged, new or given another meaning', () => {
    fc.assert(
      fc.property(withPlaces(2), ({ editions, places: [a = 0, b = 0] }) => {
        const rows = editions.editions.slice(Math.min(a, b) + 1, Math.max(a, b) + 1);
        const broken = new Set(
          rows.flatMap(({ changes }) =>
            changes.flatMap((change) =>
              change.kind === 'reworded' ? (change.comparable ? [] : [change.item]) : goneBy(change),
            ),
          ),
        );
        const inBoth = (id: string) => [a, b].every((place) => editions.editions[place]?.items.includes(id));
        const { items, share } = compareRounds(yearAt(editions, a, 2025), yearAt(editions, b, 2026, 3), editions);
        for (const { itemId, change, why } of items) {
          const isComparable = inBoth(itemId) && !broken.has(itemId);
          expect([itemId, change]).toEqual([itemId, isComparable ? 2 : null]);
          expect(why === null).toBe(isComparable);
        }
        expect(new Set(items.map(({ itemId }) => itemId)).size).toBe(items.length);
        expect(share.compared).toBe(items.filter(({ change }) => change !== null).length);
      }),
    );
  });

  it('[YR6] stands from oldest to newest, in whatever order the years are given', () => {
    fc.assert(
      fc.property(
        withPlaces(5).chain(({ editions, places }) => {
          const years = places.map((place, index) => yearAt(editions, place, 2021 + index, (index % 4) as Level));
          const shuffled = fc.shuffledSubarray(years, { minLength: years.length });
          return shuffled.map((given) => ({ editions, years, given }));
        }),
        ({ editions, years, given }) => {
          const table = yearsTable(given, editions);
          expect(table).toEqual(yearsTable(years, editions));
          expect(table?.years).toEqual([2021, 2022, 2023, 2024, 2025]);
          for (const row of table?.rows ?? []) expect(row.cells).toHaveLength(row.steps.length + 1);
        },
      ),
      { numRuns: 40 },
    );
  });
});
