import type { Checklist, ChecklistRef } from '../checklist/checklist.ts';
import type { Scope } from '../checklist/items-in-scope.ts';
import type { Municipality } from '../checklist/municipality.ts';
import {
  answerByOf,
  keepingOf,
  type LastYearShown,
  lastYearShownOf,
  type Naming,
  namingOf,
} from '../group/group-settings.ts';
import type { Respondent } from '../group/respondent.ts';
import { sectorSettingsOf } from '../group/sectors.ts';
import { suggestionsOf } from '../round/read-answers.ts';
import type { SectorSetting } from '../round/respondent-values.ts';
import { type Round, scopeOf } from '../round/round.ts';
import { allItemIds } from './item-order.ts';

/** What a respondent's computer has to know to ask the round's statements (GR2). Holds nobody's answers. */
export interface Invitation {
  readonly round: {
    readonly id: string;
    readonly year: number;
    readonly municipality: Municipality;
    readonly checklist: ChecklistRef;
    readonly scope: Scope;
    readonly example: boolean;
  };
  /** A personal invitation names its respondent; one for a sector makes a new respondent each time (null). */
  readonly respondent: { readonly id: string; readonly name: string; readonly role: string } | null;
  readonly sectors: readonly string[];
  /** What the municipality calls, joins or leaves out, by sector code (AN10). */
  readonly sectorSettings: Readonly<Record<string, SectorSetting>>;
  readonly naming: Naming;
  /** Last year's answers by place in the checklist, a sign each (`0`–`3`, `?`, `.`), and when they are shown (YR4). */
  readonly lastYear: { readonly year: number; readonly answers: string; readonly shown: LastYearShown } | null;
  /** ISO date, or empty. */
  readonly answerBy: string;
  /** Who keeps the answers and how long (DA13); may be empty. */
  readonly keeping: string;
}

export function inviteRespondent(round: Round, { id, name, role, sectors }: Respondent): Invitation {
  const naming = namingOf(round);
  return { ...invitationTo(round, sectors), respondent: { id, name: naming === 'nameless' ? '' : name, role } };
}

export function inviteSector(round: Round, sector: string): Invitation {
  return invitationTo(round, [sector]);
}

function invitationTo(round: Round, sectors: readonly string[]): Invitation {
  const { id, year, municipality, checklist, example } = round.header;
  return {
    round: { id, year, municipality, checklist, scope: scopeOf(round), example },
    respondent: null,
    sectors: [...sectors],
    sectorSettings: Object.fromEntries(sectorSettingsOf(round)),
    naming: namingOf(round),
    lastYear: lastYearOf(round, round.checklist),
    answerBy: answerByOf(round),
    keeping: keepingOf(round),
  };
}

function lastYearOf(round: Round, checklist: Checklist): Invitation['lastYear'] {
  const all = suggestionsOf(round);
  if (all.size === 0) return null;
  // What a short round between didn't ask is suggested from the year before it; an invitation tells of one year.
  const year = Math.max(...[...all.values()].map((suggestion) => suggestion.year));
  const suggestions = new Map([...all].filter(([, suggestion]) => suggestion.year === year));
  const signs = allItemIds(checklist).map((item) => {
    const answer = suggestions.get(item)?.answer;
    if (answer?.kind === 'level') return String(answer.level);
    // «Not applicable» has a reason that the group gave; it isn't suggested to one respondent.
    return answer?.kind === 'unknown' ? '?' : '.';
  });
  return { year, answers: signs.join(''), shown: lastYearShownOf(round) };
}
