import { lazy, Suspense } from 'react';
import { useRound } from '../hooks.ts';

const ItemIndicators = lazy(async () => ({ default: (await import('../ItemIndicators.tsx')).ItemIndicators }));

/** The population's figures about a statement (IN2); what shows them is loaded only where the round has some. */
export function IndicatorsHere({ item }: { item: string }) {
  const { data } = useRound();
  if (![...data.values.keys()].some((key) => key.startsWith('indicator/'))) return null;
  return (
    <Suspense fallback={null}>
      <ItemIndicators item={item} />
    </Suspense>
  );
}
