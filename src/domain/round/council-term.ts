import type { Place } from '../checklist/checklist.ts';

/** A council term by its years, as people speak of it: «2025–2029». */
export interface CouncilTerm {
  readonly from: number;
  readonly to: number;
  /** ISO days: the first one of the term and of the next. */
  readonly begins: string;
  readonly ends: string;
}

const YEARS = 4;
/** Municipal elections are held in April of 2025, 2029 …; the new council begins on 1 June (Local Government Act 410/2015). */
const MAINLAND = { year: 2025, day: '06-01' };
/** In Åland elections are held in October of 2023, 2027 …; the new council begins on 1 January. */
const ALAND = { year: 2024, day: '01-01' };

/** The council term of an ISO day. The council of 2021 began two months late, which is left out of account. */
export function councilTermOn(day: string, place: Place): CouncilTerm {
  const first = place === 'aland' ? ALAND : MAINLAND;
  const year = Number(day.slice(0, 4));
  const since = Math.floor((year - first.year) / YEARS) * YEARS + first.year;
  // In the year of elections the old council sits until the day.
  const from = day < `${since}-${first.day}` ? since - YEARS : since;
  const next = from + YEARS;
  // A term that begins with a year ends with the year before the next one.
  const to = place === 'aland' ? next - 1 : next;
  return { from, to, begins: `${from}-${first.day}`, ends: `${next}-${first.day}` };
}
