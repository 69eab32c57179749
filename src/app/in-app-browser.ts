/** The app by the token it puts into the user agent. Messenger says Facebook's tokens too, so it stands before it. */
const APPS: readonly (readonly [string, RegExp])[] = [
  ['Teams', /\b(?:TeamsMobile-|Teams\/\d)/],
  ['Outlook', /\bOutlook-(?:iOS|Android)\b/],
  ['Messenger', /\bFBAN\/Messenger|\bFB_IAB\/(?:MESSENGER|Orca-Android)/],
  ['Facebook', /\bFBA[NV]\/|\bFB_IAB\//],
  ['Instagram', /\bInstagram \d/],
  ['LinkedIn', /\bLinkedInApp\b/],
  ['WhatsApp', /\bWhatsApp\//],
  ['TikTok', /\b(?:BytedanceWebview|musical_ly)/],
  ['Snapchat', /\bSnapchat\//],
  ['X', /\bTwitter(?: for |Android)/],
  ['LINE', /\bLine\/\d/],
  ['Google', /\bGSA\/\d/],
];

export interface BrowserClues {
  /** Opened as an app of its own from the home screen: it has no browser's token either, but a memory that stays. */
  readonly isInstalled?: boolean;
  /** A secure page without the interface that makes it work offline: on iOS only browsers and Safari's own view have it. */
  readonly lacksServiceWorker?: boolean;
}

/**
 * The app inside which a page is shown, by the browser's user agent; `app` is null where it doesn't name itself. Null: a
 * browser of its own. An app's browser has a memory of its own, which may be gone when the app is closed.
 */
export function inAppBrowser(userAgent: string, clues: BrowserClues = {}): { readonly app: string | null } | null {
  const named = APPS.find(([, token]) => token.test(userAgent));
  if (named) return { app: named[0] };
  if (clues.isInstalled) return null;
  const isApple = /\b(?:iPhone|iPad|iPod)\b/.test(userAgent);
  const isAndroidView = /\bAndroid\b.*; wv\)/.test(userAgent);
  const isAppleView = isApple && (!/\bSafari\/\d/.test(userAgent) || clues.lacksServiceWorker === true);
  const isDesktopView = /\bElectron\//.test(userAgent);
  return isAndroidView || isAppleView || isDesktopView ? { app: null } : null;
}

/** What the window tells beside the user agent. */
export function browserClues(view: Window): BrowserClues {
  return {
    isInstalled:
      (view.navigator as { standalone?: boolean }).standalone === true ||
      view.matchMedia?.('(display-mode: standalone)').matches === true,
    lacksServiceWorker: view.isSecureContext === true && !('serviceWorker' in view.navigator),
  };
}
