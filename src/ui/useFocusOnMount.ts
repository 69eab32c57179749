import { type RefObject, useEffect, useRef } from 'react';

/** Focuses the element when it appears and when `key` changes; the element needs `tabIndex={-1}`. */
export function useFocusOnMount<T extends HTMLElement>(key?: string, enabled = true): RefObject<T | null> {
  const ref = useRef<T>(null);
  const lastKey = useRef<string | null | undefined>(enabled ? null : key);
  useEffect(() => {
    if (lastKey.current === key) return;
    lastKey.current = key;
    // A new place starts from its top; focus() alone would scroll only as far as the element needs.
    document.documentElement.scrollTop = 0;
    ref.current?.focus();
  }, [key]);
  return ref;
}
