import { useState } from 'react';
import type { SharingChoice } from '#domain/sharing/sharing-of-round.ts';

/** Nothing that needs somebody's leave is told unless it is chosen here, for this file. */
const NOTHING: SharingChoice = { mayBeNamed: false, actions: new Set() };

export function useSharingChoice(): [SharingChoice, (part: Partial<SharingChoice>) => void] {
  const [choice, setChoice] = useState(NOTHING);
  return [choice, (part) => setChoice((before) => ({ ...before, ...part }))];
}
