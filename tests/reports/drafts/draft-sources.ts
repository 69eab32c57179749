import type { Language } from '#domain/checklist/checklist.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import type { DraftKind, RoundValue } from '#domain/round/values.ts';
import { DRAFT_KINDS } from '#domain/round/values.ts';
import { type DraftInput, draftInput } from '#reports/model/drafts/draft-input.ts';
import { draftText } from '#reports/model/drafts/draft-text.ts';
import { commitsBy } from '#tests/support/build-round.ts';
import { contentService } from '#tests/support/content-service.ts';
import { readWords } from '../support/plan-input.ts';

const by = commitsBy('drafts');

export const changed = (round: Round, ...changes: readonly ReadonlyMap<string, RoundValue>[]): Round =>
  changes.reduce((before, change) => commit(before, by(), change), round);

export async function inputOf(round: Round, lang: Language = 'fi'): Promise<DraftInput> {
  const content = contentService();
  const [texts, modelTexts, models] = await Promise.all([
    content.checklistTexts(lang),
    content.modelTexts(lang),
    content.models(),
  ]);
  return draftInput({ round, texts, modelTexts, models, lang, isoDate: '2026-11-21' });
}

export async function textOf(kind: DraftKind, round: Round, lang: Language = 'fi'): Promise<string> {
  return draftText(kind, await inputOf(round, lang), readWords(lang));
}

export async function allTexts(round: Round, lang: Language = 'fi'): Promise<string[]> {
  return Promise.all(DRAFT_KINDS.map((kind) => textOf(kind, round, lang)));
}
