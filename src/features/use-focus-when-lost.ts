import { type RefObject, useEffect, useRef } from 'react';

/**
 * Brings the focus to the element (`tabIndex={-1}`) when `key` has changed and what had the focus is gone with it; otherwise
 * the keyboard would begin at the top of the page again.
 */
export function useFocusWhenLost<T extends HTMLElement>(key: string): RefObject<T | null> {
  const ref = useRef<T>(null);
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    if (document.activeElement === document.body) ref.current?.focus();
  }, [key]);
  return ref;
}
