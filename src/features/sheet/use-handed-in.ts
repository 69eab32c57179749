import { useState } from 'react';
import { answerPartOf } from '#domain/exchange/answer-part.ts';
import { respondentOfSheet } from '#domain/exchange/sheet.ts';
import type { Round } from '#domain/round/round.ts';
import { useServices } from '../services.ts';

export interface HandedIn {
  /** ISO day. */
  readonly date: string;
  /** Something was answered differently since. */
  readonly isChanged: boolean;
}

/** Name of the small thing this computer remembers of a sheet. */
export const handedKey = (sheet: string) => `sheet.handed.${sheet}`;

/**
 * When the answers last left this computer, and whether they are others now. Kept beside the sheet: a round without names
 * writes no times (GR10), and what was handed in can't be told from the sheet alone.
 */
export function useHandedIn(sheet: Round): { readonly handed: HandedIn | null; note(handedSheet: Round): void } {
  const { settings, session } = useServices();
  const key = handedKey(sheet.header.id);
  const [kept, setKept] = useState(() => settings.read(key));
  const [date = '', state = ''] = kept?.split(' ') ?? [];
  const own = respondentOfSheet(sheet)?.handed ?? '';
  const day = date || own;
  return {
    handed: day === '' ? null : { date: day, isChanged: state !== '' && state !== stateOf(sheet) },
    note(handedSheet) {
      const value = `${session.today()} ${stateOf(handedSheet)}`;
      setKept(value);
      settings.write(key, value);
    },
  };
}

/** Changes with every change of what would be handed in: how many writes each writer has made, in all. */
function stateOf(sheet: Round): string {
  return String([...answerPartOf(sheet).data.seen.values()].reduce((sum, n) => sum + n, 0));
}
