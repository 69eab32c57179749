import { LEVELS } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts, ItemTexts } from '#domain/checklist/checklist-texts.ts';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { levelWords } from './answer-words.ts';

interface LevelListProps {
  scale: ChecklistTexts['scale'];
  levels: ItemTexts['levels'];
}

/** What an item looks like at each level, to read. */
export function LevelList({ scale, levels }: LevelListProps) {
  return <DefinitionList items={LEVELS.map((level) => ({ term: levelWords(level, scale), text: levels[level] }))} />;
}
