import { useEffect, useRef, useState } from 'react';
import { useServices } from '../services.ts';
import { addRegionFiles } from './region-memory.ts';

export type RegionReadingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly read: number; readonly of: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

/** Reads the chosen files with progress; what was open before stays until all are read (EV5). */
export function useRegionReading() {
  const { readRegion, content } = useServices();
  const [state, setState] = useState<RegionReadingState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** How many were read; null when it was cancelled or failed. */
  async function open(files: readonly File[]): Promise<number | null> {
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: 'reading', read: 0, of: files.length });
    try {
      const { concepts } = await content.terms();
      const found = await readRegion(files, {
        concepts,
        onProgress: (read) => setState({ kind: 'reading', read, of: files.length }),
        signal: controller.signal,
      });
      if (found) addRegionFiles(found);
      setState({ kind: found ? 'idle' : 'cancelled' });
      return found?.length ?? null;
    } catch {
      setState({ kind: controller.signal.aborted ? 'cancelled' : 'failed' });
      return null;
    }
  }

  return { state, open, cancel: () => running.current?.abort() };
}
