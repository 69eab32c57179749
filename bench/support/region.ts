/** What measuring the regional picture needs of the app, for `build-core.mjs`. */

import { archivedTexts } from '#content/archived-texts.ts';
import { checklistRef, loadChecklist, loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadEditions } from '#content/editions-loader.ts';
import { loadModelTexts } from '#content/models-loader.ts';
import { type Gathered, gatherRegion } from '#domain/region/gather-region.ts';
import type { RegionFile } from '#domain/region/read-region-file.ts';
import { type RegionPicture, regionPicture } from '#domain/region/region-picture.ts';
import { regionNaming } from '#reports/model/region/region-naming.ts';
import { regionReport } from '#reports/model/region/region-report.ts';
import { createWords, type Dictionary } from '#reports/words.ts';
import { type FictionalFile, fictionalRoundFile, fictionalSharingFile } from '../../tests/support/fictional-region.ts';

export { readRegionFile } from '#domain/region/read-region-file.ts';
export { renderReport } from '#reports/render-report.ts';

const dictionaries = import.meta.glob<Dictionary>('../../locales/fi/report.json', { import: 'default' });
const pack = { checklist: loadChecklist(), checklistRef: checklistRef(), texts: await archivedTexts() };

/** The file of one fictional municipality and year. */
export function makeFile(kind: FictionalFile['kind'], index: number, year: number): FictionalFile {
  return kind === 'round' ? fictionalRoundFile(pack, index, year) : fictionalSharingFile(pack, index, year);
}

export async function pictureOf(files: readonly RegionFile[]): Promise<RegionPicture | null> {
  const gathered: Gathered = gatherRegion(files);
  return regionPicture(gathered, { checklist: pack.checklist, history: await loadEditions() });
}

export async function reportOf(picture: RegionPicture) {
  const [load] = Object.values(dictionaries);
  if (!load) throw new Error('No words');
  const words = createWords('fi', await load());
  const naming = regionNaming({
    rows: picture.rows,
    checklist: pack.checklist,
    texts: await loadChecklistTexts('fi'),
    modelTexts: await loadModelTexts('fi'),
    terms: { edition: '', concepts: [] },
    words,
  });
  return regionReport({ picture, naming, isoDate: '2026-11-21', roles: true }, words);
}
