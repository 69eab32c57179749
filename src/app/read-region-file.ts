import { type RegionFile, readRegionFile } from '#domain/region/read-region-file.ts';
import { LIMITS } from '#domain/round/parse-json.ts';
import { termsOfRound } from '#domain/sharing/facts-of-round.ts';
import type { PictureConcept } from '#domain/terms/term-picture.ts';
import { readFileText } from '#storage/files/read-file-text.ts';

/** One file of a region, read; its text is let go of at once. */
export async function readOneOfRegion(file: File, concepts: readonly PictureConcept[]): Promise<RegionFile> {
  const text = await readFileText(file, LIMITS.bytes);
  if (!text.ok) return { name: file.name, checksum: 0, read: text };
  return readRegionFile(file.name, text.value, (round) => termsOfRound(round, concepts));
}
