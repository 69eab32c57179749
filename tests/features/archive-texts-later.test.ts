import { describe, expect, it, vi } from 'vitest';
import { changeAnswer } from '#domain/round/change-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { archiveTextsLater } from '#features/archive-texts-later.ts';
import { createSession } from '#state/session.ts';
import { level } from '#tests/support/build-round.ts';
import { contentService } from '#tests/support/content-service.ts';
import { countingIds } from '#tests/support/counting-ids.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
import { realRound } from '#tests/support/real-round.ts';

async function openSession(round: Round) {
  const session = createSession({ store: memoryStore(), clock: fixedClock(5_000), ids: countingIds('tab') });
  await session.start(round);
  const content = contentService();
  const textsOf = () => session.getState().round?.texts ?? null;
  const answer = () =>
    session.change(
      changeAnswer(session.getState().round as Round, 'strategy-includes-mental-health', level(2), '2026-03-12'),
    );
  return { session, content, textsOf, answer };
}

describe('the words of the edition', () => {
  it('[DA7] are kept with the round in all languages once something is answered', async () => {
    const { session, content, textsOf, answer } = await openSession(realRound());
    archiveTextsLater({ session, content }, 'round-1');
    answer();
    await vi.waitFor(() => expect(Object.keys(textsOf() ?? {}).sort()).toEqual(['en', 'fi', 'sv']));
  });

  it('[EV3] are not asked for before the first answer', async () => {
    const { session, content, answer } = await openSession(realRound());
    let asked = 0;
    const counting = { ...content, archivedTexts: () => content.archivedTexts().finally(() => asked++) };
    archiveTextsLater({ session, content: counting }, 'round-1');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(asked).toBe(0);
    answer();
    await vi.waitFor(() => expect(asked).toBe(1));
  });

  it('[JN10] of another edition than the round’s are not kept', async () => {
    const round = realRound();
    const other = { ...round, header: { ...round.header, checklist: { ...round.header.checklist, hash: 'other' } } };
    const { session, content, textsOf, answer } = await openSession(other);
    const asked = vi.fn(content.archivedTexts);
    archiveTextsLater({ session, content: { ...content, archivedTexts: asked } }, 'round-1');
    answer();
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    await asked.mock.results[0]?.value;
    expect(textsOf()).toBeNull();
  });
});
