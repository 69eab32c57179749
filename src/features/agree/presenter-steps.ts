import type { RecordedMeeting } from '#domain/group/read-meetings.ts';
import { meetingItems } from './meeting-items.ts';
import type { Group } from './use-group.ts';

/** What fills the wall: first the unanimous block, then one statement after the other, at the end what is left. */
export type PresenterStep =
  | { readonly kind: 'block' }
  | { readonly kind: 'item'; readonly item: string; readonly position: number; readonly of: number }
  | { readonly kind: 'end' };

export function presenterSteps(meeting: RecordedMeeting, group: Group): PresenterStep[] {
  const { block, discussed } = meetingItems(meeting, group);
  return [
    ...(block.length > 0 ? [{ kind: 'block' as const }] : []),
    ...discussed.map((item, index) => ({ kind: 'item' as const, item, position: index + 1, of: discussed.length })),
    { kind: 'end' },
  ];
}
