import { codesInOrder } from './checks/codes.ts';
import { editionsKept } from './checks/editions.ts';
import { exampleFits } from './checks/example.ts';
import { uniqueIds } from './checks/ids.ts';
import { indicatorsGiven } from './checks/indicators.ts';
import { shortEnough } from './checks/lengths.ts';
import { levelsDiffer } from './checks/levels.ts';
import { linksWellFormed } from './checks/links.ts';
import { stepsGiven } from './checks/next-steps.ts';
import { knownReferences } from './checks/references.ts';
import { screeningItems } from './checks/screening.ts';
import { sectorNamesAgree } from './checks/sector-names.ts';
import { termExamples } from './checks/terms.ts';
import { textsMatchStructure } from './checks/text-ids.ts';
import { textsComplete } from './checks/texts.ts';
import { translated } from './checks/untranslated.ts';
import { variantsChangeTexts } from './checks/variants.ts';
import { type Check, type Finding, runChecks } from './finding.ts';
import type { Pack } from './pack.ts';
import { type PackFiles, packFrom } from './read-pack.ts';

/** One per concern, in the order in which an author mends best: structure first, then words. */
export const PACK_CHECKS: readonly Check<Pack>[] = [
  uniqueIds,
  codesInOrder,
  knownReferences,
  screeningItems,
  editionsKept,
  linksWellFormed,
  textsMatchStructure,
  textsComplete,
  translated,
  stepsGiven,
  levelsDiffer,
  variantsChangeTexts,
  indicatorsGiven,
  shortEnough,
  sectorNamesAgree,
  termExamples,
  exampleFits,
];

/** Everything that a checker can see in a pack. Faults of form come alone: the rest cannot be told before they are mended. */
export function checkPack(files: PackFiles): Finding[] {
  const pack = packFrom(files);
  return pack.ok ? runChecks(PACK_CHECKS, pack.value) : pack.error;
}
