import { useTranslation } from 'react-i18next';
import { closingLine } from '#domain/closing/closing-line.ts';
import type { Round } from '#domain/round/round.ts';
import { formatDate } from '#parts/format-date.ts';
import { useLanguage } from './hooks.ts';

/** «Kierros päätetty 3.4.2026, 2. päättäminen.», or empty while the round has never been closed (YR5). */
export function useClosingText(round: Round): string {
  const { t } = useTranslation('closing');
  const language = useLanguage();
  const line = closingLine(round);
  if (line.kind === 'never-closed') return '';
  return t(`line.${line.kind}`, { number: line.number, date: formatDate(line.date, language) });
}
