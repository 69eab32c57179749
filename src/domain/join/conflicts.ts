import { isSameValue } from './equal.ts';
import type { Replica } from './replica.ts';
import type { Version } from './version.ts';

/** Values that were written side by side without knowing of each other; the last one is shown meanwhile (JN2). */
export interface Conflict<V> {
  readonly key: string;
  readonly versions: readonly Version<V>[];
}

/** Conflicts in key order. Two writers who wrote the same are not in conflict. */
export function conflictsOf<V>(replica: Replica<V>): Conflict<V>[] {
  const conflicts: Conflict<V>[] = [];
  for (const [key, versions] of replica.values) {
    const first = versions[0];
    if (first && versions.some((version) => !isSameValue(version.value, first.value)))
      conflicts.push({ key, versions });
  }
  return conflicts.sort((a, b) => (a.key < b.key ? -1 : 1));
}
