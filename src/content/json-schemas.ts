import * as z from 'zod/mini';
import { structureSchemas, textsSchemas } from './pack.ts';
import { municipalitiesFileSchema } from './schemas/municipalities-schema.ts';

/** The JSON Schema of each kind of content file, by its file name in `checklists/`, for editors. */
export function jsonSchemas(): Map<string, unknown> {
  const schemas: [string, z.ZodMiniType][] = [
    ...Object.entries(structureSchemas),
    ...Object.entries(textsSchemas).map(([kind, schema]): [string, z.ZodMiniType] => [`${kind}-texts`, schema]),
    ['municipalities', municipalitiesFileSchema],
  ];
  return new Map(schemas.map(([kind, schema]) => [`${kind}.schema.json`, z.toJSONSchema(schema)]));
}
