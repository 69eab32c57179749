import { describe, expect, it } from 'vitest';
import { loadChecklist } from '#content/checklist-loader.ts';
import { editionsKept } from '#content/checks/editions.ts';
import { loadEditions } from '#content/editions-loader.ts';
import type { Pack } from '#content/pack.ts';
import { type EditionsFile, editionsFileSchema } from '#content/schemas/editions-schema.ts';
import { checklistOf, editionsFile } from '#tests/domain/compare/three-editions.ts';

const small = () => structuredClone(editionsFileSchema.parse(editionsFile));
const faultsOf = (editions: EditionsFile) => {
  const pack = { checklist: checklistOf('2026.1'), editions, models: { edition: '2026.1' } };
  return editionsKept.check(pack as unknown as Pack);
};
const edition = (content: EditionsFile, index: number) => {
  const row = content.editions[index];
  if (!row) throw new Error(`No edition ${index}`);
  return row;
};

describe('the history of editions', () => {
  it('[YR2] of the small checklist has the form of a pack’s, and no faults', () => {
    expect(faultsOf(small())).toEqual([]);
  });

  it('[YR2] of the pack ends with the edition that is asked now', async () => {
    const { checklist, editions } = await loadEditions();
    expect(checklist).toBe(loadChecklist().id);
    expect(editions.at(-1)?.edition).toBe(loadChecklist().edition);
    expect(editions.at(-1)?.items).toEqual(loadChecklist().areas.flatMap(({ items }) => items.map(({ id }) => id)));
  });

  it.each<[string, string, string, (content: EditionsFile) => void]>([
    [
      'an item is called removed and stays',
      'is told to be gone',
      'parks',
      (c) => edition(c, 1).changes.push({ kind: 'removed', item: 'parks' }),
    ],
    [
      'an item is called new and was there',
      'is told to have come',
      'transport',
      (c) => edition(c, 2).changes.push({ kind: 'new', item: 'transport' }),
    ],
    [
      'an id comes back after it was removed',
      'is told to have come',
      'groups',
      (c) => {
        edition(c, 2).items.push('groups');
        edition(c, 2).changes.push({ kind: 'new', item: 'groups' });
      },
    ],
    [
      'a part of a split item keeps the id of the whole',
      'is told to be gone',
      'clubs',
      (c) => {
        const row = edition(c, 1);
        row.items[1] = 'clubs';
        row.changes[1] = { kind: 'split', from: 'clubs', to: ['clubs', 'senior-clubs'] };
      },
    ],
    [
      'two changes speak of one item',
      'Two changes of',
      'hobbies',
      (c) => {
        edition(c, 1).changes.push({ kind: 'reworded', item: 'hobbies', comparable: true });
        edition(c, 1).changes.push({ kind: 'reworded', item: 'hobbies', comparable: false });
      },
    ],
    ['an item is listed twice', 'stands twice', 'parks', (c) => edition(c, 0).items.push('parks')],
  ])('[YR2] refuses that %s', (_, told, id, plant) => {
    const content = small();
    plant(content);
    const found = faultsOf(content).filter(({ message }) => message.includes(told));
    expect(found.map((fault) => fault.id)).toContain(id);
  });
});
