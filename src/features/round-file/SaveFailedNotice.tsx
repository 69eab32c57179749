import { lazy, Suspense } from 'react';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { useSession } from '../hooks.ts';

const LowSpaceNotice = lazy(async () => ({ default: (await import('./LowSpaceNotice.tsx')).LowSpaceNotice }));

/**
 * Why the open round could not be stored and what to do, or that the next save may not fit; for the frame's notices, beside
 * the save line (DA2).
 */
export function SaveFailedNotice() {
  const save = useSession((state) => state.save);
  const isLow = useSession((state) => state.round !== null && state.storageHealth.low);
  if (save.kind === 'failed') return <ErrorNotice error={save.error} />;
  if (!isLow) return null;
  return (
    <Suspense fallback={null}>
      <LowSpaceNotice />
    </Suspense>
  );
}
