/** Ids of rounds, writers, items, models and actions: letters, digits and a few signs, so that they fit keys and links. */
export const SAFE_ID = /^(?!__proto__$)[A-Za-z0-9._~-]{1,120}$/;

/**
 * Of a respondent: without «~», as `<respondent>~<tab>` names the writers of a sheet and one must not pass for another's; and
 * short enough that writers and sheets named after it are safe ids themselves.
 */
export const RESPONDENT_ID = /^(?!__proto__$)[A-Za-z0-9._-]{1,60}$/;

export function isSafeId(value: unknown): value is string {
  return typeof value === 'string' && SAFE_ID.test(value);
}
