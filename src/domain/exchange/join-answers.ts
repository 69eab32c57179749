import { checksum } from '../checksum.ts';
import { namingOf } from '../group/group-settings.ts';
import { conflictsOf } from '../join/conflicts.ts';
import { isSameValue } from '../join/equal.ts';
import { join, joinSeen } from '../join/join.ts';
import { shownValue } from '../join/replica.ts';
import { err, ok, type Result } from '../result.ts';
import type { LogEntry } from '../round/log.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { AnswerPart } from './answer-part.ts';
import { allItemIds } from './item-order.ts';
import { withoutNames } from './nameless-part.ts';

export type AnswersRefusal =
  /** Of another municipality, year or round (GR3). */
  | {
      readonly kind: 'other-round';
      readonly names: { readonly fi: string; readonly sv: string };
      readonly year: number;
    }
  | { readonly kind: 'other-edition'; readonly found: string; readonly known: string }
  /** This respondent was taken out of the round for good (JN5). */
  | { readonly kind: 'removed-respondent' }
  /** One write with two contents: two files of one respondent can't both be true. */
  | { readonly kind: 'damaged'; readonly path: string };

/** What joining one respondent's answers comes to (GR3). */
export interface JoinedAnswers {
  readonly round: Round;
  readonly respondent: string;
  /** Nobody of this id was in the round before. */
  readonly isNew: boolean;
  /** Keys whose shown value changes; empty when everything was here already. */
  readonly changed: readonly string[];
  /** Answers to items that the round's checklist doesn't know: kept and shown. */
  readonly unknownItems: readonly string[];
  /** Values of this respondent that now stand side by side. */
  readonly conflicts: readonly string[];
}

/** Joins one respondent's answers. Pure, and the same whatever the order of several (CL5). */
export function joinAnswers(round: Round, given: AnswerPart): Result<JoinedAnswers, AnswersRefusal> {
  const part = namingOf(round) === 'nameless' ? withoutNames(given) : given;
  const { checklist, id, names, year } = part.round;
  if (id !== round.header.id) return err({ kind: 'other-round', names, year });
  if (checklist.id !== round.checklist.id || checklist.edition !== round.checklist.edition) {
    return err({ kind: 'other-edition', found: checklist.edition, known: round.checklist.edition });
  }
  const branch = valueKey.respondent(part.respondent);
  if (round.data.removed.has(branch)) return err({ kind: 'removed-respondent' });
  const own = branchOf(round.data, branch);
  const held = join(own, { ...part.data, removed: own.removed });
  if (!held.ok) return err({ kind: 'damaged', path: held.error.key });
  const data: Round['data'] = {
    seen: joinSeen(round.data.seen, part.data.seen),
    values: withBranch(round.data.values, branch, held.value.values),
    removed: round.data.removed,
  };
  const joined: Round = { ...round, data, log: withHandedIn(round.log, part) };
  const items = new Set(allItemIds(round.checklist));
  return ok({
    round: joined,
    respondent: part.respondent,
    isNew: own.values.size === 0,
    changed: [...part.data.values.keys()]
      .filter((key) => !isSameValue(shownValue(own, key), shownValue(held.value, key)))
      .sort(),
    unknownItems: [...part.data.values.keys()]
      .flatMap((key) => new RegExp(`^${branch}answer/(.+)$`).exec(key)?.[1] ?? [])
      .filter((item) => !items.has(item))
      .sort(),
    conflicts: conflictsOf(held.value).map(({ key }) => key),
  });
}

/**
 * Only this branch can change, since writers of a sheet write in no other; looking through all of a round with hundreds of
 * respondents for each of them took seconds.
 */
function branchOf({ seen, values, removed }: Round['data'], branch: string): Round['data'] {
  return { seen, removed, values: new Map([...values].filter(([key]) => key.startsWith(branch))) };
}

function withBranch(
  values: Round['data']['values'],
  branch: string,
  held: Round['data']['values'],
): Round['data']['values'] {
  const joined = new Map([...values].filter(([key]) => !key.startsWith(branch)));
  for (const [key, versions] of held) joined.set(key, versions);
  return joined;
}

/**
 * The log entry follows from what was handed in and nothing else, so that it is the same wherever and whenever the part is
 * joined. A round without names keeps none (GR10).
 */
function withHandedIn(log: Round['log'], part: AnswerPart): Round['log'] {
  const versions = [...part.data.values.values()].flat();
  const newest = versions.reduce<(typeof versions)[number] | null>(
    (last, one) => (!last || one.time > last.time || (one.time === last.time && one.writer > last.writer) ? one : last),
    null,
  );
  if (part.naming === 'nameless' || !newest) return log;
  const changes = [...part.data.values]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => ({ key, value: held.at(-1)?.value ?? null }));
  const seen = [...part.data.seen].sort(([a], [b]) => (a < b ? -1 : 1));
  const entry: LogEntry = {
    id: `${part.respondent}~${checksum(JSON.stringify([seen, changes])).toString(36)}`,
    time: newest.time,
    writer: newest.writer,
    kind: 'join',
    changes,
  };
  return log.has(entry.id) ? log : new Map(log).set(entry.id, entry);
}
