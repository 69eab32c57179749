import { createContext, useContext } from 'react';
import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import type { AreaInScope } from '#domain/checklist/items-in-scope.ts';
import type { Answer, Evidence } from '#domain/round/answer.ts';
import type { Round } from '#domain/round/round.ts';
import type { Suggestion } from '#domain/round/values.ts';
import { groupAnswerer } from './group-answerer.ts';

type RoundChanges = ReadonlyMap<string, unknown>;

/** A stretch of the walk, with a breath after it: an area, one's own statements, the others, or all at once. */
export interface WalkPart {
  readonly kind: 'area' | 'own' | 'others' | 'all';
  /** Stands in the address of its breath. */
  readonly id: string;
  readonly items: readonly ChecklistItem[];
}

/** An answer given elsewhere that counts only when it is confirmed: last year's (YR4), or one's own of another sheet (GR11). */
export interface Offer {
  readonly of: 'last-year' | 'own-earlier';
  readonly suggestion: Suggestion;
}

/** Whose answers the screens of answering read and write: those the group agrees on, or one respondent's own (GR1). */
export interface Answerer {
  /** Null: the group. */
  readonly respondent: string | null;
  /** Who reads a note, as a key of the words. */
  readonly noteHint: 'note.hint' | 'note.hintOwn' | 'note.hintNameless';
  answerOf(round: Round, item: string): Answer | null;
  answersOf(round: Round): ReadonlyMap<string, Answer>;
  noteOf(round: Round, item: string): string;
  isMarked(round: Round, item: string): boolean;
  evidenceOf(round: Round, item: string): readonly (Evidence & { readonly id: string })[];
  offerFor(round: Round, item: string): Offer | null;
  /** Whether an offer waits for one's own answer (YR4); null: each decides on their own computer. */
  offersWait(round: Round): boolean | null;
  /** `date`: ISO day. */
  changeAnswer(round: Round, item: string, answer: Answer | null, date: string): RoundChanges;
  changeNote(item: string, note: string): RoundChanges;
  changeMark(item: string, marked: boolean): RoundChanges;
  changeEvidence(item: string, id: string, evidence: Evidence | null): RoundChanges;
  /** The statements in the order they are asked. */
  partsOf(round: Round, areas: readonly AreaInScope[]): readonly WalkPart[];
  statementPath(round: string, item?: string): string;
  listPath(round: string): string;
  /** Where one comes after the last statement of a part. */
  partDonePath(round: string, part: string): string;
}

const AnswererContext = createContext<Answerer>(groupAnswerer);
export const AnswererProvider = AnswererContext.Provider;

/** The group, unless a provider says otherwise. */
export function useAnswerer(): Answerer {
  return useContext(AnswererContext);
}
