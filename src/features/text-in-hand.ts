import { useSyncExternalStore } from 'react';

/**
 * A text from outside on its way to the screen that reads it: the code of a link, or a file that another screen was given.
 * It is held in memory only, so that neither address bar nor history keeps what somebody answered (GR2).
 */
export interface TextInHand {
  readonly text: string;
  /** A mail filter had replaced the `#`, so that the code stood in what the browser asks of the host. */
  readonly hostSawIt: boolean;
}

let inHand: TextInHand | null = null;
const listeners = new Set<() => void>();

export function holdText(text: string, hostSawIt = false): void {
  inHand = { text, hostSawIt };
  for (const listener of listeners) listener();
}

export function dropText(): void {
  inHand = null;
  for (const listener of listeners) listener();
}

export function useTextInHand(): TextInHand | null {
  return useSyncExternalStore(subscribe, () => inHand);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
