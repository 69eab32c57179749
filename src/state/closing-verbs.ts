import type { StoreError } from '#domain/ports.ts';
import type { Result } from '#domain/result.ts';
import type { GroupPorts } from './group-verbs.ts';
import type { NoRestorePoint, Securing } from './point-keeper.ts';

type Done = Result<null, StoreError | NoRestorePoint | { readonly kind: 'too-much' }>;

/** Closing the open round and opening it again (YR5). Neither can be undone by a key: each stands in the round for good. */
export interface ClosingVerbs {
  /** Freezes what is answered as the next snapshot, after a restore point. A round that is closed stays as it is. */
  closeRound(securing?: Securing): Promise<Done>;
  /** What has waited counts from now on. `reason`: why, in the group's words; may be empty. */
  reopenRound(reason: string, securing?: Securing): Promise<Done>;
}

export interface ClosingPorts extends GroupPorts {
  readonly newId: () => string;
}

/** The work itself comes with its first use: the first statement is answered without it. */
export function createClosingVerbs(ports: ClosingPorts): ClosingVerbs {
  const work = async () => (await import('./closing-work.ts')).createClosingWork(ports);
  return {
    closeRound: async (securing) => (await work()).closeRound(securing),
    reopenRound: async (reason, securing) => (await work()).reopenRound(reason, securing),
  };
}
