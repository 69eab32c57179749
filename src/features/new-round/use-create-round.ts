import type { Scope } from '#domain/checklist/items-in-scope.ts';
import type { Municipality } from '#domain/checklist/municipality.ts';
import type { StoreError } from '#domain/ports.ts';
import { ok, type Result } from '#domain/result.ts';
import { createRound } from '#domain/round/create-round.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.ts';
import type { Begun } from './begin-from-last.ts';

/** Stands for «start empty» among the ids of earlier rounds. */
export const EMPTY_START = 'empty';

interface RoundToCreate {
  readonly municipality: Municipality;
  readonly year: number;
  readonly scope: Scope;
  /** Id of the earlier round to start from. */
  readonly from: string | null;
}

/** Makes the round, opens it and gives the path to go on from. An error means that nothing was made. */
export function useCreateRound(): (wanted: RoundToCreate) => Promise<Result<string, StoreError>> {
  const { session, content } = useServices();

  async function make({ municipality, year, scope, from }: RoundToCreate): Promise<Result<Begun, StoreError>> {
    const fresh = {
      id: session.newId(),
      year,
      checklist: content.checklist(),
      checklistRef: content.checklistRef(),
      way: 'together',
    } as const;
    if (from === null) {
      // The fictional municipality can only have invented answers (AN8).
      const example = municipality.code === null;
      const round = createRound({ ...fresh, municipality, scope, example }, session.stamp());
      return ok({ round, hasLastYear: false });
    }
    const last = await session.peek(from);
    if (!last.ok) return last;
    // Codes stay, names and borders don't: the new round has the municipality as the register has it now (JN7).
    const known = municipality.code === null ? null : await content.municipality(municipality.code);
    // Comes with the first round that starts from another: the first statement waits for none of it.
    const { beginFromLast } = await import('./begin-from-last.ts');
    const next = { ...fresh, newActionId: session.newId, scope, municipality: known ?? municipality };
    return ok(await beginFromLast(last.value, next, content.editions, session.stamp()));
  }

  return async (wanted) => {
    const made = await make(wanted);
    if (!made.ok) return made;
    const { round, hasLastYear } = made.value;
    // When it can't be stored it is still open on the screen, and the save line says so loudly (DA2).
    await session.start(round);
    return ok(hasLastYear ? paths.lastYear(round.header.id) : paths.preparation(round.header.id));
  };
}
