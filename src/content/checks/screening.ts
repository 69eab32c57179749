import type { Check, Fault } from '../finding.ts';
import type { Pack } from '../pack.ts';

const SCREENING_ITEMS = 10;

export const screeningItems: Check<Pack> = {
  name: 'screening',
  description: 'The short version has exactly ten items, and at least one from each area.',
  check: ({ checklist }) => {
    const count = checklist.areas.flatMap((area) => area.items.filter((item) => item.screening)).length;
    const faults: Fault[] = checklist.areas
      .filter((area) => !area.items.some((item) => item.screening))
      .map((area) => ({
        file: 'checklist.json',
        id: area.id,
        message: `No item of area ${area.code} is in the short version.`,
        remedy: 'Set screening to true for the item that tells most about the area.',
      }));
    if (count !== SCREENING_ITEMS) {
      const message = `The short version has ${count} items, and it should have ${SCREENING_ITEMS}.`;
      faults.push({ file: 'checklist.json', id: checklist.id, message, remedy: 'Set or clear screening.' });
    }
    return faults;
  },
};
