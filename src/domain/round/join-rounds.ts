import { isSameValue } from '../join/equal.ts';
import { join } from '../join/join.ts';
import { shownValue } from '../join/replica.ts';
import { err, ok, type Result } from '../result.ts';
import { withoutRemovedChanges } from './log.ts';
import type { Round } from './round.ts';

export type JoinRefusal =
  /** Another round: offered as «bring their answers in as respondents», never merged silently (JN7). */
  | { readonly kind: 'other-round'; readonly sameMunicipalityAndYear: boolean }
  /** One id with two headers, one dot with two values, or one log entry with two contents. */
  | { readonly kind: 'damaged'; readonly path: string };

/** Joins two copies of one round: values causally (JN2), the log as a set by id (JN9). Only equal ids are joined (JN7). */
export function joinRounds(a: Round, b: Round): Result<Round, JoinRefusal> {
  if (a.header.id !== b.header.id)
    return err({ kind: 'other-round', sameMunicipalityAndYear: isSamePlaceAndYear(a, b) });
  if (!isSameValue(a.header, b.header)) return err({ kind: 'damaged', path: 'round' });
  if (!isSameValue(a.checklist, b.checklist)) return err({ kind: 'damaged', path: 'checklist' });
  const data = join(a.data, b.data);
  if (!data.ok) return err({ kind: 'damaged', path: data.error.key });
  const log = new Map(withoutRemovedChanges(a.log, data.value.removed));
  for (const [id, entry] of withoutRemovedChanges(b.log, data.value.removed)) {
    const own = log.get(id);
    if (own && !isSameValue(own, entry)) return err({ kind: 'damaged', path: `log.${id}` });
    log.set(id, entry);
  }
  return ok({ ...a, texts: a.texts ?? b.texts, data: data.value, log });
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
