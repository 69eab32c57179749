import { effectiveAnswersOf } from '../group/effective-answer.ts';
import { answeringRespondents } from '../group/read-respondents.ts';
import { type Changes, shownValues } from '../join/replica.ts';
import type { ClosedItem, Closing, KeptValue } from '../round/closing-values.ts';
import { agreedAnswersOf, evidenceOf, noteOf, targetsOf } from '../round/read-answers.ts';
import { type Round, scopeOf } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import { valuesOfItem } from './as-closed.ts';
import { closingsInForce, closingsOf, isClosed } from './closings.ts';
import { isFrozenKey } from './frozen-keys.ts';

type RoundChanges = Changes<RoundValue>;

/**
 * Closes the round: all that is frozen goes into one snapshot with the next number (YR5), and what each respondent gave into
 * a value of that respondent's branch; those of earlier closings go, or each closing would make a large round larger by all
 * its respondents. `id`: a new one. `date`: ISO day. A round that is closed already: nothing to write.
 */
export function closeRound(round: Round, id: string, date: string): RoundChanges {
  if (isClosed(round)) return new Map();
  const items = closedItemsOf(round);
  const inItems = new Set(items.flatMap((item) => [...valuesOfItem(item).keys()]));
  const others: KeptValue[] = [];
  const branches = new Map<string, KeptValue[]>();
  for (const [key, value] of shownValues(round.data)) {
    if (!isFrozenKey(key) || inItems.has(key) || key === valueKey.scope) continue;
    const [group, respondent = ''] = key.split('/');
    if (group !== 'respondent') others.push({ key, value });
    // A name is the person's own: it isn't kept a second time (GR10).
    else if (key !== valueKey.respondentField(respondent, 'name')) {
      const rest = { key: key.slice(valueKey.respondent(respondent).length), value };
      branches.set(respondent, [...(branches.get(respondent) ?? []), rest]);
    }
  }
  const closing: Closing = {
    number: (closingsOf(round).at(-1)?.number ?? 0) + 1,
    date,
    scope: scopeOf(round),
    respondents: answeringRespondents(round).length,
    items,
    others,
  };
  return new Map<string, RoundValue | null>([
    ...[...shownValues(round.data).keys()].filter(isBranchOfClosing).map((key) => [key, null] as const),
    [valueKey.closing(id), closing],
    ...[...branches].map(([respondent, values]) => [valueKey.closedRespondent(respondent, id), { values }] as const),
  ]);
}

function isBranchOfClosing(key: string): boolean {
  return /^respondent\/[^/]+\/closed\//.test(key);
}

/** Opens the round again: every closing in force ends, and stays with its number (YR5). `reason` may be empty. */
export function reopenRound(round: Round, date: string, reason: string): RoundChanges {
  return new Map(closingsInForce(round).map(({ id }) => [valueKey.reopened(id), { date, reason: reason.trim() }]));
}

/** Every item that something is said of, also one that the checklist doesn't know (GR3), in the order of the ids. */
function closedItemsOf(round: Round): ClosedItem[] {
  const effective = effectiveAnswersOf(round);
  const agreed = agreedAnswersOf(round);
  const targets = targetsOf(round);
  const told = [...shownValues(round.data).keys()].flatMap(
    (key) => /^(?:agreed|target|group\/note|group\/evidence)\/([^/]+)/.exec(key)?.[1] ?? [],
  );
  return [...new Set([...effective.keys(), ...told])].sort().map((item): ClosedItem => {
    const inForce = effective.get(item);
    return {
      item,
      answer: inForce?.answer ?? null,
      n: inForce?.n ?? 0,
      saidNotApplicable: inForce?.saidNotApplicable ?? false,
      agreed: agreed.get(item) ?? null,
      target: targets.get(item) ?? null,
      note: noteOf(round, item),
      evidence: evidenceOf(round, item),
    };
  });
}
