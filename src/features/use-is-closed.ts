import { isClosed } from '#domain/closing/closings.ts';
import { useSession } from './hooks.ts';

/** Whether what is frozen of the open round stands still (YR5). */
export function useIsClosed(): boolean {
  return useSession(({ round }) => round !== null && isClosed(round));
}
