import { lazy, type ReactNode, Suspense } from 'react';
import { SaveFailedNotice } from '#features/round-file/SaveFailedNotice.tsx';
import { useIsClosed } from '#features/use-is-closed.ts';
import { useLeaveGuard } from './useLeaveGuard.ts';

const ClosedNotice = lazy(async () => ({
  default: (await import('#features/closing/ClosedNotice.tsx')).ClosedNotice,
}));

/** Nothing around the page but what must never be missed: for the presenter view, which fills the wall (GR8). */
export function WallFrame({ children }: { readonly children: ReactNode }) {
  useLeaveGuard();
  const isClosed = useIsClosed();
  return (
    <main id="main">
      <SaveFailedNotice />
      {isClosed && (
        <Suspense fallback={null}>
          <ClosedNotice />
        </Suspense>
      )}
      {children}
    </main>
  );
}
