import { shownValue } from '../join/replica.ts';
import { collect } from '../round/collect.ts';
import type { Meeting, MeetingAgenda, MeetingOutcome, Present } from '../round/meeting-values.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';

/** A meeting of the working group with everything that was recorded of it. */
export interface RecordedMeeting extends Meeting {
  readonly id: string;
  readonly agenda: MeetingAgenda | null;
  readonly present: readonly (Present & { readonly id: string })[];
  /** By item id. */
  readonly outcomes: ReadonlyMap<string, MeetingOutcome>;
}

/** By date, oldest first. */
export function meetingsOf(round: Pick<Round, 'data'>): RecordedMeeting[] {
  return [...round.data.values.keys()]
    .flatMap((key) => /^meeting\/([^/]+)$/.exec(key)?.[1] ?? [])
    .flatMap((id) => {
      const meeting = shownValue(round.data, valueKey.meeting(id)) as Meeting | null;
      return meeting ? [{ ...meeting, id }] : [];
    })
    .map((meeting) => ({
      ...meeting,
      agenda: shownValue(round.data, valueKey.meetingAgenda(meeting.id)) as MeetingAgenda | null,
      present: [...collect(round, `meeting/${meeting.id}/present/`, (value) => value as Present)].map(([id, one]) => ({
        ...one,
        id,
      })),
      outcomes: collect(round, `meeting/${meeting.id}/outcome/`, (value) => value as MeetingOutcome),
    }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
}

/** Items that the newest meeting to deal with them carried over, with the meeting's id (GR7). */
export function carriedItemsOf(round: Pick<Round, 'data'>): ReadonlyMap<string, string> {
  const carried = new Map<string, string>();
  for (const { id, outcomes } of meetingsOf(round)) {
    for (const [item, { kind }] of outcomes) {
      if (kind === 'carried') carried.set(item, id);
      else carried.delete(item);
    }
  }
  return carried;
}
