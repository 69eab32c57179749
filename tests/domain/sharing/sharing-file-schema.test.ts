import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import { actionsOf } from '#domain/round/read-plan.ts';
import { sharingOfRound } from '#domain/sharing/sharing-of-round.ts';
import { exampleOfTwoYears } from '#tests/support/example-of-two-years.ts';

/** The published schema is read as any other program would read it, not through the schema it was made from. */
const published = new URL('../../../src/domain/sharing/sharing-file.schema.json', import.meta.url);
const schema = fromJSONSchema(JSON.parse(readFileSync(published, 'utf8')));
const [, round] = await exampleOfTwoYears();
const actions = new Set(actionsOf(round).map(({ id }) => id));
const faultOf = (value: unknown) => schema.safeParse(value).error?.issues[0]?.path.slice(0, 2).join('.') ?? null;

describe('the published schema of the sharing file', () => {
  it.each([true, false])('[DA11] the example keeps to it (may be named: %s)', (mayBeNamed) => {
    const sharing = sharingOfRound(round, { mayBeNamed, actions }, { madeAt: 1_790_000_000_000 });
    expect(faultOf(sharing)).toBeNull();
  });

  const sound = sharingOfRound(round, { mayBeNamed: true, actions }, { madeAt: 1_790_000_000_000 });
  it.each([
    ['another kind of file', { kind: 'mielikunta-round' }, 'kind'],
    ['a newer format', { format: 2 }, 'format'],
    ['a year of 26', { year: 26 }, 'year'],
    ['no leave or refusal to be named', { mayBeNamed: null }, 'mayBeNamed'],
    ['a model that was dismissed', { models: [{ model: 'm', use: 'dismissed' }] }, 'models.0'],
    ['an action without sectors', { actions: [{ title: 'Työryhmä' }] }, 'actions.0'],
    ['a document of another kind', { terms: [{ document: 'muistio.pdf', year: 2026, concepts: [] }] }, 'terms.0'],
  ])('[DA11] %s does not', (_, part, place) => {
    expect(faultOf({ ...sound, ...part })).toBe(place);
  });
});
