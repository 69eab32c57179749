import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden.tsx';

type Announce = (text: string, urgency?: 'polite' | 'assertive') => void;

const AnnounceContext = createContext<Announce | null>(null);

/** Holds the page's two live regions. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState('');
  const [assertive, setAssertive] = useState('');
  const announce = useCallback<Announce>((text, urgency = 'polite') => {
    const set = urgency === 'polite' ? setPolite : setAssertive;
    // The same words a second time are news only if the region's text changes.
    set((before) => (before === text ? `${text}\u00a0` : text));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden as="div">
        <div role="status" aria-live="polite">
          {polite}
        </div>
        <div role="alert" aria-live="assertive">
          {assertive}
        </div>
      </VisuallyHidden>
    </AnnounceContext>
  );
}

/** Tells screen readers something that is seen elsewhere on the page. */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext);
  if (!announce) throw new Error('useAnnounce needs an AnnouncerProvider above it.');
  return announce;
}
