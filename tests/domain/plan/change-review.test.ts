import { describe, expect, it } from 'vitest';
import { changeReview } from '#domain/plan/change-review.ts';
import { anAction } from '#tests/domain/plan/actions.ts';

const written = (...given: Parameters<typeof changeReview>) => {
  const changes = changeReview(...given);
  return changes.ok ? Object.fromEntries(changes.value) : changes.error;
};

describe('telling what came of an action', () => {
  const copy = anAction('a', { continues: 'old', status: 'going-on' });

  it('[PL3] writes the review and the status that follows, and nothing else', () => {
    expect(written(copy, { result: 'done', reason: ' avattiin ' })).toEqual({
      'action/a': true,
      'action/a/review': { result: 'done', reason: 'avattiin' },
      'action/a/status': 'done',
    });
    expect(written(copy, { result: 'moved', reason: '' })).toMatchObject({ 'action/a/status': 'not-started' });
  });

  it('[PL3] dropped needs a reason', () => {
    expect(written(copy, { result: 'dropped', reason: '  ' })).toEqual({ kind: 'reason-missing' });
    expect(written(copy, { result: 'dropped', reason: 'ei rahaa' })).toMatchObject({
      'action/a/status': 'dropped',
      'action/a/statusReason': 'ei rahaa',
    });
  });

  it('[PL3] a reason told better later leaves this year’s status as it is', () => {
    const doneSince = { ...copy, status: 'done', review: { result: 'going-on', reason: '' } } as const;
    expect(written(doneSince, { result: 'going-on', reason: 'puolivälissä' })).toEqual({
      'action/a': true,
      'action/a/review': { result: 'going-on', reason: 'puolivälissä' },
    });
  });

  it('[PL3] telling the same again writes nothing', () => {
    const told = { ...copy, review: { result: 'going-on', reason: 'puolivälissä' } } as const;
    expect(written(told, { result: 'going-on', reason: 'puolivälissä' })).toEqual({});
  });
});
