import type { ChecklistItem, Level, Place } from '../checklist/checklist.ts';
import type { StepLevel } from '../checklist/checklist-texts.ts';
import { type AreaInScope, isStatutory } from '../checklist/items-in-scope.ts';
import type { Answer } from '../round/answer.ts';

/** Where a group wants to be, unless it has set another target (RE1). */
export const DEFAULT_TARGET: Level = 3;
/** Reaching a low target closes a gap, but only from here up it is called a strength. */
const LOWEST_STRENGTH: Level = 2;

/** An item whose level is below its target (RE1). */
export interface Gap {
  readonly itemId: string;
  readonly areaId: string;
  readonly item: ChecklistItem;
  /** The present level; a first step starts from it. */
  readonly level: StepLevel;
  readonly target: Level;
  /** target − level: 1, 2 or 3. */
  readonly size: number;
  readonly statutory: boolean;
  /** The group has put the item before others. */
  readonly prioritised: boolean;
  /** How many sectors see it, each by its own answer; 0 where nobody answered alone. */
  readonly seenBy: number;
  /** How much the gap counts when actions compete (RE5). */
  readonly weight: number;
}

/** An item without a level: nobody could say, or nobody has answered yet. A finding of its own (RE1). */
export interface UnjudgedItem {
  readonly itemId: string;
  readonly areaId: string;
  readonly why: 'cannot-say' | 'unanswered';
  readonly statutory: boolean;
}

export interface Strength {
  readonly itemId: string;
  readonly areaId: string;
  readonly level: Level;
  readonly target: Level;
}

export interface Findings {
  /** Heaviest first, then in the order of the checklist. */
  readonly gaps: readonly Gap[];
  /** Highest level first, then in the order of the checklist. */
  readonly strengths: readonly Strength[];
  /** In the order of the checklist. */
  readonly unjudged: readonly UnjudgedItem[];
}

export interface RoundToRead {
  readonly areas: readonly AreaInScope[];
  readonly place: Place;
  /** Effective answers by item id. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly targets: ReadonlyMap<string, Level>;
  /** Items the group has put before others; «discuss this» (AN2) is not such a mark. */
  readonly prioritised?: ReadonlySet<string>;
  /** How many sectors see a gap in an item (`sectorsSeeing`). */
  readonly seenBy?: ReadonlyMap<string, number>;
}

/** What a round shows: gaps, strengths, and what nobody has judged. Items agreed not applicable are none of these. */
export function findingsOf({ areas, place, answers, targets, prioritised, seenBy }: RoundToRead): Findings {
  const gaps: Gap[] = [];
  const strengths: Strength[] = [];
  const unjudged: UnjudgedItem[] = [];
  for (const area of areas) {
    for (const item of area.items) {
      const where = { itemId: item.id, areaId: area.id };
      const answer = answers.get(item.id);
      const statutory = isStatutory(item, place);
      if (!answer) unjudged.push({ ...where, why: 'unanswered', statutory });
      else if (answer.kind === 'unknown') unjudged.push({ ...where, why: 'cannot-say', statutory });
      else if (answer.kind === 'level') {
        const target = targets.get(item.id) ?? DEFAULT_TARGET;
        const { level } = answer;
        if (level < target && level !== 3) {
          const size = target - level;
          const isPrioritised = prioritised?.has(item.id) ?? false;
          const seen = seenBy?.get(item.id) ?? 0;
          const weight = weightOfGap({ size, statutory, prioritised: isPrioritised, seenBy: seen });
          gaps.push({
            ...where,
            item,
            level,
            target,
            size,
            statutory,
            prioritised: isPrioritised,
            seenBy: seen,
            weight,
          });
        } else if (level >= LOWEST_STRENGTH) strengths.push({ ...where, level, target });
      }
    }
  }
  return {
    gaps: gaps.sort((a, b) => b.weight - a.weight || b.size - a.size),
    strengths: strengths.sort((a, b) => b.level - a.level),
    unjudged,
  };
}

/**
 * Twice its size; half as much again for a duty in law, as much again where the group put it before others, and half as much
 * again for the second sector that sees it and for the third (RE5).
 */
export function weightOfGap({
  size,
  statutory,
  prioritised,
  seenBy,
}: Pick<Gap, 'size' | 'statutory' | 'prioritised' | 'seenBy'>): number {
  const sectors = Math.min(Math.max(seenBy - 1, 0), 2);
  return size * (2 + (statutory ? 1 : 0) + (prioritised ? 2 : 0) + sectors);
}
