import * as z from 'zod/mini';
import { err, ok, type Result } from '../result.ts';
import { isoDate, longText, shortText } from '../round/answer.ts';
import { headerSchema, respondentIdSchema, safeIdSchema } from '../round/header-schema.ts';
import { parseFileOfKind } from '../round/parse-file-of-kind.ts';
import type { ReadError } from '../round/read-error.ts';
import { sectorSettingSchema } from '../round/respondent-values.ts';
import type { Invitation } from './invitation.ts';

export const INVITATION_FILE_KIND = 'mielikunta-invitation';
export const INVITATION_FORMAT = 1;

const shape = headerSchema.shape;
export const invitationSchema = z.object({
  round: z.object({
    // The sheet is named after round and respondent, and that too must be a safe id.
    id: shape.id.check(z.maxLength(59)),
    year: shape.year,
    municipality: shape.municipality,
    checklist: shape.checklist,
    scope: z.enum(['full', 'short']),
    example: z.boolean(),
  }),
  respondent: z.nullable(z.object({ id: respondentIdSchema, name: shortText, role: shortText })),
  sectors: z.array(safeIdSchema).check(z.maxLength(100)),
  sectorSettings: z.record(safeIdSchema, sectorSettingSchema),
  naming: z.enum(['named', 'nameless']),
  lastYear: z.nullable(
    z.object({
      year: shape.year,
      answers: z.string().check(z.regex(/^[0-3?.]{0,5000}$/)),
      shown: z.enum(['before', 'after']),
    }),
  ),
  answerBy: z.union([isoDate, z.literal('')]),
  keeping: longText,
});

/** The invitation as a file or as the contents of a code: the same JSON, with or without line breaks. */
export function invitationToText(invitation: Invitation, way: 'file' | 'code'): string {
  const file = { kind: INVITATION_FILE_KIND, format: INVITATION_FORMAT, ...invitation };
  return way === 'file' ? `${JSON.stringify(file, null, 1)}\n` : JSON.stringify(file);
}

/** Any text is read or refused with its place (DA8). */
export function parseInvitation(text: string): Result<Invitation, ReadError> {
  const file = parseFileOfKind(text, INVITATION_FILE_KIND, INVITATION_FORMAT);
  if (!file.ok) return file;
  const parsed = z.safeParse(invitationSchema, file.value);
  if (!parsed.success)
    return err({ kind: 'invalid', path: (parsed.error.issues[0]?.path ?? []).map(String).join('.') });
  return ok(parsed.data);
}
