import { respondentOfSheet } from '#domain/exchange/sheet.ts';
import type { Respondent } from '#domain/group/respondent.ts';
import type { Round } from '#domain/round/round.ts';
import { listWords } from '#parts/list-words.ts';
import { useLanguage } from '../hooks.ts';
import { useSectors } from '../use-sectors.ts';

interface SheetOwner {
  readonly respondent: Respondent;
  /** Name, role and sectors in words; empty when nothing is known. */
  readonly who: string;
}

/** Whose answers a sheet holds. */
export function useSheetOwner(sheet: Round): SheetOwner {
  const language = useLanguage();
  const sectors = useSectors(sheet);
  const respondent = respondentOfSheet(sheet);
  if (!respondent) throw new Error('Not a respondent’s sheet');
  const { name, role } = respondent;
  const parts = [name, role, listWords(sectors.namesHere(respondent.sectors), language)];
  return { respondent, who: parts.filter((part) => part !== '').join(' · ') };
}
