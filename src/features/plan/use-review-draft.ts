import { useEffect, useRef, useState } from 'react';
import { changeReview } from '#domain/plan/change-review.ts';
import type { Action, Review } from '#domain/round/action.ts';
import { useWrite } from './use-write.ts';

interface ReviewDraft {
  readonly result: Review['result'] | null;
  readonly reason: string;
  /** Dropped needs a reason, and the field was left without one. */
  readonly isReasonMissing: boolean;
  choose(result: Review['result']): void;
  setReason(reason: string): void;
  /** Keeps the reason, once and not with each letter (JN9). */
  leaveReason(): void;
}

/** What is being told of last year's action (PL3). «Dropped» is kept from the moment its reason is there. */
export function useReviewDraft(action: Action): ReviewDraft {
  const write = useWrite();
  const [known, setKnown] = useState(action.review);
  const [result, setResult] = useState(action.review?.result ?? null);
  // By result: why something was moved is no reason for dropping it.
  const [reasons, setReasons] = useState(() => reasonsOf(action.review));
  const [isLeft, setLeft] = useState(false);

  // Told meanwhile elsewhere, or by ourselves a moment ago.
  if (action.review?.result !== known?.result || action.review?.reason !== known?.reason) {
    setKnown(action.review);
    setResult(action.review?.result ?? null);
    setReasons({ ...reasons, ...reasonsOf(action.review) });
  }

  const reason = (result && reasons[result]) ?? '';
  function keep(toKeep: Review['result'] | null) {
    if (!toKeep) return;
    const changes = changeReview(action, { result: toKeep, reason: reasons[toKeep] ?? '' });
    if (changes.ok) write(changes.value);
  }

  // A text that was typed is kept also when the screen goes away with the focus still in its field.
  const leave = useRef<() => void>(() => undefined);
  useEffect(() => {
    leave.current = () => keep(result);
  });
  useEffect(() => () => leave.current(), []);

  return {
    result,
    reason,
    isReasonMissing: result === 'dropped' && isLeft && reason.trim() === '',
    choose(chosen) {
      setResult(chosen);
      setLeft(false);
      keep(chosen);
    },
    setReason: (typed) => result && setReasons({ ...reasons, [result]: typed }),
    leaveReason() {
      setLeft(true);
      keep(result);
    },
  };
}

type Reasons = Readonly<Partial<Record<Review['result'], string>>>;

function reasonsOf(review: Review | null): Reasons {
  return review ? { [review.result]: review.reason } : {};
}
