import { useTranslation } from 'react-i18next';
import { AGENDA_MINUTES } from '#domain/group/agenda.ts';
import type { RecordedMeeting } from '#domain/group/read-meetings.ts';
import { levelWords } from '#parts/answer-words.ts';
import { formatDate } from '#parts/format-date.ts';
import { useLanguage } from '../hooks.ts';
import { roundName } from '../round-name.ts';
import { meetingItems } from './meeting-items.ts';
import type { Group } from './use-group.ts';

/** The agenda as plain text for an invitation: what is approved at once, what is talked about, and what is left. */
export function useAgendaText(meeting: RecordedMeeting, group: Group): string {
  const { t } = useTranslation('agree');
  const language = useLanguage();
  const { block, single, discussed, rest } = meetingItems(meeting, group);
  const line = (item: string) => `- ${group.itemsById.get(item)?.code} ${group.textsOf(item).statement}`;
  const withLevel = (item: string) => {
    const level = group.spreadOf(item)?.lowest ?? null;
    return level === null ? line(item) : `${line(item)} (${levelWords(level, group.scale)})`;
  };
  const parts: [heading: string, lines: string[]][] = [
    [t('agendaText.block', { count: block.length, minutes: AGENDA_MINUTES.block }), block.map(withLevel)],
    [t('agendaText.single', { count: single.length }), single.map(withLevel)],
    [t('agendaText.discussed', { count: discussed.length, minutes: AGENDA_MINUTES.item }), discussed.map(line)],
    [t('agendaText.rest', { count: rest.length }), rest.map(line)],
  ];
  return [
    t('agendaText.title', { round: roundName(group.round.header, language) }),
    [formatDate(meeting.date, language), meeting.place, t('agendaText.minutes', { minutes: meeting.minutes })]
      .filter(Boolean)
      .join(' · '),
    ...parts
      .filter(([, lines]) => lines.length > 0)
      .map(([heading, lines], index) => `\n${index + 1}. ${heading}\n${lines.join('\n')}`),
  ].join('\n');
}
