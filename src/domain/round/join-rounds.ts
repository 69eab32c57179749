import { isSameValue } from '../join/equal.ts';
import { join } from '../join/join.ts';
import { shownValue } from '../join/replica.ts';
import { err, ok, type Result } from '../result.ts';
import { fullerEntry, logKept } from './log-kept.ts';
import type { Round, RoundHeader } from './round.ts';

export type JoinRefusal =
  /** Another round: offered as «bring their answers in as respondents», never merged silently (JN7). */
  | { readonly kind: 'other-round'; readonly sameMunicipalityAndYear: boolean }
  /** One id with two headers, one dot with two values, or one log entry with two contents. */
  | { readonly kind: 'damaged'; readonly path: string };

/** Joins two copies of one round: values causally (JN2), the log as a set by id (JN9). Only equal ids are joined (JN7). */
export function joinRounds(a: Round, b: Round): Result<Round, JoinRefusal> {
  if (a.header.id !== b.header.id)
    return err({ kind: 'other-round', sameMunicipalityAndYear: isSamePlaceAndYear(a, b) });
  const header = commonHeader(a.header, b.header);
  if (!header) return err({ kind: 'damaged', path: 'round' });
  if (!isSameValue(a.checklist, b.checklist)) return err({ kind: 'damaged', path: 'checklist' });
  const data = join(a.data, b.data);
  if (!data.ok) return err({ kind: 'damaged', path: data.error.key });
  const log = new Map(logKept(a.log, data.value));
  for (const [id, entry] of logKept(b.log, data.value)) {
    const own = log.get(id);
    const kept = own && !isSameValue(own, entry) ? fullerEntry(own, entry) : entry;
    if (!kept) return err({ kind: 'damaged', path: `log.${id}` });
    log.set(id, kept);
  }
  return ok({ ...a, header, texts: a.texts ?? b.texts, data: data.value, log });
}

/** One invitation opened on two computers makes one sheet twice, at two moments; all else of a header is the same. */
function commonHeader(a: RoundHeader, b: RoundHeader): RoundHeader | null {
  if (isSameValue(a, b)) return a;
  const [first, later] = a.createdAt <= b.createdAt ? [a, b] : [b, a];
  return first.sheet && isSameValue(first, { ...later, createdAt: first.createdAt }) ? first : null;
}

/** What joining would change in what `before` shows, by key: for the preview (JN8, GR3). */
export function shownChanges(before: Round, after: Round): { key: string; before: unknown; after: unknown }[] {
  const keys = new Set([...before.data.values.keys(), ...after.data.values.keys()]);
  return [...keys]
    .sort()
    .map((key) => ({ key, before: shownValue(before.data, key), after: shownValue(after.data, key) }))
    .filter((change) => !isSameValue(change.before, change.after));
}

function isSamePlaceAndYear(a: Round, b: Round): boolean {
  return (
    a.header.year === b.header.year &&
    a.header.municipality.code !== null &&
    a.header.municipality.code === b.header.municipality.code
  );
}
