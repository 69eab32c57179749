import type { NewerRound } from '#domain/ports.ts';
import { isRecord } from '#domain/round/header-schema.ts';
import { parseHeaderRecord } from './header-record.ts';
import type { RecordTransaction } from './records.ts';

/** Rounds of a newer format, with as much as can be told of them; nothing is written (DA4). */
export async function newerRounds(records: RecordTransaction): Promise<readonly NewerRound[]> {
  const newer: NewerRound[] = [];
  for (const raw of await records.all('rounds')) {
    const parsed = parseHeaderRecord(raw);
    if (parsed.ok || parsed.error.kind !== 'newer' || !isRecord(raw)) continue;
    const header = isRecord(raw.header) ? raw.header : {};
    newer.push({
      id: String(raw.round),
      format: parsed.error.found,
      municipality: municipalityIn(header),
      year: typeof header.year === 'number' && Number.isInteger(header.year) ? header.year : null,
    });
  }
  return newer;
}

/** Only the names are looked at: what else a newer version tells of a municipality is unknown. */
function municipalityIn(header: Readonly<Record<string, unknown>>): NewerRound['municipality'] {
  const names = isRecord(header.municipality) ? header.municipality.names : null;
  if (!isRecord(names) || typeof names.fi !== 'string' || typeof names.sv !== 'string') return null;
  return { fi: names.fi, sv: names.sv };
}
