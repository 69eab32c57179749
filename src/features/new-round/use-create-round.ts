import type { Scope } from '#domain/checklist/items-in-scope.ts';
import type { Municipality } from '#domain/checklist/municipality.ts';
import type { StoreError } from '#domain/ports.ts';
import { ok, type Result } from '#domain/result.ts';
import { createRound } from '#domain/round/create-round.ts';
import { nextRound } from '#domain/round/next-round.ts';
import { actionsOf, lastActionsOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.ts';

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

  async function make({ municipality, year, scope, from }: RoundToCreate): Promise<Result<Round, StoreError>> {
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
      return ok(createRound({ ...fresh, municipality, scope, example }, session.stamp()));
    }
    const last = await session.peek(from);
    if (!last.ok) return last;
    // Loaded only where it is needed: on the same edition every item is itself.
    const isNewEdition = last.value.header.checklist.edition !== fresh.checklistRef.edition;
    const history = isNewEdition ? await content.editions() : null;
    return ok(nextRound(last.value, { ...fresh, newActionId: session.newId, history }, session.stamp()));
  }

  return async (wanted) => {
    const made = await make(wanted);
    if (!made.ok) return made;
    // When it can't be stored it is still open on the screen, and the save line says so loudly (DA2).
    await session.start(made.value);
    const { id } = made.value.header;
    const hasLastYear = actionsOf(made.value).length > 0 || lastActionsOf(made.value).size > 0;
    return ok(hasLastYear ? paths.lastYear(id) : paths.preparation(id));
  };
}
