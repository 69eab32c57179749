import { type RefObject, useEffect, useState } from 'react';

/** Brings focus to the element once the screen has been drawn anew: behind an open dialog it can't be taken yet. */
export function useFocusLater(ref: RefObject<HTMLElement | null>): () => void {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) ref.current?.focus();
  }, [asked, ref]);
  return () => setAsked((times) => times + 1);
}
