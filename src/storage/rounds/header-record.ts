import { checksum } from '#domain/checksum.ts';
import { isCounter } from '#domain/join/version.ts';
import type { StoreError } from '#domain/ports.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { isRecord, parseHeader } from '#domain/round/header-schema.ts';
import type { ReadError } from '#domain/round/read-error.ts';
import { ROUND_FORMAT, type RoundHeader } from '#domain/round/round.ts';
import { isSafeId } from '#domain/round/safe-id.ts';
import type { StoredRecord } from './records.ts';

export const HEADER_KEY = 'header';

/** The one small record that tells what a round is and what this computer's copy of it has seen. */
export interface HeaderRecord extends StoredRecord {
  /** Format of everything stored for the round (DA4). */
  readonly format: number;
  readonly header: RoundHeader;
  /** Pairs of writer and highest number. */
  readonly seen: readonly (readonly [string, number])[];
  /** Checksum of `seen`; absent in records that were stored before there was one. */
  readonly seenSum?: number;
  readonly removed: readonly string[];
  readonly storedAt: number;
  readonly fileSavedAt: number | null;
}

/** A newer format is told before anything else is looked at: its other fields may mean something else (DA4). */
export function parseHeaderRecord(raw: unknown): Result<HeaderRecord, ReadError> {
  if (!isRecord(raw)) return invalid('header');
  const { format } = raw;
  if (typeof format !== 'number') return invalid('format');
  if (format > ROUND_FORMAT) return err({ kind: 'newer', found: format, known: ROUND_FORMAT });
  if (!Number.isInteger(format) || format < 1) return invalid('format');
  const header = parseHeader(raw.header, 'header');
  if (!header.ok) return header;
  if (header.value.id !== raw.round) return invalid('header.id');
  if (!isSeen(raw.seen)) return invalid('seen');
  if (!isPrefixes(raw.removed)) return invalid('removed');
  if (!isTime(raw.storedAt)) return invalid('storedAt');
  if (raw.fileSavedAt !== null && !isTime(raw.fileSavedAt)) return invalid('fileSavedAt');
  return ok({
    round: header.value.id,
    key: HEADER_KEY,
    format,
    header: header.value,
    seen: raw.seen,
    ...(raw.seenSum === undefined ? {} : { seenSum: Number(raw.seenSum) }),
    removed: raw.removed,
    storedAt: raw.storedAt,
    fileSavedAt: raw.fileSavedAt,
  });
}

/**
 * What the header tells was seen, or null when its checksum says that it tells something else than was written. `seen` decides
 * what counts as replaced (JN2), so a wrong one is worse than none. Too low, sound values would look damaged (JN6). Too high,
 * what others have written would be dropped unread. Without it, what is held counts as seen: never more than was true, as
 * each value held was stored together with a `seen` that covered it. All that can follow is that a replaced value comes
 * back from an older copy, beside the later one, which has the higher stamp and stays the one shown.
 *
 * That is done only where the checksum accuses the header. A value beyond a sound `seen` is itself the damaged one: taking
 * its number for seen would drop the writer's next edits.
 */
export function trustedSeen({ seen, seenSum }: HeaderRecord): ReadonlyMap<string, number> | null {
  return seenSum === undefined || seenSum === sumOfSeen(seen) ? new Map(seen) : null;
}

/** The same for the same content, in whatever order it stands. */
export function sumOfSeen(seen: HeaderRecord['seen']): number {
  return checksum(JSON.stringify([...seen].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function isSeen(value: unknown): value is HeaderRecord['seen'] {
  return (
    Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && isSafeId(pair[0]) && isCounter(pair[1]))
  );
}

/** A prefix names a whole branch. A shorter one could take out what nobody removed. */
function isPrefixes(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((prefix) => typeof prefix === 'string' && /^.+\/$/.test(prefix));
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function invalid(path: string): Result<never, ReadError> {
  return err({ kind: 'invalid', path });
}

export function storeErrorOf(error: ReadError): StoreError {
  return error.kind === 'newer'
    ? { kind: 'newer-format', found: error.found, known: error.known }
    : { kind: 'unreadable', error };
}
