import type { Changes } from '../join/replica.ts';
import type { Answer, Evidence } from '../round/answer.ts';
import type { RespondentOrigin } from '../round/respondent-values.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import type { Respondent } from './respondent.ts';

type RoundChanges = Changes<RoundValue>;

/** What a respondent is known by; a name is never needed (GR10). */
export interface RespondentFields {
  readonly name: string;
  readonly role: string;
  readonly sectors: readonly string[];
}

export function addRespondent(id: string, origin: RespondentOrigin, fields: RespondentFields): RoundChanges {
  return new Map<string, RoundValue>([
    [valueKey.respondentField(id, 'origin'), origin],
    [valueKey.respondentField(id, 'name'), fields.name],
    [valueKey.respondentField(id, 'role'), fields.role],
    ...fields.sectors.map((sector) => [valueKey.respondentSector(id, sector), true] as const),
  ]);
}

/** Only what differs, so that two who change different things never meet (JN3). */
export function changeRespondent(respondent: Respondent, fields: RespondentFields): RoundChanges {
  const { id } = respondent;
  const changes = new Map<string, RoundValue>();
  if (fields.name !== respondent.name) changes.set(valueKey.respondentField(id, 'name'), fields.name);
  if (fields.role !== respondent.role) changes.set(valueKey.respondentField(id, 'role'), fields.role);
  for (const sector of fields.sectors) {
    if (!respondent.sectors.includes(sector)) changes.set(valueKey.respondentSector(id, sector), true);
  }
  for (const sector of respondent.sectors) {
    if (!fields.sectors.includes(sector)) changes.set(valueKey.respondentSector(id, sector), null);
  }
  return changes;
}

export function changeOwnAnswer(respondent: string, item: string, answer: Answer | null): RoundChanges {
  return new Map([[valueKey.ownAnswer(respondent, item), answer]]);
}

/** An emptied note is absent, not an empty text. */
export function changeOwnNote(respondent: string, item: string, note: string): RoundChanges {
  return new Map([[valueKey.ownNote(respondent, item), note.trim() === '' ? null : note]]);
}

export function changeOwnMark(respondent: string, item: string, marked: boolean): RoundChanges {
  return new Map([[valueKey.ownMark(respondent, item), marked || null]]);
}

export function changeOwnEvidence(
  respondent: string,
  item: string,
  id: string,
  evidence: Evidence | null,
): RoundChanges {
  return new Map([[valueKey.ownEvidence(respondent, item, id), evidence]]);
}
