import { ANSWERS_FILE_KIND } from '#domain/exchange/answers-file.ts';
import { type CodeError, type FoundCode, findCodes } from '#domain/exchange/code.ts';
import type { Invitation } from '#domain/exchange/invitation.ts';
import { parseInvitation } from '#domain/exchange/invitation-file.ts';
import type { Compressor } from '#domain/ports.ts';
import { isRecord } from '#domain/round/header-schema.ts';
import { parseJson } from '#domain/round/parse-json.ts';
import type { ReadError } from '#domain/round/read-error.ts';

/** Which round some answers belong to, as far as they tell. */
export interface AnswersAbout {
  readonly id: string;
  readonly names: { readonly fi: string; readonly sv: string } | null;
  readonly year: number | null;
}

export type Brought =
  /** Each once, however often the text holds it. */
  | { readonly kind: 'invitations'; readonly invitations: readonly Invitation[] }
  | { readonly kind: 'answers'; readonly about: AnswersAbout }
  | { readonly kind: 'refused'; readonly errors: readonly (CodeError | ReadError)[] };

/** Reads what was pasted, came with a link, or stands in a file: an e-mail with a code in it, or a file's JSON (GR2). */
export async function readBroughtText(text: string, compressor: Compressor): Promise<Brought> {
  const isFile = /^\uFEFF?\s*\{/.test(text);
  const found = isFile ? [] : await findCodes(text, compressor);
  const codes = found.flatMap((one) => (one.ok ? [one.value] : []));
  const parts: readonly FoundCode[] = isFile ? [{ kind: kindOfFile(text), text }] : codes;
  const answers = parts.flatMap((part) => (part.kind === 'answers' ? (aboutAnswers(part.text) ?? []) : []));
  const read = parts.flatMap((part) => (part.kind === 'invitation' ? [parseInvitation(part.text)] : []));
  const invitations = read.flatMap((one) => (one.ok ? [one.value] : []));
  if (invitations.length > 0) return { kind: 'invitations', invitations: each(invitations) };
  const [about] = answers;
  if (about) return { kind: 'answers', about };
  const errors = [...found, ...read].flatMap((one) => (one.ok ? [] : [one.error]));
  return { kind: 'refused', errors: errors.length > 0 ? errors : [{ kind: 'foreign' }] };
}

function kindOfFile(text: string): FoundCode['kind'] {
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  return json.ok && isRecord(json.value) && json.value.kind === ANSWERS_FILE_KIND ? 'answers' : 'invitation';
}

function aboutAnswers(text: string): AnswersAbout | null {
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  const round = json.ok && isRecord(json.value) ? json.value.round : null;
  if (!isRecord(round) || typeof round.id !== 'string') return null;
  const { id, names, year } = round;
  const isNamed = isRecord(names) && typeof names.fi === 'string' && typeof names.sv === 'string';
  return {
    id,
    names: isNamed ? { fi: names.fi as string, sv: names.sv as string } : null,
    year: typeof year === 'number' ? year : null,
  };
}

/** A letter carries the same invitation as a link and as a code. */
function each(invitations: readonly Invitation[]): Invitation[] {
  return [...new Map(invitations.map((one) => [JSON.stringify(one), one])).values()];
}
