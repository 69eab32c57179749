import { codesAfter, type Merger } from '../checklist/municipality-mergers.ts';
import type { RoundHeader } from '../round/round.ts';

/** One municipality and what it became: its rounds before a merger and those of the merged one since. */
export interface MunicipalityLine {
  /** Code of the municipality the line begins with; null: the fictional one. */
  readonly from: string | null;
  /** As its oldest round calls it. */
  readonly names: { readonly fi: string; readonly sv: string };
  /** Ids of its rounds. */
  readonly rounds: readonly string[];
}

type Header = Pick<RoundHeader, 'id' | 'year' | 'municipality' | 'example' | 'sheet'>;

/**
 * The rounds that can be compared with `open`: of the same municipality, also under an earlier name, and of those it came of
 * or became (YR1). Each old municipality begins a line of its own: the years of two are not one municipality's development.
 * Real rounds and examples never meet (AN8); sheets are nobody's round. The open round's own municipality stands first.
 */
export function municipalityLines(
  open: Header,
  all: readonly Header[],
  mergers: readonly Merger[],
): MunicipalityLine[] {
  const { code } = open.municipality;
  const rounds = [open, ...all.filter(({ id }) => id !== open.id)].filter(
    (header) => !header.sheet && header.example === open.example,
  );
  if (code === null) {
    const { names } = open.municipality;
    const same = rounds.filter(({ municipality }) => municipality.code === null && municipality.names.fi === names.fi);
    return [{ from: null, names, rounds: same.map(({ id }) => id) }];
  }
  const known = new Set(rounds.flatMap((header) => header.municipality.code ?? []));
  const starts = [...new Set([code, ...known])].filter((start) => codesAfter(start, mergers).includes(code));
  return starts.map((start) => {
    const own = rounds.filter((header) => isOnLine(header, start, mergers)).sort((a, b) => a.year - b.year);
    const named = own.find(({ municipality }) => municipality.code === start) ?? open;
    return { from: start, names: named.municipality.names, rounds: own.map(({ id }) => id) };
  });
}

/** Of a municipality that the line comes to later, only the years since the merger. */
function isOnLine({ municipality, year }: Header, start: string, mergers: readonly Merger[]): boolean {
  const codes = codesAfter(start, mergers);
  const at = codes.indexOf(municipality.code ?? '');
  if (at <= 0) return at === 0;
  const merger = mergers.find(({ code }) => code === codes[at - 1]);
  return merger !== undefined && year >= merger.year;
}
