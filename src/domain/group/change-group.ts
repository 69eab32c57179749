import { roundAsItStands } from '../closing/as-closed.ts';
import type { Changes } from '../join/replica.ts';
import { agreedAnswersOf } from '../round/read-answers.ts';
import type { SectorHandled, SectorSetting } from '../round/respondent-values.ts';
import type { Round, Way } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import { changeNaming, type LastYearShown, type Naming } from './group-settings.ts';
import { respondentsOf } from './read-respondents.ts';

type RoundChanges = Changes<RoundValue>;

/** Codes of the sectors that a municipality has added itself begin like this; those of a checklist never do (AN10). */
export const OWN_SECTOR = 'own-';

export function isOwnSector(code: string): boolean {
  return code.startsWith(OWN_SECTOR);
}

/** `setting`: null takes an own sector away, and makes one of the checklist's as it is there again. */
export function changeSector(code: string, setting: SectorSetting | null): RoundChanges {
  const isAsInChecklist =
    setting !== null && !isOwnSector(code) && setting.name === '' && setting.partOf === '' && !setting.leftOut;
  return new Map([[valueKey.sector(code), isAsInChecklist ? null : setting]]);
}

/** «Handled in our management group» (GR9); null takes the note away. */
export function changeSectorHandled(code: string, handled: SectorHandled | null): RoundChanges {
  return new Map([[valueKey.sectorHandled(code), handled]]);
}

/** Together or each alone. It may change at any time; no answer moves by itself. */
export function changeWay(way: Way): RoundChanges {
  return new Map([[valueKey.way, way]]);
}

/** Whoever names the first respondent of a round without agreed answers means that each answers alone. */
export function wayWithFirstRespondent(round: Round): RoundChanges {
  const isFirst = respondentsOf(round).length === 0 && agreedAnswersOf(round).size === 0;
  return isFirst ? changeWay('alone') : new Map();
}

/** `date`: ISO day, or empty for none. */
export function changeAnswerBy(date: string): RoundChanges {
  return new Map([[valueKey.answerBy, date === '' ? null : date]]);
}

export function changeKeeping(text: string): RoundChanges {
  return new Map([[valueKey.keeping, text.trim() === '' ? null : text.trim()]]);
}

export function changeLastYearShown(shown: LastYearShown): RoundChanges {
  return new Map([[valueKey.lastYearShown, shown]]);
}

/** A round that goes on without names doesn't keep the ones it has (GR10). No change where the promise is fixed. */
export function changeNamingOfAll(round: Pick<Round, 'data'>, naming: Naming): RoundChanges {
  const changes = new Map(changeNaming(round, naming));
  if (changes.size === 0 || naming === 'named') return changes;
  for (const { id, name } of respondentsOf(roundAsItStands(round))) {
    if (name !== '') changes.set(valueKey.respondentField(id, 'name'), '');
  }
  return changes;
}
