import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/checklist/checklist.ts';
import type { ModelCatalogueTexts } from '#domain/recommend/model-texts.ts';
import type { FitReason } from '#domain/recommend/reasons.ts';
import { Prose } from '#ui/Prose.tsx';
import { gatherReasons } from './gather-reasons.ts';
import { listWords } from './list-words.ts';

interface ReasonListProps {
  /** Of one statement or of several; those of a kind are told together. */
  reasons: readonly FitReason[];
  texts: ModelCatalogueTexts;
  /** Names by sector code, as the round uses them. */
  sectorNames: Readonly<Record<string, string>>;
  /** «5.3» */
  codeOf: (itemId: string) => string;
}

/** Why a model is recommended, in words (RE3). */
export function ReasonList({ reasons, texts, sectorNames, codeOf }: ReasonListProps) {
  const { t, i18n } = useTranslation('actions');
  const list = (words: readonly string[]) => listWords(words, i18n.language as Language);
  const { directItems, phenomena, mainPhenomena, ageGroups, sectors, wish } = gatherReasons(reasons);
  const names = (codes: readonly string[], by: (code: string) => string | undefined) =>
    list(codes.map((code) => by(code) ?? code));
  const phenomenon = (code: string) => texts.phenomena[code]?.name;
  const lines = [
    directItems.length > 0 && t('reason.direct', { count: directItems.length, codes: list(directItems.map(codeOf)) }),
    mainPhenomena.length > 0 && t('reason.mainPhenomenon', { names: names(mainPhenomena, phenomenon) }),
    phenomena.length > 0 && t('reason.phenomenon', { names: names(phenomena, phenomenon) }),
    ageGroups.length > 0 && t('reason.ageGroup', { names: names(ageGroups, (code) => texts.ageGroups[code]) }),
    sectors.length > 0 && t('reason.sector', { names: names(sectors, (code) => sectorNames[code]) }),
    wish && t(`reason.${wish}`),
  ];
  return (
    <Prose size="s">
      <ul>{lines.map((line) => line && <li key={line}>{line}</li>)}</ul>
    </Prose>
  );
}
