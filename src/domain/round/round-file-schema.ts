import * as z from 'zod/mini';
import { COUNTER_LIMIT } from '../join/version.ts';
import { checklistSchema, headerSchema, moment, storedLogEntrySchema, textsSchema } from './header-schema.ts';
import { ROUND_FORMAT } from './round.ts';
import { REMOVED_BRANCH, ROUND_FILE_KIND } from './round-file.ts';
import { SAFE_ID } from './safe-id.ts';
import { KEY_ID, schemaByKey } from './values.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of the round file (DA7), made from what reads it. It says what one value may be; what holds between
 * values (a dot occurs once, within what was seen) only the reader checks.
 */
export function roundFileSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Mielikunta round file, format ${ROUND_FORMAT}`,
    ...object({
      kind: { const: ROUND_FILE_KIND },
      round: plain(headerSchema),
      checklist: plain(checklistSchema),
      texts: plain(textsSchema),
      seen: list(object({ writer: safeId, n: count(0) })),
      removed: list({ type: 'string', pattern: REMOVED_BRANCH.source }),
      values: list({ anyOf: schemaByKey.map(([pattern]) => valueEntry(pattern)) }),
      log: list(plain(storedLogEntrySchema)),
    }),
    $defs: Object.fromEntries(schemaByKey.map(([pattern, schema]) => [nameOf(pattern), plain(schema)])),
  };
}

const safeId = { type: 'string', pattern: SAFE_ID.source };

/** A key with its surviving versions; null is a cleared value. More than one version is an open conflict. */
function valueEntry(pattern: RegExp): JsonSchema {
  const value = { anyOf: [{ $ref: `#/$defs/${nameOf(pattern)}` }, { type: 'null' }] };
  const version = object({ writer: safeId, n: count(1), counter: count(0), time: plain(moment), value });
  return object({ key: { type: 'string', pattern: pattern.source }, versions: { ...list(version), minItems: 1 } });
}

/** `^group/note/<id>$` → `group-note` */
function nameOf(pattern: RegExp): string {
  return pattern.source
    .replaceAll(KEY_ID, '')
    .replaceAll('|', '-or-')
    .replaceAll(/[^a-z-]+/gi, '-')
    .replaceAll(/-+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function object(properties: JsonSchema): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties) };
}

function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function count(minimum: number): JsonSchema {
  return { type: 'integer', minimum, maximum: COUNTER_LIMIT - 1 };
}

/** Other keys may stand beside ours and are passed over; so the schema of the input, which doesn't forbid them. */
function plain(schema: z.ZodMiniType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}
