import type { Language } from '../checklist/checklist.ts';
import type { Action } from '../round/action.ts';
import { calendarLines, calendarText } from './calendar-text.ts';
import { isOpen } from './plan-load.ts';

/** What an event is called, in the reader's language. */
export interface EventWords {
  readonly summary: string;
  readonly description: string;
}

export interface CalendarWords {
  readonly language: Language;
  /** What the calendar is called. */
  readonly name: string;
  readonly due: (action: Action) => EventWords;
  readonly nextRound: EventWords;
}

export interface CalendarPlan {
  readonly roundId: string;
  readonly actions: readonly Action[];
  /** `YYYY-MM` in which the next round begins, or empty. */
  readonly nextRound: string;
  /** Milliseconds from the clock port. */
  readonly at: number;
}

/** The actions that get an event: still to be done, and with a month by which. */
export function calendarActions(actions: readonly Action[]): readonly Action[] {
  return actions
    .filter((action) => isOpen(action) && action.due !== '')
    .sort((a, b) => Number(a.due > b.due) - Number(a.due < b.due));
}

/**
 * The plan as a calendar file (PL4, RFC 5545): an all-day event on the last day of the month in which an action is due,
 * and on the first day of the month in which the next round begins. The same action has the same UID each time, and a
 * later file a higher SEQUENCE, so that a calendar moves its event instead of adding another.
 */
export function planCalendar({ roundId, actions, nextRound, at }: CalendarPlan, words: CalendarWords): string {
  const stamp = [`DTSTAMP:${utcStamp(at)}`, `LAST-MODIFIED:${utcStamp(at)}`, `SEQUENCE:${Math.floor(at / 60_000)}`];
  const event = (uid: string, day: Day, { summary, description }: EventWords) => [
    'BEGIN:VEVENT',
    `UID:${uid}+${roundId}@mielikunta`,
    ...stamp,
    `DTSTART;VALUE=DATE:${day.on}`,
    ...(day.until ? [`DTEND;VALUE=DATE:${day.until}`] : []),
    `SUMMARY;LANGUAGE=${words.language}:${calendarText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION;LANGUAGE=${words.language}:${calendarText(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  return calendarLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Mielikunta//Mielikunta//${words.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${calendarText(words.name)}`,
    ...calendarActions(actions).flatMap((action) => event(action.id, lastDay(action.due), words.due(action))),
    // No id has a «+» in it, so this is never the UID of an action.
    ...(nextRound === '' ? [] : event('next+round', firstDay(nextRound), words.nextRound)),
    'END:VCALENDAR',
  ]);
}

/** The last day of a month, `YYYY-MM-DD`: the day on which its event stands. */
export function lastDayOf(month: string): string {
  const [year, number] = parts(month);
  return `${month}-${String(daysIn(year, number)).padStart(2, '0')}`;
}

/** `YYYYMMDD`; the end is the day after, as the format has it, and absent past the last day it can write. */
interface Day {
  readonly on: string;
  readonly until: string | null;
}

function firstDay(month: string): Day {
  const day = month.replace('-', '');
  return { on: `${day}01`, until: `${day}02` };
}

function lastDay(month: string): Day {
  const [year, number] = parts(month);
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  const until = next.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('');
  return { on: lastDayOf(month).replaceAll('-', ''), until: until.length === 6 ? `${until}01` : null };
}

function parts(month: string): [number, number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `20261122T015018Z` */
function utcStamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
