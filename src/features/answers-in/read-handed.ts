import type { AnswerPart } from '#domain/exchange/answer-part.ts';
import { parseAnswersCode } from '#domain/exchange/answers-code.ts';
import { parseAnswersFile } from '#domain/exchange/answers-file.ts';
import { type CodeError, findCodes } from '#domain/exchange/code.ts';
import { INVITATION_FILE_KIND } from '#domain/exchange/invitation-file.ts';
import type { AnswersRefusal } from '#domain/exchange/join-answers.ts';
import { refuseByHead } from '#domain/exchange/refuse-by-head.ts';
import type { Compressor } from '#domain/ports.ts';
import { err, type Result } from '#domain/result.ts';
import type { ReadError } from '#domain/round/read-error.ts';
import type { Round } from '#domain/round/round.ts';
import { ROUND_FILE_KIND } from '#domain/round/round-file.ts';
import { SHARING_FILE_KIND } from '#domain/sharing/sharing-file-kind.ts';

/** Something else of ours than answers: each has its own way on. */
export type OtherThing = { readonly kind: 'invitation' | 'round-file' | 'sharing-file' };
/** Why something that was handed in can't be brought in (GR3, DA8). */
export type HandedFault = ReadError | CodeError | AnswersRefusal | OtherThing;
export type Handed = Result<AnswerPart, HandedFault>;

/**
 * Everything in a text that was handed in: an answer file, or an e-mail with codes or links in it. One result for each, in
 * order; a text without any gives one refusal.
 */
export async function readHanded(
  text: string,
  way: 'file' | 'pasted',
  round: Round,
  compressor: Compressor,
): Promise<Handed[]> {
  if (text.trim() === '') return [err({ kind: 'empty' })];
  const file = fileWithin(text);
  if (file !== null) return [answersOfFile(file)];
  const codes = await findCodes(text, compressor);
  const [first] = codes;
  if (codes.length === 1 && first && !first.ok && first.error.kind === 'no-code') {
    return [way === 'file' ? answersOfFile(text) : first];
  }
  return codes.map((code): Handed => {
    if (!code.ok) return code;
    if (code.value.kind === 'invitation') return err({ kind: 'invitation' });
    const refusal = refuseByHead(code.value.text, round);
    return refusal ? err(refusal) : parseAnswersCode(code.value.text, round.checklist);
  });
}

/** The file itself, or one that was pasted into an e-mail with a greeting around it. */
function fileWithin(text: string): string | null {
  if (/^\uFEFF?\s*[{[]/.test(text)) return text;
  const start = text.search(/\{\s*"kind"\s*:\s*"mielikunta-/);
  return start < 0 ? null : text.slice(start, text.lastIndexOf('}') + 1 || undefined);
}

function answersOfFile(text: string): Handed {
  const parsed = parseAnswersFile(text);
  if (parsed.ok || parsed.error.kind !== 'other-kind') return parsed;
  const other = OTHERS[parsed.error.found];
  return other ? err({ kind: other }) : parsed;
}

const OTHERS: Readonly<Record<string, OtherThing['kind']>> = {
  [INVITATION_FILE_KIND]: 'invitation',
  [ROUND_FILE_KIND]: 'round-file',
  [SHARING_FILE_KIND]: 'sharing-file',
};
