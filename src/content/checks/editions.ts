import { comeBy, goneBy } from '#domain/compare/editions.ts';
import type { Check, Fault } from '../finding.ts';
import type { Pack } from '../pack.ts';
import type { EditionsFile } from '../schemas/editions-schema.ts';

type Edition = EditionsFile['editions'][number];

export const editionsKept: Check<Pack> = {
  name: 'editions',
  description: 'Each edition lists its items and tells what became of those of the edition before.',
  check: ({ checklist, editions, models }) => {
    const rows = editions.editions;
    const current = rows.at(-1);
    const faults = rows.flatMap((row, index) => historyFaults(row, rows.slice(0, index)));
    if (current?.edition !== checklist.edition) {
      const message = `The checklist is edition ${checklist.edition}, and the last one listed is ${current?.edition}.`;
      faults.push(fault(checklist.edition, message, 'Add the edition at the end, with its items and changes.'));
    } else {
      const items = checklist.areas.flatMap((area) => area.items.map((item) => item.id));
      for (const id of difference(items, current.items)) {
        faults.push(fault(id, `«${id}» is in only one of checklist.json and the list of ${current.edition}.`, AGREE));
      }
    }
    if (models.edition !== checklist.edition) {
      const message = `The models are edition ${models.edition}, and the checklist is ${checklist.edition}.`;
      faults.push({ file: 'models.json', id: models.edition, message, remedy: 'Publish both under one edition.' });
    }
    return faults;
  },
};

const AGREE = 'Let both have it. An item that is gone stays in the lists of the editions that had it.';

const NEW_ID = 'Give a new item, or a part of a split or merged one, an id that no edition has had.';

function fault(id: string, message: string, remedy: string): Fault {
  return { file: 'editions.json', id, message, remedy };
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function difference(a: readonly string[], b: readonly string[]): string[] {
  return [...a.filter((id) => !b.includes(id)), ...b.filter((id) => !a.includes(id))];
}

/** Every item that came or went has a change that says so, and no change speaks of an item that is in neither. */
function historyFaults(row: Edition, earlier: readonly Edition[]): Fault[] {
  const before = earlier.at(-1);
  if (row.previous !== (before?.edition ?? null)) {
    const remedy = `Write ${before ? `"${before.edition}"` : 'null'}; editions stand oldest first.`;
    return [fault(row.edition, `The edition before ${row.edition} is not ${row.previous}.`, remedy)];
  }
  const old = before?.items ?? [];
  const gone = row.changes.flatMap(goneBy);
  const come = row.changes.flatMap(comeBy);
  const reworded = row.changes.flatMap((change) => (change.kind === 'reworded' ? [change.item] : []));
  const known = earlier.flatMap(({ items }) => items);
  const told = [...gone, ...come, ...reworded];
  const remedy = 'Correct the changes of the edition: new, removed, split, merged or reworded.';
  return [
    // Answers are matched by id: one that means another thing from now on would make a false rise or fall (YR2).
    ...repeated(row.items).map((id) => fault(id, `«${id}» stands twice in ${row.edition}.`, 'List it once.')),
    ...repeated(told).map((id) => fault(id, `Two changes of ${row.edition} speak of «${id}».`, remedy)),
    ...gone
      .filter((id) => row.items.includes(id))
      .map((id) => fault(id, `«${id}» is told to be gone and is still in ${row.edition}.`, NEW_ID)),
    ...come
      .filter((id) => known.includes(id))
      .map((id) => fault(id, `«${id}» is told to have come and was there in an earlier edition.`, NEW_ID)),
    ...gone.filter((id) => !old.includes(id)).map((id) => fault(id, `«${id}» was not in the edition before.`, remedy)),
    ...come.filter((id) => !row.items.includes(id)).map((id) => fault(id, `«${id}» is not in ${row.edition}.`, remedy)),
    ...reworded
      .filter((id) => !old.includes(id) || !row.items.includes(id))
      .map((id) => fault(id, `«${id}» is called reworded and is not in both editions.`, remedy)),
    ...(before === undefined
      ? []
      : [
          ...old
            .filter((id) => !row.items.includes(id) && !gone.includes(id))
            .map((id) => fault(id, `«${id}» went in ${row.edition}, and nothing says where.`, remedy)),
          ...row.items
            .filter((id) => !old.includes(id) && !come.includes(id))
            .map((id) => fault(id, `«${id}» came in ${row.edition}, and nothing says from where.`, remedy)),
        ]),
  ];
}
