import type { Round } from './round.ts';

/** The same content under a new identity (JN8 «keep as a copy»). The two are never joined again. */
export function copyRound(round: Round, newId: string): Round {
  return { ...round, header: { ...round.header, id: newId } };
}
