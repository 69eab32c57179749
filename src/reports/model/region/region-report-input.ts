import type { RegionPicture } from '#domain/region/region-picture.ts';
import type { RegionNaming } from './region-naming.ts';

export interface RegionReportInput {
  readonly picture: RegionPicture;
  readonly naming: RegionNaming;
  /** The day it was made. */
  readonly isoDate: string;
  /** Roles and organisations responsible for actions: they may name a person, and stay out unless chosen (GR10). */
  readonly roles: boolean;
}
