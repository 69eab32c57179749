import * as z from 'zod/mini';
import { findDamage } from '../join/damage.ts';
import { isCounter, type Version } from '../join/version.ts';
import { err, ok, type Result } from '../result.ts';
import { headerSchema, isRecord, parseVersions, respondentIdSchema } from '../round/header-schema.ts';
import { inKnownFormat, parseFileOfKind } from '../round/parse-file-of-kind.ts';
import type { ReadError } from '../round/read-error.ts';
import { isSafeId } from '../round/safe-id.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import type { AnswerPart } from './answer-part.ts';

export const ANSWERS_FILE_KIND = 'mielikunta-answers';
export const ANSWERS_FORMAT = 1;
/** A respondent's notes at their limits are about 1 MB. */
export const MOST_ANSWER_CHARACTERS = 4_000_000;
const MOST = { writers: 1_000, values: 5_000, versions: 100 } as const;

const shape = headerSchema.shape;
export const answersHeadSchema = z.object({
  format: z.int().check(z.gte(1), z.lte(ANSWERS_FORMAT)),
  round: z.object({
    id: shape.id,
    year: shape.year,
    names: shape.municipality.shape.names,
    checklist: shape.checklist,
  }),
  respondent: respondentIdSchema,
  naming: z.enum(['named', 'nameless']),
});

/** The answer file: readable JSON of one respondent's branch, in a fixed order. It carries no log (JN9). */
export function answersToFile({ round, respondent, naming, data }: AnswerPart): string {
  const file = {
    kind: ANSWERS_FILE_KIND,
    format: ANSWERS_FORMAT,
    round,
    respondent,
    naming,
    seen: [...data.seen].sort(byFirst).map(([writer, n]) => ({ writer, n })),
    values: [...data.values].sort(byFirst).map(([key, versions]) => ({ key, versions })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Any text is read or refused with its place (DA8). */
export function parseAnswersFile(text: string): Result<AnswerPart, ReadError> {
  if (text.length > MOST_ANSWER_CHARACTERS && text.includes(ANSWERS_FILE_KIND)) {
    return err({ kind: 'too-large', size: text.length, limit: MOST_ANSWER_CHARACTERS });
  }
  const file = parseFileOfKind(text, ANSWERS_FILE_KIND);
  return file.ok ? parseAnswers(file.value) : file;
}

/** The contents of an answer file, of whichever way they came. */
export function parseAnswers(file: Readonly<Record<string, unknown>>): Result<AnswerPart, ReadError> {
  const known = inKnownFormat(file, ANSWERS_FORMAT);
  if (!known.ok) return known;
  const head = z.safeParse(answersHeadSchema, file);
  if (!head.success) return err({ kind: 'invalid', path: (head.error.issues[0]?.path ?? []).map(String).join('.') });
  const { round, respondent, naming } = head.data;
  const seen = parseSeen(file.seen, respondent);
  if (!seen.ok) return seen;
  const values = parseValues(file.values, respondent);
  if (!values.ok) return values;
  const data = { seen: seen.value, values: values.value };
  const damage = findDamage({ ...data, removed: new Set() });
  return damage ? err({ kind: 'damaged', path: damage.key }) : ok({ round, respondent, naming, data });
}

function parseSeen(value: unknown, respondent: string): Result<ReadonlyMap<string, number>, ReadError> {
  if (!Array.isArray(value) || value.length > MOST.writers) return err({ kind: 'invalid', path: 'seen' });
  const seen = new Map<string, number>();
  for (const entry of value) {
    const { writer, n } = isRecord(entry) ? entry : {};
    if (!isSafeId(writer) || seen.has(writer)) return err({ kind: 'invalid', path: 'seen' });
    // Having «seen» another's writes would let a file drop what it doesn't hold.
    if (!isCounter(n) || !writer.startsWith(`${respondent}~`)) return err({ kind: 'damaged', path: 'seen' });
    seen.set(writer, n);
  }
  return ok(seen);
}

function parseValues(
  value: unknown,
  respondent: string,
): Result<ReadonlyMap<string, readonly Version<RoundValue>[]>, ReadError> {
  if (!Array.isArray(value) || value.length > MOST.values) return err({ kind: 'invalid', path: 'values' });
  const values = new Map<string, readonly Version<RoundValue>[]>();
  const branch = valueKey.respondent(respondent);
  for (const entry of value) {
    const { key, versions } = isRecord(entry) ? entry : {};
    // An object with a `toString` of its own can't be made a text (DA8).
    if (typeof key !== 'string') return err({ kind: 'invalid', path: 'values' });
    // What stood when the round was closed is the co-ordinator's to keep, and no file's to change (YR5).
    const isOwn = key.startsWith(branch) && !key.startsWith(`${branch}closed/`) && !values.has(key);
    if (!isOwn || !Array.isArray(versions) || versions.length > MOST.versions) {
      return err({ kind: 'invalid', path: `values.${key.slice(0, 200)}` });
    }
    const parsed = parseVersions(key, versions);
    if (!parsed.ok) return parsed;
    values.set(key, parsed.value);
  }
  return ok(values);
}

function byFirst(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
