import { parseHeader } from '#domain/round/header-schema.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import type { ReadError } from '#domain/round/read-error.ts';
import type { ArchivedTexts, Round } from '#domain/round/round.ts';
import { parseRoundFile, ROUND_FILE_KIND, roundToFile } from '#domain/round/round-file.ts';
import { textFromBytes } from '#storage/files/read-file-text.ts';

export interface Outcome {
  readonly kind: 'read' | ReadError['kind'];
  readonly isJson: boolean;
  /** It is a round file with a sound header: whatever is wrong lies behind it. */
  readonly isPastHeader: boolean;
  /** What must never be; null when all is well. */
  readonly breach: string | null;
  /** Of reading and of joining it to the open round, in milliseconds of `now`. */
  readonly took: number;
}

/** The shares are of spoilt files; looking into the hostile ones of twenty megabytes takes longer than reading them. */
const LOOKED_INTO = 1_000_000;

/** A round that is open in the meantime, with its bytes. */
export interface OpenRound {
  readonly round: Round;
  readonly bytes: string;
}

/** Reads bytes as the app reads a chosen file, joins them to what is open, and looks at everything DA8 promises. */
export function readSpoilt(bytes: Uint8Array, open: OpenRound, now: () => number): Outcome {
  const start = now();
  let took = 0;
  try {
    const text = textFromBytes(bytes);
    const read = text.ok ? parseRoundFile(text.value) : text;
    const joined = read.ok ? joinRounds(open.round, read.value) : null;
    took = now() - start;
    const json = text.ok && bytes.length < LOOKED_INTO ? parsedOrNone(text.value.replace(/^\uFEFF/, '')) : undefined;
    const about = { took, isJson: json !== undefined, isPastHeader: isPastHeader(json) };
    if (!read.ok) return { ...about, kind: read.error.kind, breach: breachBeside(open) ?? breachOfError(read.error) };
    const breach =
      breachBeside(open) ?? breachOfWriting(read.value) ?? (joined?.ok ? breachOfJoining(joined.value) : null);
    return { ...about, kind: 'read', breach };
  } catch (thrown) {
    const breach = `threw ${thrown instanceof Error ? thrown.stack : String(thrown)}`;
    return { kind: 'read', isJson: false, isPastHeader: false, breach, took };
  }
}

function breachBeside(open: OpenRound): string | null {
  if (roundToFile(open.round, textsOf(open.round)) !== open.bytes) return 'the open round has changed';
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) return 'a prototype has changed';
  return null;
}

/** Every refusal says what; the ones about content also say where. */
function breachOfError(error: ReadError): string | null {
  if ((error.kind === 'invalid' || error.kind === 'damaged') && error.path === '') return 'refused without a place';
  return null;
}

/** What was read can be written and read again, is then the same to the byte, and joins with itself into itself. */
function breachOfWriting(round: Round): string | null {
  const written = roundToFile(round, textsOf(round));
  const again = parseRoundFile(written);
  if (!again.ok) return `written, it is refused: ${JSON.stringify(again.error)}`;
  if (roundToFile(again.value, textsOf(again.value)) !== written) return 'written again, it differs';
  const joined = joinRounds(round, again.value);
  if (!joined.ok) return `it doesn't join with its own copy: ${JSON.stringify(joined.error)}`;
  if (roundToFile(joined.value, textsOf(round)) !== written) return 'joined with its own copy, it differs';
  return null;
}

function breachOfJoining(round: Round): string | null {
  const again = parseRoundFile(roundToFile(round, textsOf(round)));
  return again.ok ? null : `joined to the open round and written, it is refused: ${JSON.stringify(again.error)}`;
}

function textsOf(round: Round): ArchivedTexts {
  if (!round.texts) throw new Error('A file always holds its words');
  return round.texts;
}

function parsedOrNone(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isPastHeader(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !('kind' in json) || json.kind !== ROUND_FILE_KIND) return false;
  return 'round' in json && parseHeader(json.round).ok;
}
