import { createContentService } from '#app/content-service.ts';
import type { ContentService } from '#features/services.ts';

const service = createContentService();

/** The real content pack, each part loaded once for the whole test file. */
export function contentService(): ContentService {
  return service;
}
