import type { Clock, RoundStore } from '#domain/ports.ts';
import { createAnnouncer } from '../rounds/announcer.ts';
import { createRoundStore } from '../rounds/create-round-store.ts';
import { createIndexedDbSpace } from './indexed-db-space.ts';

/** Prefixed: files opened from a disk share their storage with other local pages. */
export const ROUNDS_DATABASE = 'mielikunta-rounds';

/** Rounds in this browser. Makes no request and touches nothing before its first use. */
export function createIndexedDbRoundStore(clock: Clock, databaseName = ROUNDS_DATABASE): RoundStore {
  return createRoundStore(createIndexedDbSpace(databaseName), clock, createAnnouncer(databaseName));
}
