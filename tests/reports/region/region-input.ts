import type { Language } from '#domain/checklist/checklist.ts';
import { gatherRegion } from '#domain/region/gather-region.ts';
import { type RegionFile, readRegionFile } from '#domain/region/read-region-file.ts';
import { regionPicture } from '#domain/region/region-picture.ts';
import { regionNaming } from '#reports/model/region/region-naming.ts';
import type { RegionReportInput } from '#reports/model/region/region-report-input.ts';
import { readWords } from '#tests/reports/support/plan-input.ts';
import { contentService } from '#tests/support/content-service.ts';
import { type FictionalFile, fictionalRoundFiles, fictionalSharingFiles } from '#tests/support/fictional-region.ts';
import { regionPack } from '#tests/support/region-pack.ts';

/** Twenty-two fictional municipalities of two years: the first eight gave whole rounds, the others sharing files. */
export async function fictionalFiles(): Promise<RegionFile[]> {
  const pack = await regionPack();
  const isEarly = ({ index }: FictionalFile) => index < 8;
  const made = [
    ...fictionalRoundFiles(pack, { municipalities: 8 }),
    ...fictionalSharingFiles(pack).filter((file) => !isEarly(file)),
  ];
  return made.map(({ name, text }) => readRegionFile(name, text));
}

export async function regionInputOf(
  files: readonly RegionFile[],
  lang: Language = 'fi',
  roles = false,
): Promise<RegionReportInput> {
  const content = contentService();
  const [texts, modelTexts, finnishModels, terms] = [
    await content.checklistTexts(lang),
    await content.modelTexts(lang),
    await content.modelTexts('fi'),
    await content.terms(),
  ];
  const picture = regionPicture(gatherRegion(files), {
    checklist: content.checklist(),
    history: await content.editions(),
  });
  if (!picture) throw new Error('No file could be used');
  const words = readWords(lang);
  const naming = regionNaming({
    rows: picture.rows,
    checklist: content.checklist(),
    texts,
    modelTexts,
    finnishModels,
    terms,
    words,
  });
  return { picture, naming, isoDate: '2026-11-21', roles };
}
