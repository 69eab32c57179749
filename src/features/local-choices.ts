import { useState } from 'react';
import { useServices } from './services.ts';

/** Names of the small things this computer remembers of answering; they are no part of the round. */
export const localKey = {
  leftAt: (round: string) => `answering.left-at.${round}`,
  shortcuts: 'shortcuts',
  lastYearAfter: 'answering.last-year-after',
} as const;

/** A yes or no that this computer remembers. */
export function useLocalSwitch(key: string, byDefault: boolean): [boolean, (on: boolean) => void] {
  const { settings } = useServices();
  const [isOn, setIsOn] = useState(() => {
    const kept = settings.read(key);
    return kept === null ? byDefault : kept === 'on';
  });
  return [
    isOn,
    (on) => {
      setIsOn(on);
      settings.write(key, on ? 'on' : 'off');
    },
  ];
}
