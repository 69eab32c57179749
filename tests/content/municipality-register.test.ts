import { describe, expect, it } from 'vitest';
import { loadMunicipalities } from '#content/municipalities-loader.ts';
import { findMunicipalities, mergersOf, municipalityOf } from '#content/municipality-register.ts';
import { placeOf } from '#domain/checklist/municipality.ts';

const register = await loadMunicipalities();
const found = (query: string, limit = 10) => findMunicipalities(register, query, limit).map(({ names }) => names.fi);

describe('the register of municipalities', () => {
  it('has the 308 municipalities of 2026 and names its source', () => {
    expect(register.municipalities).toHaveLength(308);
    expect(register.validFrom).toBe('2026-01-01');
    expect(register.source).toContain('CC BY 4.0');
  });

  it('[JN7] gives a municipality with the names of its region and county', () => {
    expect(municipalityOf(register, '049')).toEqual({
      code: '049',
      names: { fi: 'Espoo', sv: 'Esbo' },
      languages: 'fi-sv',
      region: { code: '01', fi: 'Uusimaa', sv: 'Nyland' },
      county: { code: '03', fi: 'Länsi-Uudenmaan hyvinvointialue', sv: 'Västra Nylands välfärdsområde' },
    });
  });

  it('[AN9] tells mainland, Helsinki and Åland apart', () => {
    expect(placeOf(municipalityOf(register, '286'))).toBe('mainland');
    expect(placeOf(municipalityOf(register, '091'))).toBe('helsinki');
    const mariehamn = municipalityOf(register, '478');
    expect(placeOf(mariehamn)).toBe('aland');
    expect(mariehamn.county).toBeNull();
  });

  it('[YR1] knows the mergers since 2020, each into a municipality of the register', () => {
    const mergers = mergersOf(register);
    expect(mergers.map(({ code, into, year }) => [code, municipalityOf(register, into).names.fi, year])).toEqual([
      ['099', 'Kankaanpää', 2021],
      ['588', 'Mäntyharju', 2025],
    ]);
    expect(found('pertunmaa')).toEqual([]);
  });

  it('refuses a code that no municipality has', () => {
    expect(() => municipalityOf(register, '999')).toThrow('999');
  });

  it('finds by the Finnish and by the Swedish name, in any case', () => {
    expect(found('kouvo')).toEqual(['Kouvola']);
    expect(found('ESBO')).toEqual(['Espoo']);
    expect(found('pargas')).toEqual(['Parainen']);
  });

  it('puts names that begin so before names that only hold it', () => {
    expect(found('lahti')[0]).toBe('Lahti');
    expect(found('lahti')).toContain('Kontiolahti');
    expect(found('åbo')).toEqual(['Turku', 'Oulu']);
  });

  it('finds «Jämsä» as «jamsa», and «Hämeenlinna» as «hameen», as typed without dots', () => {
    expect(found('jamsa')).toEqual(['Jämsä']);
    expect(found('hameen')).toContain('Hämeenlinna');
    expect(found('aanekoski')).toEqual(['Äänekoski']);
    expect(found('abo')).toContain('Turku');
  });

  it('keeps ä and a apart when ä is typed', () => {
    expect(found('sä')).not.toContain('Salo');
    expect(found('sa', 30)).toEqual(expect.arrayContaining(['Salo', 'Säkylä']));
    expect(found('sa', 30).indexOf('Salo')).toBeLessThan(found('sa', 30).indexOf('Säkylä'));
  });

  it('finds «S:t Mårtens» without its colon, and a later word of a name', () => {
    expect(found('st mårtens')).toEqual(['Marttila']);
    expect(found('tl')).toContain('Koski Tl');
  });

  it('gives at most as many as asked for, and nothing for a name that is not there', () => {
    expect(found('a', 5)).toHaveLength(5);
    expect(found('esimerkkikunta')).toEqual([]);
    expect(found('(')).toEqual([]);
  });
});
