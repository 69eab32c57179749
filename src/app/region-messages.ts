import type { RegionFile } from '#domain/region/read-region-file.ts';
import type { PictureConcept } from '#domain/terms/term-picture.ts';

/** What the page and the worker say to each other while the files of a region are read. */
export interface RegionRequest {
  readonly kind: 'mielikunta-region';
  readonly files: readonly File[];
  readonly concepts: readonly PictureConcept[];
}

export type RegionReply =
  /** It runs: some browsers start no worker and don't say so. */
  | { readonly kind: 'mielikunta-region-ready' }
  | { readonly kind: 'mielikunta-region-read'; readonly index: number; readonly file: RegionFile };
