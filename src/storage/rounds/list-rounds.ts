import type { StoredRound } from '#domain/ports.ts';
import { isRecord } from '#domain/round/header-schema.ts';
import { parseHeaderRecord } from './header-record.ts';
import type { Unreadable } from './open-round.ts';
import type { RecordTransaction } from './records.ts';

export interface ListedRounds {
  /** Newest stored first. */
  readonly rounds: readonly StoredRound[];
  readonly unreadable: readonly Unreadable[];
}

/** Rounds with a header that can be read. One of a newer format is neither listed nor touched (DA4). */
export async function listRounds(records: RecordTransaction): Promise<ListedRounds> {
  const [raws, asideKeys] = await Promise.all([records.all('rounds'), records.keys('aside')]);
  const rounds: StoredRound[] = [];
  const unreadable: Unreadable[] = [];
  for (const raw of raws) {
    const parsed = parseHeaderRecord(raw);
    if (parsed.ok) {
      const { header, storedAt, fileSavedAt } = parsed.value;
      const aside = asideKeys.filter(({ round }) => round === header.id).length;
      rounds.push({ header, storedAt, fileSavedAt, aside });
    } else if (parsed.error.kind !== 'newer' && isRecord(raw)) {
      unreadable.push({ kind: 'rounds', round: String(raw.round), key: String(raw.key), raw });
    }
  }
  return { rounds: rounds.sort((a, b) => b.storedAt - a.storedAt), unreadable };
}
