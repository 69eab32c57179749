import * as z from 'zod/mini';
import { parseHeader } from '../round/header-schema.ts';
import type { Round, RoundHeader } from '../round/round.ts';
import { countRound, type RoundCounts } from '../round/round-counts.ts';

/** Before what a restore point is made (DA5); `daily` is before the first change of a day. */
export const POINT_REASONS = ['join', 'copy-in', 'go-back', 'restore', 'remove', 'close', 'reopen', 'daily'] as const;
export type PointReason = (typeof POINT_REASONS)[number];

/** What is told of a restore point without reading the round in it. */
export interface PointInfo {
  /** Milliseconds by the clock of this computer, which may be wrong. The order of points does not rest on it. */
  readonly at: number;
  readonly reason: PointReason;
  readonly header: RoundHeader;
  readonly counts: RoundCounts;
}

const count = z.int().check(z.gte(0));
const infoSchema = z.object({
  at: z.number(),
  reason: z.enum(POINT_REASONS),
  counts: z.object({
    answers: count,
    notes: count,
    evidence: count,
    marks: count,
    actions: count,
    models: count,
    // Points made before there were respondents don't tell them.
    respondents: z._default(count, 0),
    ownAnswers: z._default(count, 0),
  }),
});

export function pointInfo(round: Round, reason: PointReason, at: number): PointInfo {
  return { at, reason, header: round.header, counts: countRound(round) };
}

/** Null when it can't be read. */
export function parsePointInfo(value: unknown): PointInfo | null {
  const parsed = z.safeParse(infoSchema, value);
  const header = parseHeader((value as { header?: unknown } | null | undefined)?.header);
  return parsed.success && header.ok ? { ...parsed.data, header: header.value } : null;
}
