import { planAgenda } from '#domain/group/agenda.ts';
import type { RecordedMeeting } from '#domain/group/read-meetings.ts';
import type { Group } from './use-group.ts';

export interface MeetingItems {
  readonly block: readonly string[];
  /** Answered by one respondent only, and not agreed elsewhere. */
  readonly single: readonly string[];
  readonly discussed: readonly string[];
  readonly rest: readonly string[];
  /** Came up after the agenda was planned: answers have come in since. */
  readonly late: readonly string[];
  /** Of the agenda, without an agreed answer and without an outcome. */
  readonly unsettled: readonly string[];
}

/** The items of a meeting as they stand now; an item that this round no longer asks is left out. */
export function meetingItems({ agenda, outcomes }: RecordedMeeting, group: Group): MeetingItems {
  const asked = (items: readonly string[] = []) => items.filter((item) => group.itemsById.has(item));
  const block = asked(agenda?.block);
  const discussed = asked(agenda?.discussed);
  const rest = asked(agenda?.rest);
  const listed = new Set([...block, ...discussed, ...rest]);
  const isNew = (item: string) => !listed.has(item);
  const single = group.spreads
    .filter(({ item, kind }) => kind === 'single' && isNew(item) && (!group.agreed.has(item) || outcomes.has(item)))
    .map(({ item }) => item);
  const now = planAgenda(group.spreads, new Set(group.agreed.keys()), Number.POSITIVE_INFINITY);
  return {
    block,
    single,
    discussed,
    rest,
    late: [...now.block, ...now.discussed].filter(isNew),
    unsettled: [...discussed, ...rest].filter((item) => !group.agreed.has(item) && !outcomes.has(item)),
  };
}
