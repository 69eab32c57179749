import { useMemo, useState } from 'react';
import type { AnswerPart } from '#domain/exchange/answer-part.ts';
import { joinAllAnswers, type PartOutcome } from '#domain/exchange/join-all-answers.ts';
import type { StoreError } from '#domain/ports.ts';
import { useRound } from '../hooks.ts';
import { useServices } from '../services.ts';
import type { WithoutPoint } from '../use-without-point.tsx';
import { type Handed, type HandedFault, readHanded } from './read-handed.ts';

/** One thing that was handed in, by the name of its file or, where it was pasted, without. */
interface Piece {
  readonly id: number;
  readonly file: string | null;
  readonly read: Handed;
}

export interface Refused {
  readonly id: number;
  readonly file: string | null;
  readonly fault: HandedFault;
}

export type Joinable = PartOutcome & { readonly kind: 'joined' };

export interface AnswersIn {
  /** What can be brought in, in the order it came; nothing of it is in the round yet. */
  readonly joinable: readonly { readonly id: number; readonly file: string | null; readonly outcome: Joinable }[];
  readonly refused: readonly Refused[];
  readonly isBusy: boolean;
  /** What was brought in last, or null. */
  readonly taken: readonly Joinable[] | null;
  readonly error: StoreError | null;
  addFiles(files: readonly File[]): Promise<void>;
  addText(text: string): Promise<void>;
  forget(): void;
  take(): Promise<void>;
}

/** Gathers what was handed in, shows what it would change, and brings it in when asked to (GR3). */
export function useAnswersIn(secured: WithoutPoint['secured']): AnswersIn {
  const { session, files, compressor } = useServices();
  const round = useRound();
  const [pieces, setPieces] = useState<readonly Piece[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [taken, setTaken] = useState<readonly Joinable[] | null>(null);
  const [error, setError] = useState<StoreError | null>(null);
  const { joinable, refused } = useMemo(() => sort(pieces, round), [pieces, round]);

  function add(read: readonly Omit<Piece, 'id'>[]) {
    // A new try takes the place of what was refused before it, files of files and text of text; the rest stays.
    const isPasted = read.every(({ file }) => file === null);
    const gone = new Set(refused.filter(({ file }) => (file === null) === isPasted).map(({ id }) => id));
    setPieces((before) => {
      const from = (before.at(-1)?.id ?? 0) + 1;
      return [...before.filter(({ id }) => !gone.has(id)), ...read.map((piece, i) => ({ ...piece, id: from + i }))];
    });
    setTaken(null);
  }

  async function addFiles(chosen: readonly File[]) {
    setBusy(true);
    const read: Omit<Piece, 'id'>[] = [];
    for (const file of chosen) {
      const text = await files.readText(file);
      const found = text.ok ? await readHanded(text.value, 'file', round, compressor) : [text];
      read.push(...found.map((one) => ({ file: file.name, read: one })));
    }
    setBusy(false);
    add(read);
  }

  async function addText(text: string) {
    const found = await readHanded(text, 'pasted', round, compressor);
    add(found.map((one) => ({ file: null, read: one })));
  }

  async function take() {
    setBusy(true);
    setError(null);
    const parts = joinable.map(({ outcome }) => outcome.part);
    let outcomes: readonly PartOutcome[] = [];
    const done = await secured<StoreError>(async (securing) => {
      const result = await session.takeInAnswers(parts, securing);
      if (!result.ok) return result;
      outcomes = result.value;
      return { ok: true, value: null };
    });
    setBusy(false);
    if (done === null) return;
    if (!done.ok) return setError(done.error);
    const joined = outcomes.filter((outcome) => outcome.kind === 'joined');
    setTaken(joined.length > 0 ? joined : null);
    // What was refused stays on the page: nothing is dropped silently.
    setPieces((before) => before.filter(({ read }) => !read.ok || !wasJoined(read.value, outcomes)));
  }

  return {
    joinable,
    refused,
    isBusy,
    taken,
    error,
    addFiles,
    addText,
    take,
    forget() {
      setPieces([]);
      setTaken(null);
    },
  };
}

function sort(pieces: readonly Piece[], round: Parameters<typeof joinAllAnswers>[0]) {
  const readable = pieces.flatMap(({ id, file, read }) => (read.ok ? [{ id, file, part: read.value }] : []));
  const { outcomes } = joinAllAnswers(
    round,
    readable.map(({ part }) => part),
  );
  const joinable: { id: number; file: string | null; outcome: Joinable }[] = [];
  const refused: Refused[] = pieces.flatMap(({ id, file, read }) => (read.ok ? [] : [{ id, file, fault: read.error }]));
  for (const [i, outcome] of outcomes.entries()) {
    const { id, file } = readable[i] ?? { id: 0, file: null };
    if (outcome.kind === 'joined') joinable.push({ id, file, outcome });
    else refused.push({ id, file, fault: outcome.refusal });
  }
  return { joinable, refused: refused.sort((a, b) => a.id - b.id) };
}

function wasJoined(part: AnswerPart, outcomes: readonly PartOutcome[]): boolean {
  return outcomes.some((outcome) => outcome.kind === 'joined' && outcome.part === part);
}
