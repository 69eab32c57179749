import { findDamage } from '../join/damage.ts';
import type { Replica } from '../join/replica.ts';
import { isCounter, type Version } from '../join/version.ts';
import { err, ok, type Result } from '../result.ts';
import { isRecord, parseChecklist, parseHeader, parseLogEntry, parseTexts, parseVersions } from './header-schema.ts';
import type { LogEntry } from './log.ts';
import { parseFileOfKind } from './parse-file-of-kind.ts';
import type { ReadError } from './read-error.ts';
import type { ArchivedTexts, Round } from './round.ts';
import { isSafeId } from './safe-id.ts';

/** Says what the file is before anything else in it is believed. */
export const ROUND_FILE_KIND = 'mielikunta-round';
/**
 * Far more than a round of a large city holds in ten years. Beyond it a file is made to keep the computer busy: what is
 * removed is looked up for every value.
 */
const MOST = { writers: 100_000, removed: 2_000, values: 50_000, versions: 1_000, log: 200_000 } as const;

/** Only whole branches of one respondent can be removed for good (JN5). */
export const REMOVED_BRANCH = /^respondent\/[A-Za-z0-9._~-]+\/$/;

/**
 * The round as readable JSON (DA7): header, edition with its words in three languages once, values with their stamps, log.
 * Everything is in a fixed order, so equal rounds give equal bytes.
 */
export function roundToFile(round: Round, texts: ArchivedTexts): string {
  const file = {
    kind: ROUND_FILE_KIND,
    round: round.header,
    checklist: round.checklist,
    texts: round.texts ?? texts,
    seen: [...round.data.seen].sort(byFirst).map(([writer, n]) => ({ writer, n })),
    removed: [...round.data.removed].sort(),
    values: [...round.data.values].sort(byFirst).map(([key, versions]) => ({ key, versions: versions.map(ordered) })),
    log: [...round.log.values()].sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1)),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Any text is read or refused with its place; it never throws (DA8). */
export function parseRoundFile(text: string): Result<Round, ReadError> {
  const known = parseFileOfKind(text, ROUND_FILE_KIND);
  if (!known.ok) return known;
  const file = known.value;
  const header = parseHeader(file.round);
  if (!header.ok) return header;
  const checklist = parseChecklist(file.checklist);
  if (!checklist.ok) return checklist;
  const texts = parseTexts(file.texts);
  if (!texts.ok) return texts;
  const data = parseReplica(file);
  if (!data.ok) return data;
  const log = parseLog(file.log);
  if (!log.ok) return log;
  return ok({
    header: header.value,
    checklist: checklist.value,
    texts: texts.value,
    data: data.value,
    log: log.value,
  });
}

function parseReplica(file: Readonly<Record<string, unknown>>): Result<Replica<unknown>, ReadError> {
  const seen = new Map<string, number>();
  for (const entry of asList(file.seen, MOST.writers) ?? [null]) {
    const { writer, n } = isRecord(entry) ? entry : {};
    if (!isSafeId(writer) || seen.has(writer)) return err({ kind: 'invalid', path: 'seen' });
    if (!isCounter(n)) return err({ kind: 'damaged', path: 'seen' });
    seen.set(writer, n);
  }
  const removed = new Set<string>();
  for (const prefix of asList(file.removed, MOST.removed) ?? [null]) {
    if (typeof prefix !== 'string' || !REMOVED_BRANCH.test(prefix)) {
      return err({ kind: 'invalid', path: 'removed' });
    }
    removed.add(prefix);
  }
  const values = new Map<string, readonly Version<unknown>[]>();
  for (const entry of asList(file.values, MOST.values) ?? [null]) {
    const { key, versions } = isRecord(entry) ? entry : {};
    // An object with a `toString` of its own can't be made a text (DA8).
    if (typeof key !== 'string' || key === '') return err({ kind: 'invalid', path: 'values' });
    if (values.has(key) || !asList(versions, MOST.versions)) {
      return err({ kind: 'invalid', path: `values.${key}` });
    }
    const parsed = parseVersions(key, versions);
    if (!parsed.ok) return parsed;
    values.set(key, parsed.value);
  }
  const replica = { seen, values, removed };
  const damage = findDamage(replica);
  return damage ? err({ kind: 'damaged', path: damage.key }) : ok(replica);
}

function parseLog(value: unknown): Result<ReadonlyMap<string, LogEntry>, ReadError> {
  const log = new Map<string, LogEntry>();
  for (const entry of asList(value, MOST.log) ?? [null]) {
    const parsed = parseLogEntry(entry);
    if (!parsed.ok) return parsed;
    if (log.has(parsed.value.id)) return err({ kind: 'invalid', path: `log.${parsed.value.id}` });
    log.set(parsed.value.id, parsed.value);
  }
  return ok(log);
}

function asList(value: unknown, most: number): readonly unknown[] | null {
  return Array.isArray(value) && value.length <= most ? value : null;
}

function byFirst(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

function ordered({ writer, n, counter, time, value }: Version<unknown>): Version<unknown> {
  return { writer, n, counter, time, value };
}
