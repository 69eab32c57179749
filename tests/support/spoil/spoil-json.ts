import type { Random } from './random.ts';

/** Written as texts, as JSON has no other way for them here; `asJson` puts the real thing in. */
const RAW: Readonly<Record<string, string>> = {
  '@@beyond@@': '1e999',
  '@@minus-zero@@': '-0',
  '@@digits@@': '9'.repeat(400),
};
const PROTO = '@@proto@@';
const SAME_KEY = '@@same-key@@';

type Container = Record<string, unknown> | unknown[];
interface Place {
  readonly inside: Container;
  readonly key: string;
}

const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
const oddValues: readonly (() => unknown)[] = [
  ...[null, true, '', 0, -1, 4, 0.5, 2026, 1e308, 2 ** 40, 2 ** 53, 8.64e15, '\ud800', '../../x', '__proto__'],
  ...['<script>alert(1)</script>', 'constructor', '9999-99-99', 'javascript:alert(1)', '\u0000', [], {}, [[]]],
].map((value) => () => structuredClone(value));
const rareValues: readonly (() => unknown)[] = [() => 'x'.repeat(30_000), () => deep(20), () => deep(70)];

/** One thing changed inside a JSON document, which stays valid JSON. `value` is a document of the caller's own and is changed. */
export const jsonSpoilers: Readonly<Record<string, (value: Container, random: Random) => void>> = {
  'value replaced': (value, random) => {
    const { inside, key } = somePlace(value, random);
    Reflect.set(inside, key, random.of(random.below(20) === 0 ? rareValues : oddValues)());
  },
  'value removed': (value, random) => {
    const { inside, key } = somePlace(value, random);
    if (Array.isArray(inside)) inside.splice(Number(key), 1);
    else Reflect.deleteProperty(inside, key);
  },
  'value copied over another': (value, random) => {
    const from = somePlace(value, random);
    const to = somePlace(value, random);
    Reflect.set(to.inside, to.key, structuredClone(Reflect.get(from.inside, from.key)));
  },
  'entry twice or moved': (value, random) => {
    const lists = places(value).filter(({ inside }) => Array.isArray(inside));
    const { inside, key } = random.of(lists.length > 0 ? lists : places(value));
    if (!Array.isArray(inside)) return;
    const [entry] = random.below(2) === 0 ? inside.splice(Number(key), 1) : [structuredClone(inside[Number(key)])];
    inside.splice(random.below(inside.length + 1), 0, entry);
  },
  'key __proto__': (value, random) => {
    const { inside, key } = somePlace(value, random);
    Reflect.set(Array.isArray(inside) ? value : inside, PROTO, { polluted: key });
  },
  'key twice': (value, random) => {
    const { inside } = random.of(places(value).filter((place) => !Array.isArray(place.inside)));
    const key = random.of(Object.keys(inside));
    Reflect.set(inside, SAME_KEY + key, random.of(oddValues)());
  },
  'odd number': (value, random) => {
    const numbers = places(value).filter(({ inside, key }) => typeof Reflect.get(inside, key) === 'number');
    const { inside, key } = random.of(numbers.length > 0 ? numbers : places(value));
    Reflect.set(inside, key, random.of([...Object.keys(RAW), 2 ** 40 - 1, -(2 ** 31), 1e-320, 1e21]));
  },
  'lone surrogate': (value, random) => {
    const texts = places(value).filter(({ inside, key }) => typeof Reflect.get(inside, key) === 'string');
    const { inside, key } = random.of(texts.length > 0 ? texts : places(value));
    const text = String(Reflect.get(inside, key));
    const at = random.below(text.length + 1);
    Reflect.set(inside, key, text.slice(0, at) + random.of(['\ud83d', '\ude00', '\udfff\ud800']) + text.slice(at));
  },
};

/** The document as text, with what `JSON.stringify` can't write. */
export function asJson(value: unknown): string {
  const text = JSON.stringify(value, null, 1).replaceAll(PROTO, '__proto__').replaceAll(SAME_KEY, '');
  return text.replace(/"(@@[a-z-]+@@)"/g, (whole, name: string) => RAW[name] ?? whole);
}

/** Mostly within what the group wrote; the words of the checklist make up most of a file and little of what can go wrong. */
function somePlace(value: Container, random: Random): Place {
  const parts = ['values', 'log', 'seen', 'removed', 'round'].filter((part) => Reflect.get(value, part) !== undefined);
  if (parts.length === 0 || random.below(5) === 0) return random.of(places(value));
  const part = Reflect.get(value, random.of(parts));
  const inPart = isContainer(part) ? places(part) : [];
  return random.of(inPart.length > 0 ? inPart : places(value));
}

function places(value: Container): Place[] {
  const found: Place[] = [];
  const open: Container[] = [value];
  for (let inside = open.pop(); inside; inside = open.pop()) {
    for (const key of Object.keys(inside)) {
      found.push({ inside, key });
      const inner: unknown = Reflect.get(inside, key);
      if (isContainer(inner)) open.push(inner);
    }
  }
  return found;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
