import { useEffect } from 'react';
import { useServices } from '#features/services.ts';

/** The browser asks before the window is closed only while something is really not stored. */
export function useLeaveGuard(): void {
  const { session } = useServices();
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      const { kind } = session.getState().save;
      if (kind === 'saving' || kind === 'failed') event.preventDefault();
    };
    addEventListener('beforeunload', guard);
    return () => removeEventListener('beforeunload', guard);
  }, [session]);
}
