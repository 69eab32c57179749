import * as z from 'zod/mini';
import { shortText } from '../round/answer.ts';
import { DOCUMENT_KINDS } from '../round/document-values.ts';
import { headerSchema, moment } from '../round/header-schema.ts';
import { SAFE_ID } from '../round/safe-id.ts';
import { SHARING_FILE_KIND } from './sharing-file-kind.ts';

/** Version of the sharing file; it has nothing to do with that of the round (DA4). */
export const SHARING_FORMAT = 1;

/** What a region hears of a practice model; those that ended or were dismissed stay in the municipality. */
export const SHARED_USES = ['in-use', 'planned', 'wanted'] as const;
export type SharedUse = (typeof SHARED_USES)[number];

/** Which document terms were counted in: a kind, so that no name of a file gets in. */
export const TERM_DOCUMENTS = DOCUMENT_KINDS;

const id = z.string().check(z.regex(SAFE_ID));
const count = z.int().check(z.gte(0), z.lte(1_000_000_000));
const levelSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const round = headerSchema.shape;
const municipality = round.municipality.shape;

/** How many people or groups answered alone before the group settled on it; absent where nobody did. */
const n = z.optional(z.int().check(z.gte(1), z.lte(100_000)));
const answerSchema = z.discriminatedUnion('kind', [
  z.object({ item: id, kind: z.literal('level'), level: levelSchema, n }),
  z.object({ item: id, kind: z.literal('not-applicable'), n }),
  z.object({ item: id, kind: z.literal('unknown'), n }),
]);
export type SharedAnswer = z.infer<typeof answerSchema>;

/** `judged` of `of` items that apply have a level; in a short round of the screening items. */
const areaSchema = z.object({
  area: id,
  coverage: z.object({ judged: count, of: count }),
  answers: z.array(answerSchema).check(z.maxLength(500)),
});

const termsSchema = z.object({
  document: z.enum(TERM_DOCUMENTS),
  /** Of the document, which may be older than any round. */
  year: z.int().check(z.gte(1900), z.lte(2199)),
  concepts: z
    .array(z.object({ concept: id, count, perThousand: z.number().check(z.gte(0), z.lte(1_000)) }))
    .check(z.maxLength(1_000)),
});
export type SharedTerms = z.infer<typeof termsSchema>;

/**
 * The white list (DA11): what isn't named here never leaves. No respondent, role, note, reason, evidence, differing
 * opinion, log, writer or stamp has a place in it.
 */
export const sharingSchema = z.object({
  kind: z.literal(SHARING_FILE_KIND),
  format: z.int().check(z.gte(1), z.lte(SHARING_FORMAT)),
  /** The random id of the round: versions of one round are recognised by it (RG1). */
  round: id,
  /** When this file was made, in milliseconds: tells the newer of two versions. */
  madeAt: moment,
  year: round.year,
  example: round.example,
  scope: z.enum(['full', 'short']),
  checklist: round.checklist,
  /** Whether the region may show the municipality by name. If not, `municipality` is null: the row has no name. */
  mayBeNamed: z.boolean(),
  municipality: z.nullable(z.object({ code: municipality.code, names: municipality.names })),
  region: municipality.region,
  county: municipality.county,
  areas: z.array(areaSchema).check(z.minLength(1), z.maxLength(100)),
  models: z.array(z.object({ model: id, use: z.enum(SHARED_USES) })).check(z.maxLength(5_000)),
  /** Only those chosen one by one. */
  actions: z
    .array(z.object({ title: shortText.check(z.minLength(1)), sectors: z.array(id).check(z.maxLength(100)) }))
    .check(z.maxLength(5_000)),
  /** Absent until documents have been searched. */
  terms: z.optional(z.array(termsSchema).check(z.maxLength(1_000))),
});
/** What a municipality lets its region see of one round. */
export type Sharing = z.infer<typeof sharingSchema>;
export type SharedArea = Sharing['areas'][number];
