import { err, ok, type Result } from '#domain/result.ts';
import type { ReadError } from '#domain/round/read-error.ts';
import type { Round } from '#domain/round/round.ts';
import { parseRoundFile } from '#domain/round/round-file.ts';
import type { Io, Refusal } from './command.ts';
import { placeOf, readInputText } from './read-input.ts';

/** A round file, or standard input for `-`; refused with its kind, place and remedy. */
export async function readRound(path: string, io: Io): Promise<Result<Round, Refusal>> {
  const text = await readInputText(path, io);
  if (!text.ok) return text;
  const round = parseRoundFile(text.value);
  return round.ok ? ok(round.value) : err(refusalOf(path, round.error));
}

export function refusalOf(path: string, error: ReadError): Refusal {
  const place = placeOf(path);
  switch (error.kind) {
    case 'file-unavailable':
      return {
        kind: error.kind,
        place,
        message: `The file could not be read (${error.detail}).`,
        remedy: 'Try again.',
      };
    case 'empty':
      return { kind: error.kind, place, message: 'The file is empty.', remedy: 'Ask the sender for it again.' };
    case 'too-large':
      return {
        kind: error.kind,
        place,
        message: `The file has ${error.size} characters; a round has at most ${error.limit}.`,
        remedy: 'Check that it is the right file.',
      };
    case 'too-deep':
      return {
        kind: error.kind,
        place,
        message: 'Its JSON is nested too deeply.',
        remedy: 'Check that it is the right file.',
      };
    case 'not-json':
      return {
        kind: error.kind,
        place: `${place} · character ${error.position}`,
        message: error.cut ? `The file breaks off near «${error.near}».` : `The file is not JSON near «${error.near}».`,
        remedy: 'Ask the sender for the whole file.',
      };
    case 'foreign':
      return { kind: error.kind, place, message: 'This is not a file of Mielikunta.', remedy: 'Give a round file.' };
    case 'other-kind':
      return {
        kind: error.kind,
        place,
        message: `This is a file of the kind «${error.found}».`,
        remedy: 'Give a round file.',
      };
    case 'newer':
      return {
        kind: error.kind,
        place,
        message: `It was written by a newer version (format ${error.found}; this one knows ${error.known}).`,
        remedy: 'Use the newer version.',
      };
    case 'invalid':
      return {
        kind: error.kind,
        place: `${place} · ${error.path}`,
        message: 'A value there is not as it must be.',
        remedy: 'Ask the sender for the file as it was saved.',
      };
    case 'damaged':
      return {
        kind: error.kind,
        place: `${place} · ${error.path}`,
        message: 'The file is damaged: a counter is out of bounds, or one write has two contents.',
        remedy: 'Ask the sender for the file as it was saved.',
      };
  }
}
