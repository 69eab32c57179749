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
    const faults = rows.flatMap((row, index) => historyFaults(row, rows[index - 1]));
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

function fault(id: string, message: string, remedy: string): Fault {
  return { file: 'editions.json', id, message, remedy };
}

function difference(a: readonly string[], b: readonly string[]): string[] {
  return [...a.filter((id) => !b.includes(id)), ...b.filter((id) => !a.includes(id))];
}

/** Every item that came or went has a change that says so, and no change speaks of an item that is in neither. */
function historyFaults(row: Edition, before: Edition | undefined): Fault[] {
  if (row.previous !== (before?.edition ?? null)) {
    const remedy = `Write ${before ? `"${before.edition}"` : 'null'}; editions stand oldest first.`;
    return [fault(row.edition, `The edition before ${row.edition} is not ${row.previous}.`, remedy)];
  }
  const old = before?.items ?? [];
  const gone = row.changes.flatMap((change) => goneBy(change));
  const come = row.changes.flatMap((change) => comeBy(change));
  const reworded = row.changes.flatMap((change) => (change.kind === 'reworded' ? [change.item] : []));
  const remedy = 'Correct the changes of the edition: new, removed, split, merged or reworded.';
  return [
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

type Change = Edition['changes'][number];

function goneBy(change: Change): string[] {
  if (change.kind === 'removed') return [change.item];
  if (change.kind === 'split') return [change.from];
  return change.kind === 'merged' ? change.from : [];
}

function comeBy(change: Change): string[] {
  if (change.kind === 'new') return [change.item];
  if (change.kind === 'split') return change.to;
  return change.kind === 'merged' ? [change.to] : [];
}
