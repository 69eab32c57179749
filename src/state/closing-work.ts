import { closeRound, reopenRound } from '#domain/closing/close-round.ts';
import type { Changes } from '#domain/join/replica.ts';
import { err, ok } from '#domain/result.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { type RoundValue, valueFault } from '#domain/round/values.ts';
import type { ClosingPorts, ClosingVerbs } from './closing-verbs.ts';
import { localDate } from './local-date.ts';
import type { Securing } from './point-keeper.ts';

export function createClosingWork(ports: ClosingPorts): ClosingVerbs {
  const { keeper, current, stamp, settled, replace, newId } = ports;

  async function write(
    kind: 'close' | 'reopen',
    securing: Securing,
    changesOf: (round: Round, date: string) => Changes<RoundValue>,
  ) {
    await settled();
    const before = current();
    if (!before) return err({ kind: 'not-found' } as const);
    const today = localDate(stamp().time);
    if (changesOf(before, today).size === 0) return ok(null);
    const secured = await keeper.secure(before, kind, securing);
    if (!secured.ok) return secured;
    // Another tab may have written meanwhile, or closed the round itself.
    const now = current() ?? before;
    const changes = changesOf(now, today);
    // What could not be read again must not be written: the figures would be lost with it.
    if ([...changes].some(([key, value]) => valueFault(key, value))) return err({ kind: 'too-much' } as const);
    return changes.size === 0 ? ok(null) : replace(commit(now, stamp(), changes, kind));
  }

  return {
    closeRound(securing = {}) {
      const id = newId();
      return write('close', securing, (round, date) => closeRound(round, id, date));
    },
    reopenRound: (reason, securing = {}) =>
      write('reopen', securing, (round, date) => reopenRound(round, date, reason)),
  };
}
