import * as z from 'zod/mini';
import { isoDate, shortText } from './answer.ts';
import { SAFE_ID } from './safe-id.ts';

const id = z.string().check(z.regex(SAFE_ID));
const count = z.int().check(z.gte(0), z.lte(1_000_000_000));

/** Kinds of documents that are told apart (TS5). */
export const DOCUMENT_KINDS = ['strategy', 'wellbeing-plan', 'wellbeing-report', 'budget', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A document in which terms were counted (TS1). Its text stays where it was; only what was found is kept. */
export const documentSchema = z.object({
  /** As the group calls it; at first the file's name. */
  name: shortText.check(z.minLength(1)),
  kind: z.enum(DOCUMENT_KINDS),
  year: z.int().check(z.gte(1900), z.lte(2199)),
  /** In which language's words it was searched. */
  languages: z.array(z.enum(['fi', 'sv'])).check(z.minLength(1), z.maxLength(2)),
  /** Null: the format knows no pages (DOCX, text). */
  pages: z.nullable(count),
  /** Pages of which nothing is counted: a picture of text, or damaged (TS6). Absent: none. */
  uncountedPages: z.optional(z.array(count).check(z.maxLength(5_000))),
  /** Running headers and footers counted once. */
  words: count,
  /** Of the file's bytes: the same file is recognised. */
  checksum: shortText,
  /** Which terms were counted: edition of the pack and checksum of the patterns. */
  terms: shortText,
  /** The day of the search. */
  date: isoDate,
  /** Place among the documents: milliseconds at which it was added. */
  order: z.number(),
});
export type DocumentHead = z.infer<typeof documentSchema>;

/** A place where one or more concepts are spoken of (TS2, TS3). Overlapping matches are one place. */
const hitSchema = z.object({
  /** Unique in its document: page and place. */
  id,
  page: z.nullable(count),
  lang: z.enum(['fi', 'sv']),
  concepts: z.array(id).check(z.minLength(1), z.maxLength(50)),
  sentence: z.string().check(z.maxLength(1_200)),
  /** Where in the sentence the matched words stand. */
  from: count,
  to: count,
});
export type DocumentHit = z.infer<typeof hitSchema>;

/** All that was found in a document, in its order. Written once with the document. */
export const documentHitsSchema = z.array(hitSchema).check(z.maxLength(20_000));
