import * as z from 'zod/mini';

/** Ids say what they are about and never change meaning: small letters, digits and hyphens. */
export const idSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));

/** `2026.1`: the year and a running number. */
export const editionSchema = z.string().check(z.regex(/^\d{4}\.\d+$/));

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as known. */
export const looseDateSchema = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/** Text that may be empty as far as its shape goes; the checks ask for words. */
export const textSchema = z.string();

/** Lets an editor find the JSON Schema of the file. */
export const schemaAddress = z.optional(z.string());

export const localTextSchema = z.strictObject({ fi: textSchema, sv: textSchema, en: textSchema });
