import { useMemo } from 'react';
import { sectorHere, sectorSettingsOf } from '#domain/group/sectors.ts';
import { spreadsOf } from '#domain/group/spread.ts';
import { findingsOf } from '#domain/recommend/findings.ts';
import { answersOf, targetsOf } from '#domain/round/read-answers.ts';
import { placeOfRound } from '#domain/round/round.ts';
import { itemWords } from '#parts/round-words.ts';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { useAnswerer } from './answerer.ts';
import type { ItemFacts } from './filter-items.ts';
import { useAskedAreas } from './use-asked-areas.ts';

/** What the list can be narrowed by, statement by statement (AN6). Gaps and differing views are the group's alone. */
export function useItemFacts(): readonly ItemFacts[] {
  const round = useRound();
  const texts = useChecklistTexts();
  const language = useLanguage();
  const answerer = useAnswerer();
  const areas = useAskedAreas();
  return useMemo(() => {
    const items = areas.flatMap((area) => area.items);
    const settings = sectorSettingsOf(round);
    const isGroup = answerer.respondent === null;
    const read = () =>
      findingsOf({ areas, place: placeOfRound(round), answers: answersOf(round), targets: targetsOf(round) });
    const gaps = new Set(isGroup ? read().gaps.map(({ itemId }) => itemId) : []);
    const spreads = isGroup
      ? spreadsOf(
          round,
          items.map(({ id }) => id),
        )
      : [];
    const differing = new Set(spreads.filter(({ kind }) => kind === 'differing').map(({ item }) => item));
    return items.map((item) => ({
      item,
      statement: itemWords(round, texts, language, item.id).statement,
      sectors: item.sectors.map((code) => sectorHere(settings, code)),
      answer: answerer.answerOf(round, item.id),
      note: answerer.noteOf(round, item.id),
      isMarked: answerer.isMarked(round, item.id),
      isGap: gaps.has(item.id),
      isDiffering: differing.has(item.id),
    }));
  }, [round, texts, language, answerer, areas]);
}
