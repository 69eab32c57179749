import * as z from 'zod/mini';
import { COUNTER_LIMIT } from '../join/version.ts';
import { moment } from './header-schema.ts';
import { SAFE_ID } from './safe-id.ts';
import { KEY_ID } from './values.ts';

/** What the published JSON Schemas of our files are put together from. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const safeId = { type: 'string', pattern: SAFE_ID.source };

/** A key with its surviving versions; null is a cleared value. More than one version is an open conflict. */
export function valueEntry(pattern: RegExp): JsonSchema {
  const value = { anyOf: [{ $ref: `#/$defs/${nameOf(pattern)}` }, { type: 'null' }] };
  const version = object({ writer: safeId, n: count(1), counter: count(0), time: plain(moment), value });
  return object({ key: { type: 'string', pattern: pattern.source }, versions: { ...list(version), minItems: 1 } });
}

/** `^group/note/<id>$` → `group-note` */
export function nameOf(pattern: RegExp): string {
  return pattern.source
    .replaceAll(KEY_ID, '')
    .replaceAll('|', '-or-')
    .replaceAll(/[^a-z-]+/gi, '-')
    .replaceAll(/-+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

export function object(properties: JsonSchema): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties) };
}

export function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

export function count(minimum: number): JsonSchema {
  return { type: 'integer', minimum, maximum: COUNTER_LIMIT - 1 };
}

/** Other keys may stand beside ours and are passed over; so the schema of the input, which doesn't forbid them. */
export function plain(schema: z.ZodMiniType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}
