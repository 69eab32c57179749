/** Languages of content, interface and reports. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** 0 not yet · 1 started · 2 partly in use · 3 established */
export type Level = 0 | 1 | 2 | 3;
export const LEVELS: readonly Level[] = [0, 1, 2, 3];

/** Where a municipality lies, as far as items and texts care (AN9). */
export type Place = 'mainland' | 'helsinki' | 'aland';

export type ItemOrigin = 'source' | 'source-partial' | 'proposal';
export type Rhythm = 'council-term' | 'yearly' | 'ongoing';

/** A statement of a desired state, without its words. Ids are stable over editions; codes are for people (YR2). */
export interface ChecklistItem {
  readonly id: string;
  /** «3.4»; may change between editions. */
  readonly code: string;
  readonly origin: ItemOrigin;
  readonly sectors: readonly string[];
  readonly phenomena: readonly string[];
  /** Practice models that fit the item directly. */
  readonly models: readonly string[];
  /** Empty: all ages. */
  readonly ageGroups: readonly string[];
  /** One of the ten items of the short round (AN7). */
  readonly screening: boolean;
  /** The act the duty rests on, as far as known; it holds on the mainland, Helsinki included. */
  readonly basis: { readonly law: string; readonly certain: boolean } | null;
  readonly rhythm: Rhythm;
  readonly appliesTo: { readonly mainland: boolean; readonly helsinki: boolean; readonly aland: boolean };
  readonly sources: readonly string[];
}

export interface ChecklistArea {
  readonly id: string;
  readonly code: string;
  readonly origin: 'source' | 'proposal';
  readonly items: readonly ChecklistItem[];
}

/** One edition of a checklist: structure, ids and codes, no prose. */
export interface Checklist {
  readonly id: string;
  readonly edition: string;
  readonly areas: readonly ChecklistArea[];
}

/** How a round names its checklist (JN10). `hash` is taken over structure and texts in all languages. */
export interface ChecklistRef {
  readonly id: string;
  readonly edition: string;
  readonly hash: string;
}
