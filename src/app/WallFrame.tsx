import type { ReactNode } from 'react';
import { SaveFailedNotice } from '#features/round-file/SaveFailedNotice.tsx';
import { useLeaveGuard } from './useLeaveGuard.ts';

/** Nothing around the page but what must never be missed: for the presenter view, which fills the wall (GR8). */
export function WallFrame({ children }: { readonly children: ReactNode }) {
  useLeaveGuard();
  return (
    <main id="main">
      <SaveFailedNotice />
      {children}
    </main>
  );
}
