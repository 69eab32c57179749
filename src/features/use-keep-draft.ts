import { useEffect, useRef } from 'react';

/**
 * Keeps what has been typed when the form goes away without an answer to «save or not», as with the browser's «back»; and
 * lets the browser ask before its window is closed. Call `settle` when the answer has been given.
 */
export function useKeepDraft(isDirty: boolean, keep: () => void): { settle(): void } {
  const leave = useRef<(() => void) | null>(null);
  const isSettled = useRef(false);
  useEffect(() => {
    leave.current = isDirty && !isSettled.current ? keep : null;
  });
  useEffect(() => () => leave.current?.(), []);
  useEffect(() => {
    if (!isDirty) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', guard);
    return () => removeEventListener('beforeunload', guard);
  }, [isDirty]);
  return {
    settle() {
      isSettled.current = true;
      leave.current = null;
    },
  };
}
