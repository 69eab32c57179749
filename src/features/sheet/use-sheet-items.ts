import { useMemo } from 'react';
import { itemsInScope } from '#domain/checklist/items-in-scope.ts';
import { respondentOfSheet } from '#domain/exchange/sheet.ts';
import { type OwnItemsFirst, ownItemsFirst } from '#domain/group/own-items-first.ts';
import { sectorSettingsOf } from '#domain/group/sectors.ts';
import { placeOfRound, type Round, scopeOf } from '#domain/round/round.ts';

export interface SheetItems extends OwnItemsFirst {
  /** Of all asked statements. */
  readonly answered: number;
  readonly of: number;
}

/** What a sheet asks, one's own statements apart, and how far it is. */
export function useSheetItems(sheet: Round): SheetItems {
  return useMemo(() => {
    const items = itemsInScope(sheet.checklist, scopeOf(sheet), placeOfRound(sheet));
    const respondent = respondentOfSheet(sheet);
    return {
      ...ownItemsFirst(items, respondent?.sectors ?? [], sectorSettingsOf(sheet)),
      answered: items.filter(({ id }) => respondent?.answers.has(id)).length,
      of: items.length,
    };
  }, [sheet]);
}
