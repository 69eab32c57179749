import type { RoundValue } from '../round/values.ts';

/** What an own text belongs to. */
export type OwnTextFamily =
  | 'action'
  | 'last-action'
  | 'goal'
  | 'indicator'
  | 'agreed'
  | 'note'
  | 'evidence'
  | 'model'
  | 'statement'
  | 'decision'
  | 'sector'
  | 'sector-handled'
  | 'meeting'
  | 'present';

interface Spot {
  /** The keys whose values hold such texts; the first group is the id of what it belongs to, the second one of its own. */
  readonly keys: RegExp;
  readonly family: OwnTextFamily;
  /** Where in the value the texts are; null: the value itself is the text. */
  readonly fields: readonly (string | null)[];
}

const ID = '([^/]+)';
const spot = (keys: string, family: OwnTextFamily, ...fields: (string | null)[]): Spot => ({
  keys: new RegExp(`^${keys}$`),
  family,
  fields,
});

/** Every text that a municipality writes and a report may show, but for names of people and what respondents wrote alone. */
const SPOTS: readonly Spot[] = [
  spot(`action/${ID}/(title|role|resources|indicator|baseline|target|statusReason|followUp)`, 'action', null),
  spot(`action/${ID}/(review)`, 'action', 'reason'),
  spot(`last-action/${ID}`, 'last-action', 'title', 'role', 'reason'),
  spot(`goal/${ID}`, 'goal', 'title', 'description'),
  spot(`indicator/${ID}`, 'indicator', 'name', 'unit', 'group', 'source'),
  spot(`agreed/${ID}`, 'agreed', 'reason', 'dissent', 'answer.reason', 'answer.who'),
  spot(`group/note/${ID}`, 'note', null),
  spot(`group/evidence/${ID}/${ID}`, 'evidence', 'text'),
  spot(`model/${ID}`, 'model', 'reason'),
  spot(`handling/statement/${ID}`, 'statement', 'note'),
  spot(`handling/decision/${ID}`, 'decision', 'body'),
  spot(`sector/${ID}`, 'sector', 'name'),
  spot(`sector-handled/${ID}`, 'sector-handled', 'body'),
  spot(`meeting/${ID}`, 'meeting', 'place'),
  spot(`meeting/${ID}/present/${ID}`, 'present', 'role'),
];

/**
 * What respondents wrote alone: nobody else puts it into other words, and it must go when they are taken out (JN5). And what
 * only repeats an earlier answer.
 */
const WITHOUT_VERSION: readonly (readonly [RegExp, string | null])[] = [
  [/^respondent\/[^/]+\/answer\/[^/]+$/, 'reason'],
  [/^(?:respondent\/[^/]+\/)?suggestion\/[^/]+$/, 'answer.reason'],
  [/^respondent\/[^/]+\/note\/[^/]+$/, null],
  [/^respondent\/[^/]+\/evidence\/[^/]+\/[^/]+$/, 'text'],
];

/** A text that somebody has written, with its place in the round. */
export interface OwnText {
  /** Names the text: with a language in front it is the key of its version (RP4). */
  readonly ref: string;
  readonly text: string;
  readonly family: OwnTextFamily;
  /** Of the action, statement, goal … that it belongs to. */
  readonly id: string;
  /** Which of its texts: `title`, `reason` … */
  readonly field: string;
}

/** The own texts in one value. Figures and signs without a letter say the same in every language. */
export function ownTextsIn(key: string, value: RoundValue): OwnText[] {
  for (const { keys, family, fields } of SPOTS) {
    const [, id = '', own] = keys.exec(key) ?? [];
    if (id === '') continue;
    const stem = [family, id, own].filter((part) => part !== undefined).join('/');
    return fields.flatMap((path): OwnText[] => {
      const text = textAt(value, path);
      if (text === null) return [];
      const ref = path === null && own !== undefined ? stem : `${stem}/${path ?? 'text'}`;
      const field = path === null ? (own ?? 'text') : own !== undefined && family === 'action' ? own : path;
      return [{ ref, text, family, id, field }];
    });
  }
  return [];
}

/** The value with each own text replaced; `put` returns what stands in its place. Respondents' texts come without a ref. */
export function withOwnTexts(
  key: string,
  value: RoundValue,
  put: (text: string, ref: string | null) => string,
): RoundValue {
  for (const [keys, path] of WITHOUT_VERSION) {
    const text = keys.test(key) ? textAt(value, path) : null;
    if (text !== null) return replaced(value, path, put(text, null));
  }
  const spotOfKey = SPOTS.find(({ keys }) => keys.test(key));
  if (!spotOfKey) return value;
  const texts = ownTextsIn(key, value);
  let next = value;
  for (const path of spotOfKey.fields) {
    const text = textAt(value, path);
    const found = texts.find(({ ref }) => path === null || ref.endsWith(`/${path}`));
    if (text !== null && found) next = replaced(next, path, put(text, found.ref));
  }
  return next;
}

function textAt(value: RoundValue, path: string | null): string | null {
  let found: unknown = value;
  for (const part of path?.split('.') ?? []) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return null;
    found = (found as Readonly<Record<string, unknown>>)[part];
  }
  return typeof found === 'string' && /\p{L}/u.test(found) ? found : null;
}

function replaced(value: RoundValue, path: string | null, text: string): RoundValue {
  if (path === null) return text;
  const [first = '', ...rest] = path.split('.');
  const inside = value as Readonly<Record<string, unknown>>;
  return { ...inside, [first]: replaced(inside[first], rest.length === 0 ? null : rest.join('.'), text) };
}
