import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts, ItemTexts } from '#domain/checklist/checklist-texts.ts';
import { type AreaInScope, areasInScope } from '#domain/checklist/items-in-scope.ts';
import { type EffectiveAnswer, effectiveAnswersOf } from '#domain/group/effective-answer.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import { answeringRespondents, respondentsOf } from '#domain/group/read-respondents.ts';
import type { Respondent } from '#domain/group/respondent.ts';
import { type Spread, spreadsOf } from '#domain/group/spread.ts';
import type { AgreedAnswer } from '#domain/round/answer.ts';
import { agreedAnswersOf } from '#domain/round/read-answers.ts';
import { placeOfRound, type Round, scopeOf } from '#domain/round/round.ts';
import { itemWords } from '#parts/round-words.ts';
import type { DotOwner } from '#parts/SpreadDots.tsx';
import { sectorMarks } from '#parts/sector-marks.ts';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { type Sectors, sectorsOf } from '../use-sectors.ts';

export interface Sector extends DotOwner {
  readonly code: string;
}

/** What the respondents said and what the group has agreed, as the screens of agreeing show it. */
export interface Group {
  readonly round: Round;
  readonly areas: readonly AreaInScope[];
  /** In the order of the checklist. */
  readonly items: readonly ChecklistItem[];
  readonly itemsById: ReadonlyMap<string, ChecklistItem>;
  readonly spreads: readonly Spread[];
  readonly spreadOf: (item: string) => Spread | undefined;
  readonly effective: ReadonlyMap<string, EffectiveAnswer>;
  readonly agreed: ReadonlyMap<string, AgreedAnswer>;
  /** Everyone who has answered something. */
  readonly respondents: readonly Respondent[];
  readonly invited: number;
  /** The municipality's sectors in order, with their short marks. */
  readonly sectors: readonly Sector[];
  /** By sector codes, as a given answer has them: those of this municipality. Null in a round without names (GR10). */
  readonly ownerOf: ((sectors: readonly string[]) => DotOwner) | null;
  readonly scale: ChecklistTexts['scale'];
  readonly textsOf: (item: string) => ItemTexts;
}

export function useGroup(): Group {
  // The words of the form that opens on a key press: loading them only then would take the page and its focus away.
  useTranslation('answering');
  const round = useRound();
  const texts = useChecklistTexts();
  const language = useLanguage();
  return useMemo(() => {
    const areas = areasInScope(round.checklist, scopeOf(round), placeOfRound(round));
    const items = areas.flatMap((area) => area.items);
    const spreads = spreadsOf(
      round,
      items.map(({ id }) => id),
    );
    const byItem = new Map(spreads.map((spread) => [spread.item, spread]));
    const known = sectorsOf(round, texts.sectors);
    const named = known.here.map((code) => ({ code, name: known.name(code) }));
    const marks = sectorMarks(named);
    return {
      round,
      areas,
      items,
      itemsById: new Map(items.map((item) => [item.id, item])),
      spreads,
      spreadOf: (item) => byItem.get(item),
      effective: effectiveAnswersOf(round),
      agreed: agreedAnswersOf(round),
      respondents: answeringRespondents(round),
      invited: respondentsOf(round).length,
      sectors: named.map((sector) => ({ ...sector, mark: marks.get(sector.code) ?? '' })),
      ownerOf: namingOf(round) === 'nameless' ? null : ownerBy(known, marks),
      scale: texts.scale,
      textsOf: (item) => itemWords(round, texts, language, item),
    };
  }, [round, texts, language]);
}

/** Who stands for several sectors bears the mark of the first and a plus. */
function ownerBy({ here, namesHere }: Sectors, marks: ReadonlyMap<string, string>): Group['ownerOf'] {
  return (codes) => {
    const inOrder = here.filter((code) => codes.includes(code));
    const names = namesHere([...inOrder, ...codes]);
    const mark = marks.get(inOrder[0] ?? '') ?? '–';
    return { mark: names.length > 1 ? `${mark}+` : mark, name: names.join(', ') };
  };
}
