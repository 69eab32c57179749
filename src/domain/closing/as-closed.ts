import { shownValue } from '../join/replica.ts';
import type { ClosedItem, ClosedRespondent } from '../round/closing-values.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import { currentClosing, type RoundClosing } from './closings.ts';
import { isFrozenKey } from './frozen-keys.ts';

type Data = Round['data'];
const known = new WeakMap<Data, Data>();

/**
 * What is read of a round: while it is closed, each frozen value as the closing kept it, and the others as they are (YR5).
 * Every reader goes through here (`collect`, `readValue`, `respondentsOf`), so that none can forget it. Never write on this,
 * join or store it: it lacks what waits for the reopening.
 */
export function asClosed(data: Data): Data {
  const closing = currentClosing({ data });
  if (!closing) return data;
  const found = known.get(data) ?? { ...data, values: overlaid(data, closing) };
  known.set(data, found);
  return found;
}

/** The round without its closings: what the answers are now, for those who look at what waits, or count what is held. */
export function roundAsItStands<R extends Pick<Round, 'data'>>(round: R): R {
  if (!currentClosing(round)) return round;
  const { data } = round;
  const found = open.get(data) ?? { ...data, values: withoutClosings(data.values) };
  open.set(data, found);
  return { ...round, data: found };
}

const open = new WeakMap<Data, Data>();

function withoutClosings(values: Data['values']): Data['values'] {
  return new Map([...values].filter(([key]) => !key.startsWith('closing/')));
}

function overlaid(data: Data, closing: RoundClosing): Data['values'] {
  const values = new Map([...data.values].filter(([key]) => !isFrozenKey(key)));
  // Nobody reads who wrote it and when; the closing's own value tells that.
  const keep = (key: string, value: RoundValue) => values.set(key, [{ writer: '', n: 0, counter: 0, time: 0, value }]);
  keep(valueKey.scope, closing.scope);
  for (const item of closing.items) for (const [key, value] of valuesOfItem(item)) keep(key, value);
  for (const { key, value } of closing.others ?? []) if (isFrozenKey(key)) keep(key, value);
  for (const key of data.values.keys()) {
    const [branch, id] = key.split('closed/');
    if (id !== closing.id || !branch?.startsWith('respondent/')) continue;
    const kept = shownValue(data, key) as ClosedRespondent | null;
    for (const { key: rest, value } of kept?.values ?? []) keep(`${branch}${rest}`, value);
    // A name is the person's own and isn't frozen: it is corrected or taken away everywhere at once (GR10).
    const name = data.values.get(`${branch}name`);
    if (name) values.set(`${branch}name`, name);
  }
  return values;
}

/** What a closing's item holds, under the keys it had in the round. */
export function valuesOfItem({ item, agreed, target, note, evidence }: ClosedItem): ReadonlyMap<string, RoundValue> {
  return new Map<string, RoundValue>([
    ...(agreed ? [[valueKey.agreed(item), agreed] as const] : []),
    ...(target === null ? [] : [[valueKey.target(item), target] as const]),
    ...(note === '' ? [] : [[valueKey.note(item), note] as const]),
    ...evidence.map(({ id, ...rest }) => [valueKey.evidence(item, id), rest] as const),
  ]);
}
