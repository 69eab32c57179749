import { useMemo } from 'react';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { Round } from '#domain/round/round.ts';
import { areaName, itemWords } from '#parts/round-words.ts';
import { useLanguage } from '../hooks.ts';

export interface YearsWords {
  /** «3.4 Kunnassa tunnistetaan …» */
  statement(itemId: string): string;
  /** «3.4» */
  code(itemId: string): string;
  /** «3 Osaaminen» */
  area(areaId: string): string;
  areaCode(areaId: string): string;
  areaName(areaId: string): string;
}

/** Statements and areas of any edition: from the words that a round keeps where the pack no longer has them (JN10). */
export function useYearsWords(texts: ChecklistTexts, rounds: readonly Round[]): YearsWords {
  const language = useLanguage();
  return useMemo(() => {
    const codes = new Map<string, string>();
    const areaCodes = new Map<string, string>();
    /** The newest round that has it. */
    const home = new Map<string, Round>();
    for (const round of rounds) {
      for (const { id: area, code, items } of round.checklist.areas) {
        areaCodes.set(area, code);
        home.set(area, round);
        for (const item of items) {
          codes.set(item.id, item.code);
          home.set(item.id, round);
        }
      }
    }
    const code = (itemId: string) => codes.get(itemId) ?? '';
    const areaCode = (areaId: string) => areaCodes.get(areaId) ?? '';
    const name = (areaId: string) => {
      const round = home.get(areaId);
      return round ? areaName(round, texts, language, areaId) : (texts.areas[areaId]?.name ?? areaId);
    };
    return {
      code,
      areaCode,
      areaName: name,
      statement: (itemId) => {
        const round = home.get(itemId);
        const words = round
          ? itemWords(round, texts, language, itemId).statement
          : (texts.items[itemId]?.statement ?? itemId);
        return [code(itemId), words].filter(Boolean).join(' ');
      },
      area: (areaId) => [areaCode(areaId), name(areaId)].filter(Boolean).join(' '),
    };
  }, [texts, rounds, language]);
}
