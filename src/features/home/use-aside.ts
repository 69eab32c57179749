import { useEffect, useState } from 'react';
import type { AsideRecord } from '#domain/ports.ts';
import { useServices } from '../services.ts';

/** What could not be read on this computer and was put aside (DA3); empty until it has been looked up. */
export function useAside(): readonly AsideRecord[] {
  const { aside } = useServices();
  const [records, setRecords] = useState<readonly AsideRecord[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void aside().then((found) => {
      if (isCurrent && found.ok) setRecords(found.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [aside]);
  return records;
}
