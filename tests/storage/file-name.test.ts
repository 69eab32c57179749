import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundFileName, safeFileName } from '#storage/files/file-name.ts';
import { exampleMunicipality } from '#tests/support/build-round.ts';

describe('file names', () => {
  it('[DA7] a round file is named after its municipality and year', () => {
    expect(roundFileName({ municipality: exampleMunicipality, year: 2026 })).toBe(
      'mielikunta-esimerkkikunta-2026.json',
    );
  });

  it('[DA7] Finnish and Swedish letters become letters that mail and zip programs leave alone', () => {
    const names = { fi: 'Äänekoski / Ylöjärvi', sv: 'Åbo' };
    expect(roundFileName({ municipality: { ...exampleMunicipality, names }, year: 2027 })).toBe(
      'mielikunta-aanekoski-ylojarvi-2027.json',
    );
  });

  it('a name that Windows keeps to itself is not used', () => {
    expect(safeFileName(['CON'], 'pdf')).toBe('con-1.pdf');
    expect(safeFileName(['Lpt1'], 'json')).toBe('lpt1-1.json');
  });

  it('a name of nothing but signs still gives a file', () => {
    expect(safeFileName(['???', ''], 'txt')).toBe('mielikunta.txt');
  });

  it('any parts give a name that every file system takes, and the year is never cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 4 }), (parts) => {
        const name = safeFileName([...parts, '2026'], 'json');
        expect(name).toMatch(/^[a-z0-9][a-z0-9-]*\.json$/);
        expect(name.length).toBeLessThanOrEqual(100);
        expect(name).toContain('2026.json');
      }),
    );
  });
});
