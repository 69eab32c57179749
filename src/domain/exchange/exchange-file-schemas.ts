import { count, type JsonSchema, list, nameOf, object, plain, safeId, valueEntry } from '../round/json-schema-parts.ts';
import { schemaByKey } from '../round/values.ts';
import { ANSWERS_FILE_KIND, ANSWERS_FORMAT, answersHeadSchema } from './answers-file.ts';
import { INVITATION_FILE_KIND, INVITATION_FORMAT, invitationSchema } from './invitation-file.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
/** A respondent's branch holds these and nothing else; what a closing keeps there is never handed over (YR5). */
const ownKeys = schemaByKey.filter(([{ source }]) => source.startsWith('^respondent') && !source.includes('closed'));

/** The JSON Schema of the invitation file, made from what reads it. */
export function invitationFileSchema(): JsonSchema {
  const head = object({ kind: { const: INVITATION_FILE_KIND }, format: { type: 'integer', const: INVITATION_FORMAT } });
  return {
    $schema: DIALECT,
    title: `Mielikunta invitation file, format ${INVITATION_FORMAT}`,
    allOf: [head, plain(invitationSchema)],
  };
}

/**
 * The JSON Schema of the answer file. That every key is in the branch of the respondent named, and every writer one of the
 * respondent's own, only the reader checks.
 */
export function answersFileSchema(): JsonSchema {
  const body = object({
    kind: { const: ANSWERS_FILE_KIND },
    seen: list(object({ writer: safeId, n: count(0) })),
    values: list({ anyOf: ownKeys.map(([pattern]) => valueEntry(pattern)) }),
  });
  return {
    $schema: DIALECT,
    title: `Mielikunta answer file, format ${ANSWERS_FORMAT}`,
    allOf: [plain(answersHeadSchema), body],
    $defs: Object.fromEntries(ownKeys.map(([pattern, schema]) => [nameOf(pattern), plain(schema)])),
  };
}
