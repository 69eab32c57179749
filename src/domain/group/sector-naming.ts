import type { ChecklistTexts } from '../checklist/checklist-texts.ts';
import type { Round } from '../round/round.ts';
import { sectorSettingsOf } from './sectors.ts';

/** What a sector is called in the round's municipality (AN10), else in the checklist; its code where neither names it. */
export function sectorNaming(
  round: Pick<Round, 'data'>,
  texts: Pick<ChecklistTexts, 'sectors'>,
): (code: string) => string {
  const settings = sectorSettingsOf(round);
  return (code) => settings.get(code)?.name.trim() || texts.sectors[code] || code;
}
