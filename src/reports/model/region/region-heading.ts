import type { RegionReportInput } from './region-report-input.ts';

/** Where all are of one region. */
export function regionName({ picture, naming }: Pick<RegionReportInput, 'picture' | 'naming'>): string | null {
  const [first] = picture.rows;
  const isOne = picture.rows.every(({ member }) => member.region?.code === first?.member.region?.code);
  return isOne ? (first?.member.region?.[naming.lang === 'sv' ? 'sv' : 'fi'] ?? null) : null;
}

export function yearsText(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? `${first ?? ''}` : `${first}–${last}`;
}
