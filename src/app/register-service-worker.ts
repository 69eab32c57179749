export interface ServiceWorkerEvents {
  /** A new version is downloaded and waits; it comes when the person asks (`applyUpdate`) or after all tabs are closed. */
  readonly onUpdateReady: () => void;
  /** Another tab has taken the new version into use. This tab goes on with the old one: suggest opening it again. */
  readonly onUpdatedElsewhere?: () => void;
}

let registration: ServiceWorkerRegistration | null = null;
let isApplying = false;

/**
 * Makes the built app work offline after the first visit (EV3). Resolves with whether it will: plain http, a policy or
 * file:// may leave this out, and then the app works online only. Never reloads by itself.
 */
export async function registerServiceWorker(events: ServiceWorkerEvents): Promise<boolean> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return false;
  let isControlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isApplying) location.reload();
    else if (isControlled) events.onUpdatedElsewhere?.();
    isControlled = true;
  });
  try {
    registration = await navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI));
  } catch {
    return false;
  }
  watchForUpdate(registration, events.onUpdateReady);
  return true;
}

/** Takes the waiting version into use and opens the page again. The caller sees to it that everything is saved. */
export function applyUpdate(): void {
  isApplying = true;
  if (registration?.waiting) registration.waiting.postMessage('apply-update');
  else location.reload();
}

function watchForUpdate(watched: ServiceWorkerRegistration, onUpdateReady: () => void): void {
  if (watched.waiting && navigator.serviceWorker.controller) onUpdateReady();
  watched.addEventListener('updatefound', () => {
    const { installing } = watched;
    installing?.addEventListener('statechange', () => {
      // Without a controller this is the first visit, not an update.
      if (installing.state === 'installed' && navigator.serviceWorker.controller) onUpdateReady();
    });
  });
}
