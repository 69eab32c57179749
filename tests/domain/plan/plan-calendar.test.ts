import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarPlan, lastDayOf, planCalendar } from '#domain/plan/plan-calendar.ts';
import type { Action } from '#domain/round/action.ts';
import { anAction } from './actions.ts';
import { readCalendar } from './read-calendar.ts';

const AT = Date.UTC(2026, 10, 22, 1, 50, 18);
const bytesOf = (actions: readonly Action[], over: Partial<CalendarPlan> = {}) =>
  new TextEncoder().encode(
    planCalendar(
      { roundId: 'round-1', actions, nextRound: '', at: AT, ...over },
      {
        language: 'fi',
        name: 'Suunnitelma, Keuruu 2026',
        due: ({ title, role }) => ({ summary: title, description: role }),
        nextRound: { summary: 'Uusi kierros', description: 'Alkaa' },
      },
    ),
  );
const read = (actions: readonly Action[], over: Partial<CalendarPlan> = {}) => readCalendar(bytesOf(actions, over));

describe('The calendar file of a plan', () => {
  it('[PL4] has an all-day event on the last day of the month in which an action is due', () => {
    const { head, events } = read([anAction('a', { title: 'Kahvila', role: 'Rehtori', due: '2027-05' })]);
    expect(head).toEqual({
      VERSION: '2.0',
      PRODID: '-//Mielikunta//Mielikunta//FI',
      CALSCALE: 'GREGORIAN',
      METHOD: 'PUBLISH',
      'X-WR-CALNAME': 'Suunnitelma, Keuruu 2026',
    });
    expect(events).toEqual([
      {
        UID: 'a+round-1@mielikunta',
        DTSTAMP: '20261122T015018Z',
        'LAST-MODIFIED': '20261122T015018Z',
        SEQUENCE: '29921870',
        DTSTART: '20270531',
        DTEND: '20270601',
        SUMMARY: 'Kahvila',
        DESCRIPTION: 'Rehtori',
        TRANSP: 'TRANSPARENT',
      },
    ]);
  });

  it.each([
    ['2027-01', '2027-01-31'],
    ['2027-02', '2027-02-28'],
    ['2028-02', '2028-02-29'],
    ['2100-02', '2100-02-28'],
    ['2000-02', '2000-02-29'],
    ['2027-11', '2027-11-30'],
    ['2027-12', '2027-12-31'],
  ])('[PL4] the last day of %s is %s', (month, day) => {
    expect(lastDayOf(month)).toBe(day);
  });

  it('[PL4] the day after the last one is in the next month, after December in the next year', () => {
    const { events } = read([anAction('a', { due: '2027-12' }), anAction('b', { due: '2028-02' })]);
    expect(events.map(({ DTSTART, DTEND }) => [DTSTART, DTEND])).toEqual([
      ['20271231', '20280101'],
      ['20280229', '20280301'],
    ]);
    expect(read([anAction('a', { due: '9999-12' })]).events[0]).not.toHaveProperty('DTEND');
  });

  it('[PL4] has the start of the next round on the first day of its month, once that is chosen', () => {
    expect(read([], { nextRound: '' }).events).toEqual([]);
    expect(read([], { nextRound: '2027-10' }).events).toMatchObject([
      { SUMMARY: 'Uusi kierros', DESCRIPTION: 'Alkaa', DTSTART: '20271001', DTEND: '20271002' },
    ]);
  });

  it('[PL4] holds what is still to be done and has a due month, earliest first', () => {
    const { events } = read([
      anAction('later', { due: '2027-08' }),
      anAction('undated', { due: '' }),
      anAction('done', { due: '2027-01', status: 'done' }),
      anAction('dropped', { due: '2027-01', status: 'dropped' }),
      anAction('moved', { due: '2027-01', status: 'moved' }),
      anAction('sooner', { due: '2027-03', status: 'going-on' }),
    ]);
    expect(events.map(({ SUMMARY }) => SUMMARY)).toEqual(['sooner', 'later']);
  });

  it('[PL4] an action has the same UID in every file of its round, and a later file a higher SEQUENCE', () => {
    const first = read([anAction('a', { due: '2027-05' })]).events[0];
    const later = read([anAction('a', { due: '2027-09', title: 'Uusi nimi' })], { at: AT + 60_000 }).events[0];
    expect(later?.UID).toBe(first?.UID);
    expect(Number(later?.SEQUENCE)).toBeGreaterThan(Number(first?.SEQUENCE));
    expect(read([anAction('a', { due: '2027-05' })], { roundId: 'round-2' }).events[0]?.UID).not.toBe(first?.UID);
  });

  it('[PL4] no action shares its UID with the next round, whatever its id', () => {
    const actions = ['next', 'round', 'next-round'].map((id) => anAction(id, { due: '2027-05' }));
    const uids = read(actions, { nextRound: '2027-10' }).events.map(({ UID }) => UID);
    expect(new Set(uids).size).toBe(4);
  });

  it.each([
    ['separators', 'a;b,c:d\\e"f\\n'],
    ['line breaks of every kind', 'a\nb\r\nc\rd\u2028e\u2029f\u0085g'],
    ['a line that looks like the end', 'Loppu\r\nEND:VEVENT\r\nEND:VCALENDAR'],
    ['3 000 characters without a space', 'ä'.repeat(3_000)],
    ['emoji, Cyrillic and Sámi letters', '👩‍👩‍👧‍👦 Привет Čáhcesuolu ŋ '.repeat(20)],
    ['characters of four octets at the fold', `${'x'.repeat(66)}${'😀'.repeat(40)}`],
    ['spaces at the fold', ' '.repeat(200)],
  ])('[PL4] a title comes back as it was written: %s', (_, title) => {
    const { events } = read([anAction('a', { title, role: title, due: '2027-05' })]);
    const expected = title.replace(/\r\n|[\r\u2028\u2029\u0085]/gu, '\n');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ SUMMARY: expected, DESCRIPTION: expected });
  });

  it('[PL4] control characters and half characters of a title can not break the file', () => {
    const { events } = read([anAction('a', { title: 'a\u0000b\u001Bc\u007Fd\uD83De', due: '2027-05' })]);
    expect(events[0]?.SUMMARY).toBe('abcd\uFFFDe');
  });
});

describe('Another program’s parser (ical.js)', () => {
  const parsed = (actions: readonly Action[], over: Partial<CalendarPlan> = {}) => {
    const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytesOf(actions, over))));
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event, { strictExceptions: true }));
  };
  const title = `Kahvila; «Ystävä», 😀 ŋ: \\n ${'pitkä otsikko '.repeat(20)}`;

  it('[PL4] reads each event as it was written: whole days, words, who it is', () => {
    const events = parsed(
      [
        anAction('a', { title, role: 'Rehtori\nja rehtorin sijainen', due: '2027-12' }),
        anAction('b', { due: '2028-02' }),
      ],
      { nextRound: '2027-10' },
    );
    const told = events.map(({ uid, summary, startDate, endDate, duration }) => ({
      uid,
      summary,
      days: [startDate.isDate, startDate.toString(), endDate.toString(), duration.toString()],
    }));
    expect(told).toEqual([
      { uid: 'a+round-1@mielikunta', summary: title, days: [true, '2027-12-31', '2028-01-01', 'P1D'] },
      { uid: 'b+round-1@mielikunta', summary: 'b', days: [true, '2028-02-29', '2028-03-01', 'P1D'] },
      {
        uid: 'next+round+round-1@mielikunta',
        summary: 'Uusi kierros',
        days: [true, '2027-10-01', '2027-10-02', 'P1D'],
      },
    ]);
    expect(events[0]?.description).toBe('Rehtori\nja rehtorin sijainen');
    expect(events.map(({ sequence }) => sequence)).toEqual([29921870, 29921870, 29921870]);
  });

  it('[PL4] sees no other event in titles that look like one', () => {
    const events = parsed([anAction('a', { title: 'Loppu\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x', due: '2027-05' })]);
    expect(events.map(({ summary }) => summary)).toEqual(['Loppu\nEND:VEVENT\nBEGIN:VEVENT\nUID:x']);
  });
});
