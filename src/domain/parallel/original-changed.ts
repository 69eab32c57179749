import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { OwnLanguage } from './language-marks.ts';
import { ownTextsIn } from './own-text-spots.ts';

/**
 * The refs whose own text was changed after its version was written. Stamps tell which was written later; a value that holds
 * several texts may have been written for another one's sake, so the log is asked what the text was then.
 */
export function originalsChanged(round: Round, lang: OwnLanguage): ReadonlySet<string> {
  const { values } = round.data;
  const changed = new Set<string>();
  for (const [key, kept] of values) {
    const own = kept.at(-1);
    if (!own || own.value === null) continue;
    for (const { ref, text } of ownTextsIn(key, own.value)) {
      const version = values.get(valueKey.parallel(lang, ref))?.at(-1);
      if (!version || version.value === null || version.counter >= own.counter) continue;
      if (textThen(round, key, ref, version.time) !== text) changed.add(ref);
    }
  }
  return changed;
}

/** The text at a time, as far as the log knows. */
function textThen(round: Round, key: string, ref: string, time: number): string | null {
  let latest = Number.NEGATIVE_INFINITY;
  let text: string | null = null;
  for (const entry of round.log.values()) {
    if (entry.time > time || entry.time < latest) continue;
    const change = entry.changes.find((one) => one.key === key);
    if (!change) continue;
    latest = entry.time;
    text = change.value === null ? null : (ownTextsIn(key, change.value).find((one) => one.ref === ref)?.text ?? null);
  }
  return text;
}
