import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { useSession } from '../hooks.ts';

/** Why the open round could not be stored and what to do; for the frame's notices, beside the save line (DA2). */
export function SaveFailedNotice() {
  const save = useSession((state) => state.save);
  return save.kind === 'failed' ? <ErrorNotice error={save.error} /> : null;
}
