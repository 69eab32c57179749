import { describe, expect, it } from 'vitest';
import { filterItems, type ItemFacts, NO_FILTER, SHOWN } from '#features/answering/filter-items.ts';
import { item } from '#tests/support/build-round.ts';

const facts = (id: string, more: Partial<ItemFacts> = {}): ItemFacts => ({
  item: item(id, `1.${id}`),
  statement: `Väittämä ${id}`,
  sectors: ['culture-library'],
  answer: { kind: 'level', level: 3 },
  note: '',
  isMarked: false,
  isGap: false,
  isDiffering: false,
  ...more,
});
const all = [
  facts('plain'),
  facts('open', { answer: null }),
  facts('unknown', { answer: { kind: 'unknown' } }),
  facts('marked', { isMarked: true }),
  facts('gap', { isGap: true }),
  facts('differing', { isDiffering: true, sectors: ['sports', 'youth'] }),
  facts('noted', { note: 'Nuorisotalon Tilat', sectors: [] }),
];
const found = (filter: Partial<typeof NO_FILTER>) => [...filterItems(all, { ...NO_FILTER, ...filter })];

describe('Narrowing the statements', () => {
  it('[AN6] shows all of them unless told', () => {
    expect(found({})).toHaveLength(all.length);
  });

  it.each([
    ['unanswered', ['open']],
    ['unknown', ['unknown']],
    ['marked', ['marked']],
    ['gaps', ['gap']],
    ['differing', ['differing']],
  ] as const)('[AN6] shows what is «%s»', (shown, ids) => {
    expect(SHOWN).toContain(shown);
    expect(found({ shown })).toEqual(ids);
  });

  it('[AN6] shows the statements of one sector', () => {
    expect(found({ sector: 'youth' })).toEqual(['differing']);
    expect(found({ sector: 'finance' })).toEqual([]);
  });

  it('[AN6] finds every word in code, statement or note, whatever its case', () => {
    expect(found({ words: '  tilat NUORISO ' })).toEqual(['noted']);
    expect(found({ words: '1.gap' })).toEqual(['gap']);
    expect(found({ words: 'väittämä open' })).toEqual(['open']);
    expect(found({ words: 'tilat puuttuvat' })).toEqual([]);
  });

  it('[AN6] takes all three together', () => {
    expect(found({ shown: 'differing', sector: 'sports', words: 'differing' })).toEqual(['differing']);
    expect(found({ shown: 'differing', sector: 'culture-library' })).toEqual([]);
  });
});
