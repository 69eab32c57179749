import { useState } from 'react';
import type { StoreError } from '#domain/ports.ts';
import { countRound, type RoundCounts } from '#domain/round/round-counts.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { roundFileName } from '#domain/round/round-file-name.ts';
import { useLanguage } from './hooks.ts';
import { type SavedFile, type SaveFileError, useServices } from './services.ts';

export type FileSaving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly file: Exclude<SavedFile, { kind: 'cancelled' }>; readonly counts: RoundCounts }
  | { readonly kind: 'failed'; readonly error: SaveFileError | StoreError };

interface SaveRoundFile {
  readonly state: FileSaving;
  /** Saves the round as it stands now; without an id the open one. */
  save(roundId?: string): Promise<void>;
  reset(): void;
}

/** Saves a round as a file and tells what went into it (DA7). */
export function useSaveRoundFile(): SaveRoundFile {
  const { session, files, content } = useServices();
  const language = useLanguage();
  const [state, setState] = useState<FileSaving>({ kind: 'idle' });

  async function save(roundId = session.getState().round?.header.id): Promise<void> {
    if (roundId === undefined) return;
    setState({ kind: 'busy' });
    const found = await session.peek(roundId);
    if (!found.ok) return setState({ kind: 'failed', error: found.error });
    const round = found.value;
    const text = roundToFile(round, round.texts ?? (await content.archivedTexts()));
    const written = await files.saveText(roundFileName(round.header, language), text);
    if (!written.ok) return setState({ kind: 'failed', error: written.error });
    if (written.value.kind === 'cancelled') return setState({ kind: 'idle' });
    if (session.getState().round?.header.id === roundId) await session.noteFileSaved();
    setState({ kind: 'saved', file: written.value, counts: countRound(round) });
  }

  return { state, save, reset: () => setState({ kind: 'idle' }) };
}
