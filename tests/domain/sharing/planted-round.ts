import type * as zod from 'zod/mini';
import * as z from 'zod/mini';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { KEY_ID, schemaByKey, valueFault } from '#domain/round/values.ts';
import { buildRound } from '#tests/support/build-round.ts';

/** A round with a unique word in every place where one can stand, whatever values a round may have by then. */
export interface PlantedRound {
  readonly round: Round;
  /** Each planted word by where it stands. */
  readonly words: ReadonlyMap<string, string>;
}

export const CHOSEN = 'planted-id-chosen';
export const LEFT = 'planted-id-left';
export const MODEL = 'model-1';

type JsonSchema = { readonly [K in string]?: unknown };

/** `pick` chooses among the shapes a value may have. */
export function plantedRound(pick: (of: number) => number): PlantedRound {
  const words = new Map<string, string>();
  const plant = (at: string) => {
    const word = `planted-${words.size}-word`;
    words.set(at, word);
    return word;
  };
  const changes = new Map<string, unknown>();
  for (const [pattern, schema] of schemaByKey) {
    for (const key of keysOf(pattern, plant)) {
      const value = plantedValue(z.toJSONSchema(schema as zod.ZodMiniType) as JsonSchema, key, plant, pick);
      if (valueFault(key, value) !== null) throw new Error(`Not a value of ${key}: ${JSON.stringify(value)}`);
      changes.set(key, value);
    }
  }
  changes.set('setting/scope', 'full');
  const municipality = {
    code: plant('municipality code'),
    names: { fi: plant('municipality fi'), sv: plant('municipality sv') },
    languages: 'fi-sv' as const,
    region: { code: '13', fi: 'Keski-Maa', sv: 'Mittland' },
    county: { code: '12', fi: 'Keskialue', sv: 'Mittområdet' },
  };
  const by = () => ({ writer: plant('writer'), time: 1_790_000_000_000, logId: plant('log id') });
  const begun = buildRound({ municipality, previous: { id: plant('previous round'), year: 2025 } }, by());
  const round = commit(begun, by(), changes);
  return { round: { ...round, header: { ...round.header, createdAt: 1_790_000_000_123 } }, words };
}

/** The keys a pattern stands for: each branch of `(?:a|b)`, each action and item, other ids as planted words. */
function keysOf(pattern: RegExp, plant: (at: string) => string): string[] {
  const source = pattern.source.replaceAll('\\/', '/').replaceAll('\\d', '2').replace(/^\^/, '').replace(/\$$/, '');
  return branchesOf(source.replaceAll('{1,3}', '')).flatMap((one) => {
    const firsts = firstIdsOf(one);
    if (!one.includes(KEY_ID)) return [one];
    return firsts.map((first) => {
      let key = first === null ? one : one.replace(KEY_ID, first);
      while (key.includes(KEY_ID)) key = key.replace(KEY_ID, plant(`id in ${key}`));
      return key;
    });
  });
}

/** Every way through the groups `(?:a|b)` of a pattern. */
function branchesOf(source: string): string[] {
  const group = /\(\?:([^)]*)\)/.exec(source);
  if (!group) return [source];
  return (group[1] ?? '').split('|').flatMap((one) => branchesOf(source.replace(group[0], one)));
}

function firstIdsOf(source: string): readonly (string | null)[] {
  if (source.startsWith('action/')) return [CHOSEN, LEFT];
  if (source.startsWith('model/')) return [MODEL];
  return /^(agreed|target|group|suggestion|change-cause)\//.test(source) ? ['a1', 'a2', 'b1'] : [null];
}

function plantedValue(
  schema: JsonSchema,
  at: string,
  plant: (at: string) => string,
  pick: (of: number) => number,
): unknown {
  const inner = (one: unknown, name: string | number) => plantedValue(one as JsonSchema, `${at} ${name}`, plant, pick);
  if ('const' in schema) return schema.const;
  const choices = (schema.enum ?? null) as readonly unknown[] | null;
  if (choices) return choices[pick(choices.length)];
  const shapes = (schema.anyOf ?? schema.oneOf ?? null) as readonly unknown[] | null;
  if (shapes) return inner(shapes[pick(shapes.length)], 'one');
  if (schema.type === 'array') return [inner(schema.items, 0), inner(schema.items, 1)];
  if (schema.type === 'object') {
    const properties = Object.entries((schema.properties ?? {}) as JsonSchema);
    // What a closing keeps under a key has the shape that this key asks for.
    if (properties.map(([name]) => name).join() === 'key,value') {
      return { key: at.startsWith('respondent/') ? 'note/a1' : 'group/note/a1', value: plant(`${at} kept`) };
    }
    return Object.fromEntries(properties.map(([name, one]) => [name, inner(one, name)]));
  }
  if (schema.type === 'number' || schema.type === 'integer') return Number(schema.minimum ?? 1);
  if (schema.type === 'boolean') return true;
  if (schema.type === 'null') return null;
  return textOf(schema, () => plant(at));
}

/** A planted word wherever the pattern lets one stand; else a date or a month. */
function textOf({ pattern }: JsonSchema, plant: () => string): string {
  if (pattern === undefined) return plant();
  const known = ['2026-03-02', '2026-03', ''].find((text) => new RegExp(String(pattern)).test(text));
  return known ?? plant();
}
