import { EditionChanges } from '../EditionChanges.tsx';
import { useRound } from '../hooks.ts';
import { useRoundHere } from '../use-round-here.ts';

/** What the new edition changed, as long as last year's round is on this computer (JN10). */
export function LastYearEdition() {
  const { header, checklist } = useRound();
  const last = useRoundHere(header.previous?.id ?? null);
  return last?.ok ? <EditionChanges last={last.value} checklist={checklist} checklistRef={header.checklist} /> : null;
}
