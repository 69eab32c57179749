import { markLanguage } from '#domain/parallel/language-marks.ts';
import type { RegionNaming } from './region-naming.ts';

/** The name of a model on its way into a report: one in Finnish amid another language says so itself (RP4). */
export function modelName(model: string, naming: RegionNaming): string {
  const name = naming.model(model);
  return naming.modelGloss(model).isFinnish ? markLanguage(name, 'fi') : name;
}
