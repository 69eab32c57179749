import { type ChangeEvent, useCallback, useEffect, useRef, useState } from 'react';

const PAUSE = 2_000;

/**
 * A text while it is being typed. It is handed to `save` when the field is left, after a pause in typing, and when the
 * page goes away, so that nothing typed is lost and the log has no entry per key. `save` says whether it took the text;
 * what it did not take stays in the field.
 */
export function useDraftText(saved: string, save: (text: string) => boolean) {
  const [draft, setDraft] = useState<string | null>(null);
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const text = unsaved.current;
    unsaved.current = null;
    return text === null || latest.current(text);
  }, []);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);

  return {
    value: draft ?? saved,
    onChange(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) {
      const { value } = event.target;
      setDraft(value);
      unsaved.current = value;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE);
    },
    onBlur() {
      if (flush()) setDraft(null);
    },
  };
}
