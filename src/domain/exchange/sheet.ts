import type { Checklist, Level } from '../checklist/checklist.ts';
import { addRespondent } from '../group/change-respondent.ts';
import { respondentOf } from '../group/read-respondents.ts';
import type { Respondent } from '../group/respondent.ts';
import { err, ok, type Result } from '../result.ts';
import type { Answer } from '../round/answer.ts';
import type { Commit } from '../round/commit.ts';
import { createRound } from '../round/create-round.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import type { Invitation } from './invitation.ts';
import { allItemIds } from './item-order.ts';

/** Who opens the invitation: the one it names, or somebody else (GR2). */
export type Opening =
  | { readonly as: 'invited' }
  /** `id`: a fresh random id of the new respondent. */
  | {
      readonly as: 'someone-else';
      readonly id: string;
      readonly role: string;
      readonly name: string;
      readonly sectors: readonly string[];
    };

export type SheetRefusal = {
  /** This app knows another edition of the checklist than the round was made on. */
  readonly kind: 'other-edition';
  readonly asked: string;
  readonly known: string;
};

/** The respondent's sheet of a round: one branch of it, on the respondent's own computer. */
export function createSheet(
  invitation: Invitation,
  checklist: Checklist,
  opening: Opening,
  by: Commit,
): Result<Round, SheetRefusal> {
  const { round } = invitation;
  if (checklist.id !== round.checklist.id || checklist.edition !== round.checklist.edition) {
    return err({ kind: 'other-edition', asked: round.checklist.edition, known: checklist.edition });
  }
  const named = opening.as === 'invited' ? invitation.respondent : null;
  const respondent = named?.id ?? (opening.as === 'someone-else' ? opening.id : null);
  if (respondent === null) throw new Error('A sector invitation is opened as somebody');
  const who =
    opening.as === 'someone-else'
      ? opening
      : { name: named?.name ?? '', role: named?.role ?? '', sectors: invitation.sectors };
  const sheet = createRound(
    {
      id: sheetId(round.id, respondent),
      year: round.year,
      municipality: round.municipality,
      checklist,
      checklistRef: round.checklist,
      scope: round.scope,
      way: 'alone',
      example: round.example,
      sheet: { round: round.id, respondent },
    },
    by,
    new Map<string, RoundValue>([
      ...settingsOf(invitation),
      ...lastYearOf(invitation, checklist),
      ...addRespondent(respondent, named ? 'named' : 'sector', {
        ...who,
        name: invitation.naming === 'nameless' ? '' : who.name,
      }),
    ]),
  );
  return ok(sheet);
}

/** Several people may answer on one computer: each sheet is a round of its own there. */
export function sheetId(round: string, respondent: string): string {
  return `${round}~${respondent}`;
}

/** Whose sheet it is; null for a whole round. */
export function respondentOfSheet(round: Round): Respondent | null {
  return round.header.sheet ? respondentOf(round, round.header.sheet.respondent) : null;
}

function settingsOf(invitation: Invitation): [string, RoundValue][] {
  const { naming, answerBy, keeping, lastYear, sectorSettings } = invitation;
  return [
    [valueKey.naming, naming],
    ...(answerBy === '' ? [] : [[valueKey.answerBy, answerBy] satisfies [string, RoundValue]]),
    ...(keeping === '' ? [] : [[valueKey.keeping, keeping] satisfies [string, RoundValue]]),
    ...(lastYear ? [[valueKey.lastYearShown, lastYear.shown] satisfies [string, RoundValue]] : []),
    ...Object.entries(sectorSettings).map(([code, setting]): [string, RoundValue] => [valueKey.sector(code), setting]),
  ];
}

function lastYearOf({ lastYear }: Invitation, checklist: Checklist): [string, RoundValue][] {
  if (!lastYear) return [];
  return allItemIds(checklist).flatMap((item, i): [string, RoundValue][] => {
    const answer = answerOfSign(lastYear.answers.charAt(i));
    return answer ? [[valueKey.suggestion(item), { year: lastYear.year, answer }]] : [];
  });
}

function answerOfSign(sign: string): Answer | null {
  if (sign === '?') return { kind: 'unknown' };
  return /^[0-3]$/.test(sign) ? { kind: 'level', level: Number(sign) as Level } : null;
}
