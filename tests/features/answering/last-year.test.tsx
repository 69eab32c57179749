import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/round/answer.ts';
import { answersOf } from '#domain/round/read-answers.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { realRound } from '#tests/support/real-round.ts';
import { answerIn, item, openAnswering, shownRound, statement } from './answering-app.tsx';

const roundAfter = (answer: Answer, id: string = item.free) =>
  realRound({}, new Map([[valueKey.suggestion(id), { year: 2025, answer }]]));
const confirm = () => screen.queryByRole('button', { name: 'Vahvista sama vastaus' });

describe('Last year’s answer', () => {
  it('[YR4] counts only when it is confirmed', async () => {
    const app = await openAnswering(statement(item.free), { round: roundAfter({ kind: 'level', level: 2 }) });
    expect(screen.getByText('Vuonna 2025: 2 Osittain käytössä')).toBeTruthy();
    expect(answersOf(shownRound(app)).size).toBe(0);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await app.user.click(confirm() as HTMLElement);
    expect(answerIn(app, item.free)).toEqual({ kind: 'level', level: 2 });
    expect(screen.getByText('Vastaus on sama kuin vuonna 2025.')).toBeTruthy();
  });

  it('[YR4] stays beside another answer and can still be confirmed', async () => {
    const app = await openAnswering(statement(item.free), { round: roundAfter({ kind: 'level', level: 2 }) });
    await app.user.click(screen.getByRole('radio', { name: '3 Vakiintunut' }));
    expect(screen.getByText('Vuonna 2025: 2 Osittain käytössä')).toBeTruthy();
    await app.user.click(confirm() as HTMLElement);
    expect(answerIn(app, item.free)).toEqual({ kind: 'level', level: 2 });
  });

  it('[YR4] can be left hidden until one’s own answer is given', async () => {
    const app = await openAnswering(statement(item.free), { round: roundAfter({ kind: 'level', level: 2 }) });
    await app.user.click(screen.getByRole('checkbox', { name: /vasta, kun olemme vastanneet/ }));
    expect(screen.queryByText(/Vuonna 2025/)).toBeNull();
    await app.user.click(screen.getByRole('radio', { name: '1 Aloitettu' }));
    expect(screen.getByText('Vuonna 2025: 2 Osittain käytössä')).toBeTruthy();
  });

  it('[AN9] of a matter decided for a council term asks only to be confirmed', async () => {
    await openAnswering(statement(item.statutory), {
      round: roundAfter({ kind: 'level', level: 3 }, item.statutory),
    });
    expect(screen.getByText(/Tästä päätetään yleensä valtuustokaudeksi/)).toBeTruthy();
    expect(confirm()).toBeTruthy();
  });

  it('[SC4] «not applicable» can’t be confirmed for a statutory statement', async () => {
    const answer = { kind: 'not-applicable', reason: 'Ei ole' } as const;
    const { unmount } = await openAnswering(statement(item.statutory), { round: roundAfter(answer, item.statutory) });
    expect(screen.getByText('Vuonna 2025: Ei koske kuntaamme')).toBeTruthy();
    expect(confirm()).toBeNull();
    unmount();
    await openAnswering(statement(item.free), { round: roundAfter(answer) });
    expect(confirm()).toBeTruthy();
  });

  it('[AN1] «cannot say» is told but not confirmed: it is asked anew', async () => {
    await openAnswering(statement(item.free), { round: roundAfter({ kind: 'unknown', by: '2025-05' }) });
    expect(screen.getByText('Vuonna 2025: En osaa sanoa')).toBeTruthy();
    expect(confirm()).toBeNull();
  });
});
