import type { ChecklistRef } from '../checklist/checklist.ts';
import { type Naming, namingOf } from '../group/group-settings.ts';
import type { Replica } from '../join/replica.ts';
import type { Version } from '../join/version.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import { respondentOfSheet } from './sheet.ts';

/** One respondent's branch of a round, as handed back: a file, a code or a link brings it. */
export interface AnswerPart {
  readonly round: {
    readonly id: string;
    readonly year: number;
    readonly names: { readonly fi: string; readonly sv: string };
    readonly checklist: ChecklistRef;
  };
  readonly respondent: string;
  readonly naming: Naming;
  /** Only values of the branch, and only writers of the sheet. */
  readonly data: Pick<Replica<RoundValue>, 'seen' | 'values'>;
}

/** What leaves a sheet. The respondent's own words for who they are go along only where nobody has named them. */
export function answerPartOf(sheet: Round): AnswerPart {
  const respondent = respondentOfSheet(sheet);
  const { sheet: of, year, municipality, checklist } = sheet.header;
  if (!of || !respondent) throw new Error('Not a respondent’s sheet');
  const naming = namingOf(sheet);
  const branch = valueKey.respondent(of.respondent);
  const goes = (key: string) =>
    key.startsWith(branch) && isHandedBack(key.slice(branch.length), respondent.origin === 'sector', naming);
  return {
    round: { id: of.round, year, names: municipality.names, checklist },
    respondent: of.respondent,
    naming,
    data: {
      seen: new Map([...sheet.data.seen].filter(([writer]) => writer.startsWith(`${of.respondent}~`))),
      values: new Map(
        [...sheet.data.values]
          .filter(([key]) => goes(key))
          .map(([key, versions]) => [key, naming === 'nameless' ? versions.map(withoutTime) : versions]),
      ),
    },
  };
}

/** `rest`: the key within the branch. */
function isHandedBack(rest: string, isNewHere: boolean, naming: Naming): boolean {
  const part = rest.split('/')[0] ?? '';
  if (part === 'suggestion') return false;
  if (part === 'handed') return naming === 'named';
  return isNewHere || !['origin', 'name', 'role', 'sector'].includes(part);
}

function withoutTime(version: Version<RoundValue>): Version<RoundValue> {
  return { ...version, time: 0 };
}
