import { roundAsItStands } from '../closing/as-closed.ts';
import { isSameValue } from '../join/equal.ts';
import { isRemoved, shownValue, shownValues, write } from '../join/replica.ts';
import { err, ok, type Result } from '../result.ts';
import type { Evidence } from '../round/answer.ts';
import { type Commit, withLogEntry } from '../round/commit.ts';
import { agreedAnswersOf } from '../round/read-answers.ts';
import type { Round } from '../round/round.ts';
import { isSameMunicipality } from '../round/same-place.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import { isOwnSector } from './change-group.ts';
import { namingOf } from './group-settings.ts';
import { respondentsOf } from './read-respondents.ts';

export type BringInRefusal =
  | { readonly kind: 'other-place-or-year' }
  | { readonly kind: 'other-edition'; readonly found: string; readonly known: string }
  /** Nobody has answered anything in it. */
  | { readonly kind: 'nothing' };

export interface BroughtIn {
  readonly changes: ReadonlyMap<string, RoundValue>;
  /** Ids of the respondents it comes to, the other group's agreed answers as the last of them. */
  readonly respondents: readonly string[];
  /** Here already, as one round may be a copy of the other: they keep what they have, and only get what they lack. */
  readonly known: readonly string[];
  /** Taken out of this round for good: they stay out (JN5). */
  readonly removed: readonly string[];
}

/**
 * The answers of another round of the same municipality and year, as respondents of this one (JN7): its respondents under
 * their own ids, its agreed answers as one respondent of its id, named `name`. Plan, models and settings stay where they are.
 */
export function bringIn(into: Round, from: Round, name: string): Result<BroughtIn, BringInRefusal> {
  // What waits for a reopening is there too.
  const [round, other] = [roundAsItStands(into), roundAsItStands(from)];
  const { header, checklist } = round;
  if (header.year !== other.header.year || !isSameMunicipality(header.municipality, other.header.municipality)) {
    return err({ kind: 'other-place-or-year' });
  }
  if (checklist.id !== other.checklist.id || checklist.edition !== other.checklist.edition) {
    return err({ kind: 'other-edition', found: other.checklist.edition, known: checklist.edition });
  }
  const wanted = new Map([...respondentValues(other, round), ...groupValues(other, name)]);
  const ids = [...new Set([...wanted.keys()].map((key) => key.split('/')[1] ?? ''))];
  const removed = ids.filter((id) => isRemoved(round.data, valueKey.respondent(id)));
  if (ids.length === 0) return err({ kind: 'nothing' });
  const known = respondentsOf(round).flatMap(({ id, origin }) => (origin !== 'brought' && ids.includes(id) ? id : []));
  const isMissing = (key: string, value: RoundValue) => {
    if (isRemoved(round.data, key)) return false;
    const here = shownValue(round.data, key);
    const [, id = '', part = ''] = key.split('/');
    if (known.includes(id)) return here === null && part !== 'origin';
    return !isSameValue(here, value);
  };
  const changes = new Map([...wanted, ...ownSectors(other, round)].filter(([key, value]) => isMissing(key, value)));
  return ok({ changes, respondents: ids.filter((id) => !removed.includes(id)), known, removed });
}

/** Without names where either round promised it: then the log tells that something was brought in, and not what (GR10). */
export function withBroughtIn(round: Round, other: Round, { changes }: BroughtIn, by: Commit): Round {
  const isNameless = namingOf(round) === 'nameless' || namingOf(other) === 'nameless';
  const data = write(round.data, isNameless ? { ...by, time: 0 } : by, changes);
  return withLogEntry({ ...round, data }, by, isNameless ? new Map() : changes, 'join');
}

function respondentValues(other: Round, round: Round): [string, RoundValue][] {
  const isNameless = namingOf(round) === 'nameless';
  return [...shownValues(other.data)].flatMap(([key, value]): [string, RoundValue][] => {
    const [group, , part = ''] = key.split('/');
    if (group !== 'respondent' || part === 'closed' || (isNameless && (part === 'name' || part === 'handed')))
      return [];
    return [[key, part === 'origin' ? 'brought' : value]];
  });
}

function groupValues(other: Round, name: string): [string, RoundValue][] {
  const { id } = other.header;
  const agreed = agreedAnswersOf(other);
  if (agreed.size === 0) return [];
  const values: [string, RoundValue][] = [
    [valueKey.respondentField(id, 'origin'), 'brought'],
    [valueKey.respondentField(id, 'role'), name],
  ];
  const notes = new Map<string, string[]>();
  for (const [item, { answer, reason, dissent }] of agreed) {
    values.push([valueKey.ownAnswer(id, item), answer]);
    notes.set(item, [reason, dissent]);
  }
  for (const [key, value] of shownValues(other.data)) {
    const [group, part, item = '', evidence = ''] = key.split('/');
    if (group !== 'group') continue;
    if (part === 'note') notes.set(item, [String(value), ...(notes.get(item) ?? [])]);
    if (part === 'mark') values.push([valueKey.ownMark(id, item), true]);
    if (part === 'evidence') values.push([valueKey.ownEvidence(id, item, evidence), value]);
  }
  for (const [item, texts] of notes) {
    const written = texts.filter((one) => one !== '');
    const text = written.join('\n\n');
    if (text === '') continue;
    if (text.length <= LONGEST_NOTE) values.push([valueKey.ownNote(id, item), text]);
    // Too long for one note together: each stands by itself.
    else
      for (const [i, one] of written.entries())
        values.push([valueKey.ownEvidence(id, item, `note-${i}`), asEvidence(one)]);
  }
  return values;
}

const LONGEST_NOTE = 20_000;

function asEvidence(text: string): Evidence {
  return { text, url: '', date: '' };
}

/** The names of sectors that the other group has added itself and this round doesn't know (AN10). */
function ownSectors(other: Round, round: Round): [string, RoundValue][] {
  const codes = new Set(respondentsOf(other).flatMap(({ sectors }) => sectors));
  return [...codes].filter(isOwnSector).flatMap((code): [string, RoundValue][] => {
    const setting = shownValue(other.data, valueKey.sector(code));
    return setting === null || round.data.values.has(valueKey.sector(code)) ? [] : [[valueKey.sector(code), setting]];
  });
}
