import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextRoundMonthOf } from '#domain/plan/next-round-month.ts';
import { planCalendar } from '#domain/plan/plan-calendar.ts';
import type { Action } from '#domain/round/action.ts';
import { reportFileName } from '#domain/round/report-file-name.ts';
import { useRound } from '../hooks.ts';
import { type SavedFile, type SaveFileError, useServices } from '../services.ts';
import { useCalendarWords } from './use-calendar-words.ts';

type CalendarSaving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly file: Exclude<SavedFile, { kind: 'cancelled' }> }
  | { readonly kind: 'failed'; readonly error: SaveFileError };

/** Saves the due dates as a calendar file (PL4). */
export function useSaveCalendar(actions: readonly Action[]) {
  const { t } = useTranslation('plan');
  const { files, now } = useServices();
  const round = useRound();
  const words = useCalendarWords();
  const [state, setState] = useState<CalendarSaving>({ kind: 'idle' });

  async function save(): Promise<void> {
    setState({ kind: 'busy' });
    const { header } = round;
    const text = planCalendar({ roundId: header.id, actions, nextRound: nextRoundMonthOf(round), at: now() }, words);
    const name = reportFileName(header, words.language, t('calendar.fileKind'), 'ics');
    const written = await files.saveBytes(name, new TextEncoder().encode(text), 'text/calendar');
    if (!written.ok) return setState({ kind: 'failed', error: written.error });
    if (written.value.kind === 'cancelled') return setState({ kind: 'idle' });
    setState({ kind: 'saved', file: written.value });
  }
  return { state, save };
}
