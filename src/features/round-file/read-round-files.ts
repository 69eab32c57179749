import { err, ok, type Result } from '#domain/result.ts';
import { type JoinRefusal, joinRounds } from '#domain/round/join-rounds.ts';
import type { ReadError } from '#domain/round/read-error.ts';
import type { Round } from '#domain/round/round.ts';
import { parseRoundFile } from '#domain/round/round-file.ts';
import type { FileService } from '../services.ts';
import { copyKind } from './copy-name.ts';

export interface ReadFiles {
  /** All files joined, in any order the same (JN2). */
  readonly round: Round;
  /** The first file alone, the one whose name is no copy's if there is one: what joining the others is compared with. */
  readonly first: Round;
  /** The files' names, that one first. */
  readonly names: readonly string[];
}

export interface FileRefusal {
  readonly error: ReadError | JoinRefusal;
  /** Which of several files; null where there is one. */
  readonly name: string | null;
}

/** Reads one file, or several copies of one round, and joins them one after the other. One that can't be read stops all. */
export async function readRoundFiles(
  given: readonly File[],
  readText: FileService['readText'],
): Promise<Result<ReadFiles, FileRefusal>> {
  const files = [...given].sort((a, b) => Number(copyKind(a.name) !== null) - Number(copyKind(b.name) !== null));
  const rounds: Round[] = [];
  for (const file of files) {
    const refuse = (error: FileRefusal['error']) => err({ error, name: files.length > 1 ? file.name : null });
    const text = await readText(file);
    if (!text.ok) return refuse(text.error);
    const parsed = parseRoundFile(text.value);
    if (!parsed.ok) return refuse(parsed.error);
    const before = rounds.at(-1);
    const joined = before ? joinRounds(before, parsed.value) : parsed;
    if (!joined.ok) return refuse(joined.error);
    rounds.push(joined.value);
  }
  const [first, round] = [rounds[0], rounds.at(-1)];
  if (!first || !round) throw new Error('No file was given');
  return ok({ round, first, names: files.map((file) => file.name) });
}
