import { LEVELS } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { levelWords } from './answer-words.ts';

/** What the levels and the two other answers mean in general. */
export function ScaleList({ scale }: { scale: ChecklistTexts['scale'] }) {
  const others = [scale.notApplicable, scale.unknown].map(({ label, meaning }) => ({ term: label, text: meaning }));
  const levels = LEVELS.map((level) => ({ term: levelWords(level, scale), text: scale[level].meaning }));
  return <DefinitionList items={[...levels, ...others]} />;
}
