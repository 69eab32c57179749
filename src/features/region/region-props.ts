import type { RegionPicture } from '#domain/region/region-picture.ts';
import type { RegionNaming } from '#reports/model/region/region-naming.ts';
import type { Words } from '#reports/words.ts';

export interface RegionPartProps {
  readonly picture: RegionPicture;
  readonly naming: RegionNaming;
  readonly words: Words;
}
