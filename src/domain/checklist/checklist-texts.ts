import type { Level, Place } from './checklist.ts';

/** Levels that have a step upwards. */
export type StepLevel = 0 | 1 | 2;

export interface ItemTexts {
  readonly statement: string;
  readonly why: string;
  /** Examples of what shows it. */
  readonly evidence: readonly string[];
  /** What each level looks like here. */
  readonly levels: Readonly<Record<Level, string>>;
  /** The first step from each level. */
  readonly nextSteps: Readonly<Record<StepLevel, string>>;
  readonly indicator: string;
  /** One line that tells the item from its neighbour. */
  readonly boundary?: string;
  /** A line shown above the note fields. */
  readonly caution?: string;
  /** Changed fields for Helsinki and Åland; in `levels` and `nextSteps` the changed keys only. */
  readonly variants?: Partial<Record<Exclude<Place, 'mainland'>, ItemTextsVariant>>;
}

export interface ItemTextsVariant extends Partial<Omit<ItemTexts, 'levels' | 'nextSteps' | 'variants'>> {
  readonly levels?: Partial<Record<Level, string>>;
  readonly nextSteps?: Partial<Record<StepLevel, string>>;
}

export interface ScaleText {
  readonly label: string;
  readonly meaning: string;
}
export type ScaleCode = '0' | '1' | '2' | '3' | 'notApplicable' | 'unknown' | 'agreedUnknown';

/** The prose of an edition in one language. The content decides the words of the scale. */
export interface ChecklistTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly about: string;
  readonly variantNotes: { readonly helsinki: string; readonly aland: string };
  readonly scale: Readonly<Record<ScaleCode, ScaleText>>;
  readonly areas: Readonly<Record<string, { readonly name: string; readonly intro: string }>>;
  readonly items: Readonly<Record<string, ItemTexts>>;
  /** Names of the sectors by code. */
  readonly sectors: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, { readonly title: string; readonly url: string }>>;
}

/** The texts of an item as they read in a place (AN9). */
export function itemTextsAt(texts: ItemTexts, place: Place): ItemTexts {
  const variant = place === 'mainland' ? undefined : texts.variants?.[place];
  if (!variant) return texts;
  return {
    ...texts,
    ...variant,
    levels: { ...texts.levels, ...variant.levels },
    nextSteps: { ...texts.nextSteps, ...variant.nextSteps },
  };
}
