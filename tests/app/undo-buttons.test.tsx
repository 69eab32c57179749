import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { UndoButtons } from '#app/UndoButtons.tsx';
import { changeMark, changeNote } from '#domain/round/change-answers.ts';
import { isMarked, noteOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

const ITEM = 'strategy-includes-mental-health';

async function renderWithEdit() {
  const rendered = await renderScreen(
    <>
      <UndoButtons />
      <input aria-label="field" />
    </>,
    { round: realRound() },
  );
  await act(async () => rendered.session.change(changeMark(ITEM, true)));
  return { ...rendered, open: () => rendered.session.getState().round as Round };
}

describe('undo and redo', () => {
  it('[DA12] are there once something has been edited, and work by button', async () => {
    const { user, open, container } = await renderWithEdit();
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(isMarked(open(), ITEM)).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Tee uudelleen' }));
    expect(isMarked(open(), ITEM)).toBe(true);
    await expectNoAxeViolations(container);
  });

  it('[DA12] work by Ctrl+Z and Ctrl+Y, but not in a text field', async () => {
    const { user, open } = await renderWithEdit();
    await user.click(screen.getByRole('textbox'));
    await user.keyboard('{Control>}z{/Control}');
    expect(isMarked(open(), ITEM)).toBe(true);
    await user.click(document.body);
    await user.keyboard('{Control>}z{/Control}');
    expect(isMarked(open(), ITEM)).toBe(false);
    await user.keyboard('{Control>}y{/Control}');
    expect(isMarked(open(), ITEM)).toBe(true);
  });

  it('[DA12] are not shown before the first edit', async () => {
    const { session } = await renderScreen(<UndoButtons />, { round: realRound() });
    expect(screen.queryByRole('button')).toBeNull();
    await act(async () => session.change(changeNote(ITEM, 'Huomio')));
    expect(noteOf(session.getState().round as Round, ITEM)).toBe('Huomio');
    expect(screen.getByRole('button', { name: 'Kumoa' })).toBeDefined();
  });
});
