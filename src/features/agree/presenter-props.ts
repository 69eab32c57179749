import type { RefObject } from 'react';
import type { RecordedMeeting } from '#domain/group/read-meetings.ts';
import type { Group } from './use-group.ts';

export interface PresenterProps {
  /** Where the keys work. */
  readonly region: RefObject<HTMLElement | null>;
  readonly hasKeys: boolean;
  readonly meeting: RecordedMeeting;
  readonly group: Group;
}
