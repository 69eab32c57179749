import * as z from 'zod/mini';
import { SHARING_FORMAT, sharingSchema } from './sharing-schema.ts';

/**
 * The JSON Schema of the sharing file, made from what reads it. That nothing is told twice and that coverage and answers
 * agree only the reader checks.
 */
export function sharingFileSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(sharingSchema, { io: 'input' });
  return { $schema, title: `Mielikunta sharing file, format ${SHARING_FORMAT}`, ...rest };
}
