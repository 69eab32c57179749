import type { Check, Fault } from '../finding.ts';
import type { Pack } from '../pack.ts';

export const codesInOrder: Check<Pack> = {
  name: 'codes',
  description: 'Codes run without gaps in the order of the file: areas 1, 2 …, items 1.1, 1.2 …',
  check: ({ checklist }) =>
    checklist.areas.flatMap((area, areaIndex) => {
      const areaCode = String(areaIndex + 1);
      return [
        ...wrongCode(area.id, area.code, areaCode),
        ...area.items.flatMap((item, index) => wrongCode(item.id, item.code, `${areaCode}.${index + 1}`)),
      ];
    }),
};

function wrongCode(id: string, code: string, expected: string): Fault[] {
  if (code === expected) return [];
  return [
    {
      file: 'checklist.json',
      id,
      message: `The code is ${code}, and by its place it is ${expected}.`,
      remedy: `Write ${expected}, or move the item. Codes in texts («1.3 koskee …») follow along.`,
    },
  ];
}
