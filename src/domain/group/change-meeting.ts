import type { Changes } from '../join/replica.ts';
import type { AgreedAnswer, Answer } from '../round/answer.ts';
import type { Meeting, MeetingAgenda, MeetingOutcome, Present } from '../round/meeting-values.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';

type RoundChanges = Changes<RoundValue>;

export function changeMeeting(id: string, meeting: Meeting): RoundChanges {
  return new Map([[valueKey.meeting(id), meeting]]);
}

export function changeAgenda(id: string, { block, discussed, rest }: MeetingAgenda): RoundChanges {
  return new Map([[valueKey.meetingAgenda(id), { block: [...block], discussed: [...discussed], rest: [...rest] }]]);
}

export function changePresent(id: string, row: string, present: Present | null): RoundChanges {
  return new Map([[valueKey.meetingPresent(id, row), present]]);
}

export interface Agreement {
  readonly answer: Answer;
  readonly reason: string;
  readonly dissent: string;
}

/** The group agrees on an item in a meeting: the agreed answer and the meeting's outcome in one change. `date`: ISO day. */
export function agreeInMeeting(meeting: string, item: string, agreement: Agreement, date: string): RoundChanges {
  const agreed: AgreedAnswer = { ...agreement, date };
  return new Map<string, RoundValue>([
    [valueKey.agreed(item), agreed],
    [valueKey.meetingOutcome(meeting, item), outcomeOf(agreement.answer)],
  ]);
}

/** «To be found out» is an agreed «cannot say» with who and by when. */
function outcomeOf(answer: Answer): MeetingOutcome {
  return answer.kind === 'unknown' && answer.who !== undefined
    ? { kind: 'find-out', who: answer.who, by: answer.by ?? '' }
    : { kind: 'agreed', who: '', by: '' };
}

/** Left for the next meeting; an answer agreed before stays. */
export function carryOver(meeting: string, item: string): RoundChanges {
  return new Map([[valueKey.meetingOutcome(meeting, item), { kind: 'carried', who: '', by: '' }]]);
}
