import type { Level } from '../checklist/checklist.ts';
import type { Scope } from '../checklist/items-in-scope.ts';
import type { EditionName } from '../compare/item-mapping.ts';
import type { RoundHeader } from '../round/round.ts';
import type { SharedTerms, SharedUse, Sharing } from '../sharing/sharing-schema.ts';

/** An answer without what may be one person's own words. */
export type MemberAnswer =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'unknown' | 'not-applicable' };

export interface MemberArea {
  readonly area: string;
  /** Ids of the items it asks; of a sharing file those with an answer, as it doesn't name the others. */
  readonly items: readonly string[];
  /** How many it asks, named or not. */
  readonly asked: number;
}

export interface MemberModel {
  readonly model: string;
  readonly use: SharedUse;
}

export interface MemberAction {
  readonly title: string;
  /** `name`: what the municipality calls a sector of its own that the checklist doesn't have. */
  readonly sectors: readonly { readonly code: string; readonly name: string | null }[];
  /** Responsible role or organisation in the municipality's words; empty in a sharing file. */
  readonly role: string;
  /** Areas of the items that it serves; null: the file doesn't tell. */
  readonly areas: readonly string[] | null;
}

/** Which state of the round it is: tells the newer of two. */
export type MemberVersion =
  | {
      readonly kind: 'round';
      /** When it was last changed, in milliseconds by the clock of whoever did. */
      readonly at: number;
      readonly seen: ReadonlyMap<string, number>;
      readonly removed: ReadonlySet<string>;
    }
  | { readonly kind: 'sharing'; readonly at: number };

/** A municipality's round as the regional picture needs it, from a round file or a sharing file alike (RG1). Plain data. */
export interface RegionMember {
  /** The random id of the round. */
  readonly round: string;
  readonly version: MemberVersion;
  readonly year: number;
  /** Invented answers (AN8). */
  readonly example: boolean;
  readonly scope: Scope;
  readonly checklist: EditionName;
  /** Null where it may not be named. */
  readonly municipality: Sharing['municipality'];
  readonly region: RoundHeader['municipality']['region'];
  readonly county: RoundHeader['municipality']['county'];
  /** In the order of its checklist. */
  readonly areas: readonly MemberArea[];
  /** By item id: effective answers of a round file (GR6), agreed ones of a sharing file (DA11). */
  readonly answers: ReadonlyMap<string, MemberAnswer>;
  /** How many of the levels the group has not agreed on; 0 in a sharing file. */
  readonly notAgreed: number;
  /** Where the group has set another target than 3 (RE1); a sharing file tells none. */
  readonly targets: ReadonlyMap<string, Level>;
  readonly models: readonly MemberModel[];
  readonly actions: readonly MemberAction[];
  readonly terms: readonly SharedTerms[];
}
