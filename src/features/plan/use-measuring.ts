import { useState } from 'react';
import { measureAction } from '#domain/indicators/change-indicators.ts';
import { indicatorsOf } from '#domain/indicators/read-indicators.ts';
import type { RoundValue } from '#domain/round/values.ts';
import { useRound } from '../hooks.ts';

export interface Measuring {
  /** Ids of the indicators that measure the action, as chosen in the form. */
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
  readonly isDirty: boolean;
  /** What is to be written along with the action. */
  readonly changes: () => ReadonlyMap<string, RoundValue>;
}

/** Which of the round's indicators follow an action (IN2): they are kept with the indicators, and written with the form. */
export function useMeasuring(action: string): Measuring {
  const indicators = indicatorsOf(useRound());
  const [before] = useState(() => indicators.filter(({ actions }) => actions.includes(action)).map(({ id }) => id));
  const [chosen, choose] = useState<readonly string[]>(before);
  return {
    chosen,
    choose,
    isDirty: before.length !== chosen.length || before.some((id) => !chosen.includes(id)),
    changes: () =>
      new Map(
        indicators
          .filter(({ id }) => before.includes(id) !== chosen.includes(id))
          .flatMap((indicator) => [...measureAction(indicator, action, chosen.includes(indicator.id))]),
      ),
  };
}
