import fc from 'fast-check';

export const PEOPLE = ['maija', 'pekka', 'liisa'] as const;
export type Person = (typeof PEOPLE)[number];
const ITEMS = ['a1', 'a2', 'a3', 'b1', 'b2'] as const;

/** What a person writes down, recognisable wherever it may turn up. */
export const saidBy = (person: string) => `said-by-${person}-`;
export const nameOf = (person: string) => `name-of-${person}`;
export const SAID_BY_GROUP = 'said-by-the-group-';

const at = fc.nat(2);
const who = fc.nat(2);
const what = fc.constantFrom(...ITEMS);
const some = fc.nat(1_000);
/** `at`: which co-ordinator's tab – the first two are one computer – or whose sheet. */
export const anyStep = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('answer' as const), who, what, some }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('hand in' as const), who, asCode: fc.boolean() }) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant('take in' as const), at, some }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('write' as const), at, what, some }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('type in' as const), at, who, what, some }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), at, isSheet: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), at, to: at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restore' as const), at, isSheet: fc.boolean(), some }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('go back' as const), at, some }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take out' as const), at, who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove and put back' as const), at, how: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('bring in' as const), at }) },
);
export type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** Steps by which the one who takes them means to replace what was there. */
export const PERSONAL: ReadonlySet<string> = new Set<Step['do']>([
  ...(['answer', 'write', 'type in', 'undo', 'redo', 'restore', 'go back', 'take out', 'bring in'] as const),
]);

/** What of others, or of the co-ordinator's computer, stands in what a person hands in. */
export function wordsOfOthers(person: string, text: string): string[] {
  const others = PEOPLE.filter((one) => one !== person).map(saidBy);
  return [...others, SAID_BY_GROUP, 'founder'].filter((word) => text.includes(word));
}
