import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotOf } from '#domain/join/version.ts';
import type { RoundStore } from '#domain/ports.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';
import { must, type StorageForTest } from '../storage-for-test.ts';

const ITEMS = ['a1', 'a2', 'b1'] as const;

type Step =
  | { readonly do: 'edit'; readonly tab: number; readonly item: (typeof ITEMS)[number]; readonly level: 0 | 1 | 2 | 3 }
  /** `whole`: without naming keys. `typing`: an edit falls between the start of the save and its end. */
  | { readonly do: 'save'; readonly tab: number; readonly whole: boolean; readonly typing: boolean }
  | { readonly do: 'save-both' | 'save-on-full-disk' | 'reload' | 'catch-up'; readonly tab: number };

const tab = fc.nat(1);
const anyEdit = fc.record({
  do: fc.constant('edit' as const),
  tab,
  item: fc.constantFrom(...ITEMS),
  level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
});
const anySave = fc.record({ do: fc.constant('save' as const), tab, whole: fc.boolean(), typing: fc.boolean() });
const anyOther = fc.record({
  do: fc.constantFrom('save-both' as const, 'save-on-full-disk' as const, 'reload' as const, 'catch-up' as const),
  tab,
});
const anySteps = fc.array<Step>(
  fc.oneof({ weight: 5, arbitrary: anyEdit }, { weight: 3, arbitrary: anySave }, { weight: 3, arbitrary: anyOther }),
  { maxLength: 25 },
);

/** What was written and what each write knew of: enough to say what must survive. */
class Writes {
  readonly made = new Map<string, string>();
  readonly replaced = new Set<string>();

  note(before: Round, after: Round, key: string) {
    for (const version of before.data.values.get(key) ?? []) this.replaced.add(dotOf(version));
    for (const version of after.data.values.get(key) ?? []) this.made.set(dotOf(version), key);
  }

  surviving(): string[] {
    return [...this.made].filter(([dot]) => !this.replaced.has(dot)).map(([dot, key]) => `${key} ${dot}`);
  }
}

class Tab {
  private by: ReturnType<typeof commitsBy>;
  private dirty = new Set<string>();
  private reloads = 0;

  constructor(
    private readonly name: string,
    private readonly store: RoundStore,
    private round: Round,
    private readonly writes: Writes,
  ) {
    this.by = commitsBy(name);
  }

  edit(item: string, to: 0 | 1 | 2 | 3) {
    const key = valueKey.agreed(item);
    const before = this.round;
    this.round = answer(before, item, level(to), this.by());
    if (this.round === before) return;
    this.writes.note(before, this.round, key);
    this.dirty.add(key);
  }

  async save({ whole = false, typing = false } = {}) {
    const keys = this.dirty;
    this.dirty = new Set();
    const saving = this.store.save(this.round, whole ? undefined : keys);
    if (typing) this.edit('a1', 3);
    const saved = await saving;
    if (saved.ok) this.round = must(joinRounds(this.round, saved.value));
    else for (const key of keys) this.dirty.add(key);
  }

  async catchUp() {
    this.round = must(joinRounds(this.round, must(await this.store.open('round-1'))));
  }

  /** A reloaded tab is a new writer (JN1). Storage fits again, so nothing is left unsaved. */
  async reload() {
    await this.save();
    this.reloads += 1;
    this.by = commitsBy(`${this.name}-${this.reloads}`, 1_000 * this.reloads);
    this.round = must(await this.store.open('round-1'));
  }
}

async function live(storage: StorageForTest, steps: readonly Step[]) {
  const writes = new Writes();
  must(await storage.tab().save(buildRound()));
  const open = async (name: string) => {
    const store = storage.tab();
    return new Tab(name, store, must(await store.open('round-1')), writes);
  };
  const tabs = [await open('tab-a'), await open('tab-b')] as const;
  for (const step of steps) {
    const at = tabs[step.tab as 0 | 1];
    switch (step.do) {
      case 'edit':
        at.edit(step.item, step.level);
        break;
      case 'save':
        await at.save(step);
        break;
      case 'save-both':
        await Promise.all(tabs.map((each) => each.save()));
        break;
      case 'save-on-full-disk': {
        const makeRoom = storage.fillDisk();
        await at.save();
        makeRoom();
        break;
      }
      case 'reload':
        await at.reload();
        break;
      case 'catch-up':
        await at.catchUp();
        break;
    }
  }
  for (const each of tabs) await each.save();
  return writes;
}

export function nothingLostSuite(makeStorage: () => StorageForTest): void {
  describe('any history of two tabs', () => {
    it('[DA6] [JN2] ends with every write shown, kept as a conflict, or replaced by one that knew of it', async () => {
      await fc.assert(
        fc.asyncProperty(anySteps, async (steps) => {
          const storage = makeStorage();
          const writes = await live(storage, steps);
          const end = must(await storage.tab().open('round-1'));
          const held = [...end.data.values]
            .filter(([key]) => key.startsWith('agreed/'))
            .flatMap(([key, versions]) => versions.map((version) => `${key} ${dotOf(version)}`));
          expect(held.sort()).toEqual(writes.surviving().sort());
        }),
        { numRuns: 100 },
      );
    });
  });
}
