import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import { paths } from '#features/paths.ts';
import { browserClues, inAppBrowser } from './in-app-browser.ts';

const InAppNotice = lazy(async () => ({ default: (await import('./InAppNotice.tsx')).InAppNotice }));
const PlainHttpNotice = lazy(async () => ({ default: (await import('./PlainHttpNotice.tsx')).PlainHttpNotice }));

/** What one should know of this browser before work is done in it. In most there is nothing. */
export function BrowserNotices() {
  const [location] = useLocation();
  const inApp = inAppBrowser(navigator.userAgent, browserClues(window));
  const isPlainHttp = window.location.protocol === 'http:' && !window.isSecureContext;
  return (
    <Suspense fallback={null}>
      {inApp && <InAppNotice app={inApp.app} />}
      {!inApp && isPlainHttp && location === paths.home && <PlainHttpNotice />}
    </Suspense>
  );
}
