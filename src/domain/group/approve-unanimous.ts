import type { Changes } from '../join/replica.ts';
import type { RoundValue } from '../round/values.ts';
import { agreeInMeeting } from './change-meeting.ts';
import type { Spread } from './spread.ts';

/** «Approve all unanimous»: each item that all gave the same level becomes agreed on it (GR7). Others are passed over. */
export function approveUnanimous(meeting: string, spreads: readonly Spread[], date: string): Changes<RoundValue> {
  return new Map(
    spreads
      .filter(({ kind }) => kind === 'unanimous')
      .flatMap(({ item, lowest }) =>
        lowest === null
          ? []
          : [
              ...agreeInMeeting(
                meeting,
                item,
                { answer: { kind: 'level', level: lowest }, reason: '', dissent: '' },
                date,
              ),
            ],
      ),
  );
}
