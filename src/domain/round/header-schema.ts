import * as z from 'zod/mini';
import type { Checklist } from '../checklist/checklist.ts';
import { sortedVersions } from '../join/replica.ts';
import { isCounter, type Version } from '../join/version.ts';
import { err, ok, type Result } from '../result.ts';
import { type LogEntry, logEntrySchema } from './log.ts';
import type { ReadError } from './read-error.ts';
import { type ArchivedTexts, ROUND_FORMAT, type RoundHeader } from './round.ts';
import { RESPONDENT_ID, SAFE_ID } from './safe-id.ts';
import { valueFault } from './values.ts';

export const safeIdSchema = z.string().check(z.regex(SAFE_ID));
export const respondentIdSchema = z.string().check(z.regex(RESPONDENT_ID));
const id = safeIdSchema;
const name = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string().check(z.maxLength(5_000));
const place = z.object({ code: name, fi: name, sv: name });

/** Milliseconds that a date can show. What lies beyond would stop every page on which it is written. */
const LATEST = 8_640_000_000_000_000;
export const moment = z.number().check(z.gte(-LATEST), z.lte(LATEST));

export const headerSchema = z.object({
  format: z.int().check(z.gte(1), z.lte(ROUND_FORMAT)),
  id,
  year: z.int().check(z.gte(2000), z.lte(2200)),
  municipality: z.object({
    code: z.nullable(name),
    names: z.object({ fi: name, sv: name }),
    languages: z.enum(['fi', 'sv', 'fi-sv', 'sv-fi']),
    region: z.nullable(place),
    county: z.nullable(place),
  }),
  checklist: z.object({ id, edition: name, hash: name }),
  example: z.boolean(),
  createdAt: moment,
  previous: z.nullable(z.object({ id, year: z.int() })),
  sheet: z.optional(z.object({ round: id, respondent: id })),
});

/** Statements of a checklist; ours has 46. */
const MOST_ITEMS = 5_000;

const ids = z.array(id).check(z.maxLength(100));
const itemSchema = z.object({
  id,
  code: name,
  origin: z.enum(['source', 'source-partial', 'proposal']),
  sectors: ids,
  phenomena: ids,
  models: ids,
  ageGroups: ids,
  screening: z.boolean(),
  basis: z.nullable(z.object({ law: name, certain: z.boolean() })),
  rhythm: z.enum(['council-term', 'yearly', 'ongoing']),
  appliesTo: z.object({ mainland: z.boolean(), helsinki: z.boolean(), aland: z.boolean() }),
  sources: ids,
});
export const checklistSchema = z.object({
  id,
  edition: name,
  areas: z
    .array(
      z.object({
        id,
        code: name,
        origin: z.enum(['source', 'proposal']),
        items: z.array(itemSchema).check(z.maxLength(500)),
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
});

const archivedLanguage = z.object({
  title: text,
  areas: z.record(id, text),
  items: z.record(id, z.object({ statement: text, levels: z.tuple([text, text, text, text]) })),
});
export const textsSchema = z.object({ fi: archivedLanguage, sv: archivedLanguage, en: archivedLanguage });

/** Numbers and counters have an error of their own (JN6); their bounds stand in `parseVersions`. */
const versionSchema = z.object({
  writer: id,
  n: z.number(),
  counter: z.number(),
  time: moment,
  value: z.unknown(),
});

/** Made once: building a schema costs more than reading a value with it. */
const versionsSchema = z.array(versionSchema).check(z.minLength(1));

/** Refuses a newer format before looking at anything else (DA4). */
export function parseHeader(value: unknown, at = 'round'): Result<RoundHeader, ReadError> {
  const format = isRecord(value) ? value.format : undefined;
  if (typeof format === 'number' && format > ROUND_FORMAT) {
    return err({ kind: 'newer', found: format, known: ROUND_FORMAT });
  }
  const header = parseAs<RoundHeader>(headerSchema, value, at);
  // What is read of an older format is written back in ours: two copies of one round differ by it in nothing.
  return header.ok ? ok({ ...header.value, format: ROUND_FORMAT }) : header;
}

/** The structure a round was answered on; item ids occur once. */
export function parseChecklist(value: unknown, at = 'checklist'): Result<Checklist, ReadError> {
  const parsed = parseAs<Checklist>(checklistSchema, value, at);
  if (!parsed.ok) return parsed;
  const seen = new Set<string>();
  if (parsed.value.areas.reduce((sum, { items }) => sum + items.length, 0) > MOST_ITEMS) {
    return err({ kind: 'invalid', path: `${at}.items` });
  }
  for (const item of parsed.value.areas.flatMap((area) => area.items)) {
    if (seen.has(item.id)) return err({ kind: 'invalid', path: `${at}.items.${item.id}` });
    seen.add(item.id);
  }
  return parsed;
}

export function parseTexts(value: unknown, at = 'texts'): Result<ArchivedTexts, ReadError> {
  for (const words of isRecord(value) ? Object.values(value) : []) {
    for (const part of isRecord(words) ? Object.values(words) : []) {
      if (isRecord(part) && Object.keys(part).length > MOST_ITEMS) return err({ kind: 'invalid', path: at });
    }
  }
  return parseAs<ArchivedTexts>(textsSchema, value, at);
}

/** One entry as it stands in a file or in storage. */
export const storedLogEntrySchema = z.extend(logEntrySchema, { time: moment });

export function parseLogEntry(value: unknown, at = 'log'): Result<LogEntry, ReadError> {
  return parseAs<LogEntry>(storedLogEntrySchema, value, at);
}

/** The surviving versions under one key, as stored: at least one, counters within bounds, values that fit the key. */
export function parseVersions(key: string, value: unknown): Result<readonly Version<unknown>[], ReadError> {
  const parsed = parseAs<Version<unknown>[]>(versionsSchema, value, key);
  if (!parsed.ok) return parsed;
  for (const version of parsed.value) {
    if (!isCounter(version.n) || version.n < 1 || !isCounter(version.counter))
      return err({ kind: 'damaged', path: key });
    if (version.value === undefined || valueFault(key, version.value)) return err({ kind: 'invalid', path: key });
  }
  return ok(sortedVersions(parsed.value));
}

function parseAs<T>(schema: z.ZodMiniType, value: unknown, at: string): Result<T, ReadError> {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return ok(parsed.data as T);
  return err({ kind: 'invalid', path: [at, ...(parsed.error.issues[0]?.path ?? [])].map(String).join('.') });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
