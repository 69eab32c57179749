import { describe, expect, it } from 'vitest';
import { sectorMarks } from '#parts/sector-marks.ts';

const marksOf = (...names: string[]) => [
  ...sectorMarks(names.map((name, index) => ({ code: `c${index}`, name }))).values(),
];

describe('the short mark of a sector', () => {
  it('[GR5] is its first letter, and as many more as tell it from those before it', () => {
    expect(marksOf('Kunnan johto', 'Perusopetus', 'Kulttuuri', 'Kuljetus')).toEqual(['K', 'P', 'Ku', 'Kul']);
  });

  it('[GR5] tells sectors of the same name, and ones without letters, apart', () => {
    const marks = marksOf('Liikunta', 'Liikunta', 'liikunta', '–', '–');
    expect(new Set(marks).size).toBe(5);
  });

  it('[GR5] takes letters as people see them, whichever way they are written', () => {
    expect(marksOf('A\u0308ldrera\u030Adet')).toEqual(['Ä']);
  });
});
