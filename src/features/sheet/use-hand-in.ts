import { respondentOfSheet } from '#domain/exchange/sheet.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { useServices } from '../services.ts';
import { useHandedIn } from './use-handed-in.ts';

export interface Leaving {
  /** The sheet with the day of handing in written, as it leaves. */
  readonly leaving: Round;
  /** Nothing left after all: the day before stands again. */
  takeBack(): void;
}

/** Handing in writes its day, where names are kept (GR10); it can be done again with later answers. */
export function useHandIn(sheet: Round): ReturnType<typeof useHandedIn> & { mark(): Leaving } {
  const { session } = useServices();
  const handedIn = useHandedIn(sheet);
  return {
    ...handedIn,
    mark() {
      const respondent = respondentOfSheet(sheet);
      if (!respondent || namingOf(sheet) === 'nameless') return { leaving: sheet, takeBack() {} };
      const key = valueKey.respondentField(respondent.id, 'handed');
      session.change(new Map([[key, session.today()]]));
      return {
        leaving: session.getState().round ?? sheet,
        takeBack: () => session.change(new Map([[key, respondent.handed || null]])),
      };
    },
  };
}
