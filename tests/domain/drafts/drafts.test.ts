import { describe, expect, it } from 'vitest';
import { changeDraft, DRAFT_LANGUAGES, draftOf, LONGEST_DRAFT, restoreDraft } from '#domain/drafts/drafts.ts';
import { commit } from '#domain/round/commit.ts';
import { DRAFT_KINDS, valueFault } from '#domain/round/values.ts';
import { buildRound, commitsBy } from '#tests/support/build-round.ts';

const by = commitsBy('w');

describe('A draft text in a round', () => {
  it('[PL6] is absent until somebody edits it, and each language has its own', () => {
    const round = buildRound();
    expect(draftOf(round, 'impact', 'fi')).toBeNull();
    const edited = commit(round, by(), changeDraft('impact', 'fi', 'Oma teksti', 'Ehdotus'));
    expect(draftOf(edited, 'impact', 'fi')).toBe('Oma teksti');
    expect(draftOf(edited, 'impact', 'sv')).toBeNull();
    expect(draftOf(edited, 'proposal', 'fi')).toBeNull();
  });

  it('[PL6] written back to the suggestion, or emptied, follows from the data again', () => {
    const edited = commit(buildRound(), by(), changeDraft('proposal', 'sv', 'Egen text', 'Förslag'));
    expect(
      draftOf(commit(edited, by(), changeDraft('proposal', 'sv', 'Förslag', 'Förslag')), 'proposal', 'sv'),
    ).toBeNull();
    expect(draftOf(commit(edited, by(), changeDraft('proposal', 'sv', ' \n', 'Förslag')), 'proposal', 'sv')).toBeNull();
    expect(draftOf(commit(edited, by(), restoreDraft('proposal', 'sv')), 'proposal', 'sv')).toBeNull();
  });

  it('[PL6] of every kind and language may be kept up to the longest', () => {
    for (const kind of DRAFT_KINDS) {
      for (const lang of DRAFT_LANGUAGES) {
        for (const [key, value] of changeDraft(kind, lang, 'x'.repeat(LONGEST_DRAFT), '')) {
          expect(valueFault(key, value)).toBeNull();
        }
      }
    }
  });
});
