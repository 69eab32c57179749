import { checklistSchema, headerSchema, storedLogEntrySchema, textsSchema } from './header-schema.ts';
import { count, type JsonSchema, list, nameOf, object, plain, safeId, valueEntry } from './json-schema-parts.ts';
import { ROUND_FORMAT } from './round.ts';
import { REMOVED_BRANCH, ROUND_FILE_KIND } from './round-file.ts';
import { schemaByKey } from './values.ts';

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
