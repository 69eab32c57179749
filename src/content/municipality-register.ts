import type { Municipality } from '#domain/checklist/municipality.ts';
import type { Merger } from '#domain/checklist/municipality-mergers.ts';

interface Named {
  readonly code: string;
  readonly fi: string;
  readonly sv: string;
}

export interface MunicipalityRegister {
  /** ISO date. */
  readonly validFrom: string;
  /** Attribution, to be shown where the register is named (CC BY 4.0). */
  readonly source: string;
  readonly regions: readonly Named[];
  readonly counties: readonly Named[];
  /** Ended in a merger; `into` is the code of what it became part of, `year` the first year of that. */
  readonly ended: readonly (Named & { readonly into: string; readonly year: number })[];
  readonly municipalities: readonly (Named & {
    readonly languages: Municipality['languages'];
    readonly region: string;
    readonly county: string | null;
  })[];
}

/** The municipality of a code, as a round keeps it; throws for a code that the register does not have. */
export function municipalityOf(register: MunicipalityRegister, code: string): Municipality {
  const row = register.municipalities.find((candidate) => candidate.code === code);
  if (!row) throw new Error(`The register has no municipality ${code}`);
  return municipalityFrom(register, row);
}

/** The mergers since 2020, as comparing years needs them. */
export function mergersOf({ ended }: MunicipalityRegister): Merger[] {
  return ended.map(({ code, fi, sv, into, year }) => ({ code, names: { fi, sv }, into, year }));
}

/**
 * Municipalities whose Finnish or Swedish name matches, best first: names that begin so, then names with a word that
 * begins so, then the rest. «ä» finds only «ä», while «a» finds «a», «å» and «ä», as on a keyboard without dots.
 */
export function findMunicipalities(register: MunicipalityRegister, query: string, limit: number): Municipality[] {
  const wanted = plain(query);
  return register.municipalities
    .map((row) => ({ row, rank: Math.min(rankOf(plain(row.fi), wanted), rankOf(plain(row.sv), wanted)) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || a.row.fi.localeCompare(b.row.fi, 'fi'))
    .slice(0, limit)
    .map(({ row }) => municipalityFrom(register, row));
}

const NO_MATCH = 6;

function rankOf(name: string, wanted: string): number {
  const undotted = new RegExp(undottedPattern(wanted));
  const at = [
    name.startsWith(wanted),
    name.search(undotted) === 0,
    name.includes(` ${wanted}`),
    new RegExp(` ${undotted.source}`).test(name),
    name.includes(wanted),
    undotted.test(name),
  ].indexOf(true);
  return at === -1 ? NO_MATCH : at;
}

function undottedPattern(wanted: string): string {
  return wanted
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('a', '[aåä]')
    .replaceAll('o', '[oö]');
}

/** «S:t Mårtens» is found as «st mårtens», «Koski Tl» as it stands. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.:'’]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}

function municipalityFrom(
  { regions, counties }: MunicipalityRegister,
  { code, fi, sv, languages, region, county }: MunicipalityRegister['municipalities'][number],
): Municipality {
  return {
    code,
    names: { fi, sv },
    languages,
    region: regions.find((row) => row.code === region) ?? null,
    county: county === null ? null : (counties.find((row) => row.code === county) ?? null),
  };
}
