import { agreeInMeeting, carryOver, changeAgenda, changeMeeting, changePresent } from '#domain/group/change-meeting.ts';
import type { Naming } from '#domain/group/group-settings.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { level } from '#tests/support/build-round.ts';
import { DIFFERING_ITEMS, exampleGroupRound, UNANIMOUS_ITEMS } from '#tests/support/example-group.ts';

export const [FIRST = '', SECOND = '', THIRD = '', FOURTH = '', FIFTH = ''] = DIFFERING_ITEMS;
const DAY = '2026-03-12';

/** A round whose group has met once: agreed with a differing opinion, to be found out, carried over, and one left. */
export function exampleMeetingRound(naming: Naming = 'named'): Round {
  const more = [
    changeMeeting('m1', { date: DAY, place: 'Kunnantalo', minutes: 45 }),
    changeAgenda('m1', { block: UNANIMOUS_ITEMS, discussed: [FIRST, SECOND, THIRD, FOURTH], rest: [FIFTH] }),
    changePresent('m1', 'p1', { role: 'Rehtori', name: 'Kaisa Keksitty', sector: 'basic-education' }),
    changePresent('m1', 'p2', { role: 'Nuorisosihteeri', name: '', sector: 'youth' }),
    agreeInMeeting(
      'm1',
      FIRST,
      { answer: level(2), reason: 'Strategia hyväksyttiin kesäkuussa.', dissent: 'Tekninen toimi näki tason 0.' },
      DAY,
    ),
    agreeInMeeting(
      'm1',
      SECOND,
      { answer: { kind: 'unknown', who: 'Hyvinvointikoordinaattori', by: '2026-06' }, reason: '', dissent: '' },
      DAY,
    ),
    carryOver('m1', THIRD),
    agreeInMeeting('m1', 'ngo-partnership', { answer: level(3), reason: '', dissent: '' }, DAY),
    // Agreed in the meeting and changed a week later.
    new Map([
      ...agreeInMeeting('m1', 'crisis-readiness', { answer: level(2), reason: '', dissent: '' }, DAY),
      [valueKey.agreed('crisis-readiness'), { answer: level(1), reason: '', dissent: '', date: '2026-03-19' }],
    ]),
  ].flatMap((changes) => [...changes]);
  return exampleGroupRound({ naming, more: new Map(more) });
}
