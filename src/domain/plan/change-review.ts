import type { Changes } from '../join/replica.ts';
import { err, ok, type Result } from '../result.ts';
import type { Action, ActionStatus, Review } from '../round/action.ts';
import { changeAction } from '../round/change-plan.ts';
import type { RoundValue } from '../round/values.ts';

const STATUS_AFTER: Readonly<Record<Review['result'], ActionStatus>> = {
  done: 'done',
  'going-on': 'going-on',
  dropped: 'dropped',
  // It begins anew in this year's plan.
  moved: 'not-started',
};

/**
 * Writes what came of last year's action on its copy in this round, with the status that follows from it (PL3). Only a new
 * result sets the status: a reason that is told better later leaves what has happened since as it is.
 */
export function changeReview(
  action: Action,
  { result, reason }: Review,
): Result<Changes<RoundValue>, { readonly kind: 'reason-missing' }> {
  const review: Review = { result, reason: reason.trim() };
  if (result === 'dropped' && review.reason === '') return err({ kind: 'reason-missing' });
  const isNew = action.review?.result !== result;
  const status = isNew ? STATUS_AFTER[result] : action.status;
  const statusReason = result === 'dropped' ? review.reason : isNew ? '' : action.statusReason;
  return ok(changeAction(action, { ...action, review, status, statusReason }));
}
