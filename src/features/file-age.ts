/** How old a round's file is; an age is never negative (JN6). */
export type FileAge =
  | { readonly kind: 'none' }
  | { readonly kind: 'today' }
  | { readonly kind: 'days'; readonly days: number }
  /** Saved in the future: the date of this computer may be wrong. */
  | { readonly kind: 'clock' };

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Whether a moment that has been is said to be still to come: the date of this computer has been changed since. */
export function isToCome(at: number, now: number): boolean {
  return at > now + MINUTE;
}

/** Both in milliseconds. Days are counted from midnight to midnight, as people count them. */
export function fileAge(savedAt: number | null, now: number): FileAge {
  if (savedAt === null) return { kind: 'none' };
  if (isToCome(savedAt, now)) return { kind: 'clock' };
  const days = Math.round((midnight(now) - midnight(savedAt)) / DAY);
  return days <= 0 ? { kind: 'today' } : { kind: 'days', days };
}

function midnight(milliseconds: number): number {
  return new Date(milliseconds).setHours(0, 0, 0, 0);
}
