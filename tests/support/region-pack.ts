import { contentService } from './content-service.ts';
import type { RegionPack } from './fictional-region.ts';

/** The real pack, as the fictional municipalities answer to it. */
export async function regionPack(): Promise<RegionPack> {
  const content = contentService();
  return {
    checklist: content.checklist(),
    checklistRef: content.checklistRef(),
    texts: await content.archivedTexts(),
  };
}
