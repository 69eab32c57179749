import { useLocation } from 'wouter';
import { planAgenda } from '#domain/group/agenda.ts';
import { changeAgenda, changeMeeting } from '#domain/group/change-meeting.ts';
import { carriedItemsOf } from '#domain/group/read-meetings.ts';
import type { Meeting } from '#domain/round/meeting-values.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { useWrite } from '../use-write.ts';
import type { Group } from './use-group.ts';

/** Plans an agenda for a meeting and keeps both: of a new meeting, which is then opened, or of one that is there (GR7). */
export function usePlanMeeting({ round, spreads, agreed }: Group): (meeting: Meeting, id?: string) => void {
  const { session } = useServices();
  const [, navigate] = useLocation();
  const write = useWrite();
  return (meeting, known) => {
    const id = known ?? session.newId();
    // What this very meeting carried over goes on to the next one.
    const carried = new Set([...carriedItemsOf(round)].filter(([, from]) => from !== id).map(([item]) => item));
    const agenda = planAgenda(spreads, new Set(agreed.keys()), meeting.minutes, carried);
    write(() => new Map([...changeMeeting(id, meeting), ...changeAgenda(id, agenda)]));
    if (known === undefined) navigate(paths.meeting(round.header.id, id));
  };
}
