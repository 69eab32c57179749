import { closeRound } from '#domain/closing/close-round.ts';
import { isFrozenKey } from '#domain/closing/frozen-keys.ts';
import { shownValues, write } from '#domain/join/replica.ts';
import type { Answer } from '#domain/round/answer.ts';
import { type Commit, commit } from '#domain/round/commit.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { RoundValue } from '#domain/round/values.ts';
import { commitsBy, level } from './build-round.ts';

/** The round closed on a day; `id` names the closing. */
export function closed(round: Round, id = 'c1', by: Commit = commitsBy('closer')(), date = '2026-04-03'): Round {
  return commit(round, by, closeRound(round, id, date), 'close');
}

export function joinedRounds(a: Round, b: Round): Round {
  const joined = joinRounds(a, b);
  if (!joined.ok) throw new Error(JSON.stringify(joined.error));
  return joined.value;
}

/**
 * What another computer, not knowing of the closing, may have written on the round as it was before: every frozen value
 * changed or cleared, and new ones of each family.
 */
export function everythingChanged(before: Round): Round {
  const changes = new Map<string, RoundValue | null>();
  for (const [i, [key, value]] of [...shownValues(before.data)].entries()) {
    if (isFrozenKey(key) && !key.endsWith('/name')) changes.set(key, i % 3 === 0 ? null : other(key, value));
  }
  const items = before.checklist.areas.flatMap((area) => area.items.map(({ id }) => id));
  for (const item of items) {
    changes.set(valueKey.ownAnswer('late', item), level(0));
    changes.set(valueKey.ownNote('late', item), 'Myöhässä');
    if (!changes.has(valueKey.note(item))) changes.set(valueKey.note(item), 'Kirjattu päättämisen jälkeen');
    if (!changes.has(valueKey.target(item))) changes.set(valueKey.target(item), 1);
    if (!changes.has(valueKey.agreed(item))) {
      changes.set(valueKey.agreed(item), { answer: level(3), reason: 'Uusi', dissent: '', date: '2026-04-20' });
    }
    changes.set(valueKey.evidence(item, 'late'), { text: 'Uusi näyttö', url: '', date: '' });
    changes.set(valueKey.mark(item), true);
    changes.set(valueKey.suggestion(item), { year: before.header.previous?.year ?? 2025, answer: level(1) });
    changes.set(valueKey.meetingOutcome('m1', item), { kind: 'carried', who: '', by: '' });
  }
  changes.set(valueKey.ownMark('late', items[0] ?? ''), true);
  changes.set(valueKey.respondentField('late', 'origin'), 'sector');
  changes.set(valueKey.respondentField('late', 'role'), 'Myöhäinen');
  changes.set(valueKey.respondentSector('late', 'youth'), true);
  changes.set(valueKey.sector('youth'), { name: 'Toinen nimi', partOf: 'sports', leftOut: false });
  changes.set(valueKey.sectorHandled('sports'), { body: 'Johtoryhmä', date: '2026-04-20' });
  changes.set(valueKey.scope, 'short');
  return { ...before, data: write(before.data, { writer: 'elsewhere', time: 9_000 }, changes) };
}

function other(key: string, value: RoundValue): RoundValue {
  if (/^respondent\/[^/]+\/answer\//.test(key)) return { kind: 'unknown' } satisfies Answer;
  if (key.startsWith('agreed/'))
    return { answer: level(0), reason: 'Toisin', dissent: 'Eri mieltä', date: '2026-04-20' };
  if (typeof value === 'string' && key.includes('/note/')) return `${value} Lisätty.`;
  if (key.startsWith('target/')) return 2;
  if (key.includes('/evidence/')) return { text: 'Toinen näyttö', url: '', date: '' };
  return value;
}
