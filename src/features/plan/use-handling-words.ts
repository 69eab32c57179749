import { useTranslation } from 'react-i18next';
import type { Handling, HandlingGap } from '#domain/plan/handling.ts';
import type { Council, Deciding } from '#domain/round/plan-values.ts';

export interface HandlingWords {
  council(council: Council): string;
  /** By the municipality's own name where it is written. */
  body(body: Deciding): string;
  gap(gap: HandlingGap): string;
}

/** The bodies and what is missing, in words (PL8). */
export function useHandlingWords({ decisions }: Handling): HandlingWords {
  const { t } = useTranslation('plan');
  const council = (one: Council) => t(`handling.councils.${one}`);
  const body = (one: Deciding) => decisions[one]?.body.trim() || t(`handling.bodies.${one}`);
  return {
    council,
    body,
    gap(gap) {
      if ('council' in gap) return t(`handling.gap.${gap.kind}`, { name: council(gap.council) });
      if ('body' in gap) return t(`handling.gap.${gap.kind}`, { name: body(gap.body) });
      return t(`handling.gap.${gap.kind}`);
    },
  };
}
