import type { Level } from '#domain/checklist/checklist.ts';
import { type GatherChoice, gatherRegion } from '#domain/region/gather-region.ts';
import { memberOfRound } from '#domain/region/member-of-round.ts';
import type { RegionFile } from '#domain/region/read-region-file.ts';
import { readRegionFile } from '#domain/region/read-region-file.ts';
import { type RegionPicture, regionPicture } from '#domain/region/region-picture.ts';
import { commit } from '#domain/round/commit.ts';
import type { NewRound } from '#domain/round/create-round.ts';
import type { Round } from '#domain/round/round.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { RoundValue } from '#domain/round/values.ts';
import { sharingToFile } from '#domain/sharing/sharing-file.ts';
import { sharingOfRound } from '#domain/sharing/sharing-of-round.ts';
import type { Sharing } from '#domain/sharing/sharing-schema.ts';
import { buildRound, commitsBy, smallChecklist, smallTexts } from '#tests/support/build-round.ts';
import { fictionalMunicipality } from '#tests/support/fictional-region.ts';

export const SMALL = { checklist: smallChecklist, history: null };

/** A round of a fictional municipality on the small checklist; `answers`: a level, or `?` for cannot say, `x` for not applicable. */
export function townRound(
  town: number,
  answers: Readonly<Record<string, Level | '?' | 'x'>>,
  over: Partial<NewRound> = {},
  more: Readonly<Record<string, RoundValue>> = {},
  time = 5_000,
): Round {
  const round = buildRound(
    { id: `town-${town}-${over.year ?? 2026}`, municipality: fictionalMunicipality(town), example: true, ...over },
    { writer: `w${town}`, time: 1_000, logId: `l${town}` },
  );
  const values = new Map<string, RoundValue>(Object.entries(more));
  for (const [item, one] of Object.entries(answers)) values.set(valueKey.agreed(item), agreed(one));
  return commit(round, { writer: `w${town}`, time, logId: `m${town}` }, values);
}

function agreed(one: Level | '?' | 'x') {
  const answer =
    one === '?'
      ? { kind: 'unknown' }
      : one === 'x'
        ? { kind: 'not-applicable', reason: 'Ei ole' }
        : { kind: 'level', level: one };
  return { answer, reason: '', dissent: '', date: '2026-03-12' };
}

export function roundFile(round: Round, name = `${round.header.id}.json`): RegionFile {
  return readRegionFile(name, roundToFile(round, smallTexts));
}

export function sharingFile(round: Round, madeAt = 9_000, over: Partial<Sharing> = {}, mayBeNamed = true): RegionFile {
  const sharing = sharingOfRound(round, { mayBeNamed, actions: new Set() }, { madeAt });
  return readRegionFile(`jako-${round.header.id}-${madeAt}.json`, sharingToFile({ ...sharing, ...over }));
}

export function pictureOf(files: readonly RegionFile[], choice?: GatherChoice): RegionPicture {
  const picture = regionPicture(gatherRegion(files, choice), SMALL);
  if (!picture) throw new Error('No file could be used');
  return picture;
}

export const outcomes = (files: readonly RegionFile[], choice?: GatherChoice) =>
  gatherRegion(files, choice).files.map(({ outcome }) => outcome.kind);

export { commitsBy, memberOfRound };
