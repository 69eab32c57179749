import { registerServiceWorker } from './register-service-worker.ts';

let isReady = false;
let tell: (() => void) | null = null;

/** Starts the offline part; whoever shows the notice is told when a new version waits, even if it waited already. */
export function startOffline(): void {
  void registerServiceWorker({
    onUpdateReady: () => {
      isReady = true;
      tell?.();
    },
  });
}

export function onUpdateReady(listener: () => void): () => void {
  tell = listener;
  if (isReady) listener();
  return () => {
    tell = null;
  };
}
