import { describe, expect, it } from 'vitest';
import { AGENDA_MINUTES, planAgenda } from '#domain/group/agenda.ts';
import { agreeInMeeting, carryOver, changeMeeting } from '#domain/group/change-meeting.ts';
import { carriedItemsOf } from '#domain/group/read-meetings.ts';
import { spreadsOf } from '#domain/group/spread.ts';
import { commit } from '#domain/round/commit.ts';
import { commitsBy, level } from '#tests/support/build-round.ts';
import { DIFFERING_ITEMS, exampleGroupRound, UNANIMOUS_ITEMS } from '#tests/support/example-group.ts';

const round = exampleGroupRound();
const items = round.checklist.areas.flatMap((area) => area.items.map(({ id }) => id));
const spreads = spreadsOf(round, items);
const NOTHING = new Set<string>();

describe('the agenda of a second meeting', () => {
  it('[GR7] begins with what was carried over, agreed or answered or not, and loses no statement', () => {
    const carried = new Set(['statutory-councils', 'living-environment', 'leadership-commitment']);
    const agenda = planAgenda(spreads, new Set(['leadership-commitment']), 45, carried);
    expect(new Set(agenda.discussed.slice(0, 3))).toEqual(carried);
    expect(agenda.block).toEqual(UNANIMOUS_ITEMS.filter((item) => item !== 'leadership-commitment'));
    expect(agenda.single).not.toContain('living-environment');
    const named = [...agenda.block, ...agenda.single, ...agenda.discussed, ...agenda.rest];
    expect(new Set(named).size).toBe(named.length);
    const unanswered = spreads.filter(({ kind }) => kind === 'unanswered').map(({ item }) => item);
    expect(named).toHaveLength(items.length - unanswered.length + 1);
  });

  it('[GR7] is as before where nothing was carried over', () => {
    const agenda = planAgenda(spreads, NOTHING, 45);
    expect(agenda.discussed.slice(0, DIFFERING_ITEMS.length)).toHaveLength(8);
    for (const item of agenda.discussed) expect(DIFFERING_ITEMS).toContain(item);
    expect(agenda.minutes).toBe(AGENDA_MINUTES.frame + AGENDA_MINUTES.block + 8 * AGENDA_MINUTES.item);
    expect(agenda.minutes).toBeLessThanOrEqual(45);
  });

  it('[GR7] takes from the meetings what the newest of them left, until one settles it', () => {
    const by = commitsBy('w');
    const meeting = (id: string, date: string) => changeMeeting(id, { date, place: '', minutes: 45 });
    const [first = '', second = ''] = DIFFERING_ITEMS;
    const agreement = { answer: level(2), reason: '', dissent: '' };
    const changes = [
      meeting('m1', '2026-03-01'),
      carryOver('m1', first),
      carryOver('m1', second),
      meeting('m2', '2026-03-20'),
      agreeInMeeting('m2', first, agreement, '2026-03-20'),
    ];
    const after = changes.reduce((open, change) => commit(open, by(), change), round);
    expect([...carriedItemsOf(after)]).toEqual([[second, 'm1']]);
  });
});
