/**
 * A short mark for each sector, by its code: the first letters of its name, as few as tell it from those before it
 * («K», «Ku», «Kul»). Names that are the same get a number.
 */
export function sectorMarks(sectors: readonly { readonly code: string; readonly name: string }[]): Map<string, string> {
  const taken = new Set<string>();
  const marks = new Map<string, string>();
  for (const { code, name } of sectors) {
    const letters = [...name.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')];
    const lengths = letters.map((_, index) => capitalized(letters.slice(0, index + 1)));
    const mark = lengths.find((one) => !taken.has(one)) ?? firstFree(lengths[0] ?? '', taken);
    taken.add(mark);
    marks.set(code, mark);
  }
  return marks;
}

function capitalized([first = '', ...rest]: readonly string[]): string {
  return first.toUpperCase() + rest.join('').toLowerCase();
}

function firstFree(stem: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
