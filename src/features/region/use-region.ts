import { use, useMemo } from 'react';
import { type Gathered, gatherRegion } from '#domain/region/gather-region.ts';
import { type RegionPicture, regionPicture } from '#domain/region/region-picture.ts';
import { type RegionNaming, regionNaming } from '#reports/model/region/region-naming.ts';
import type { Words } from '#reports/words.ts';
import { useChecklistTexts, useLanguage, useModelTexts } from '../hooks.ts';
import { useServices } from '../services.ts';
import { loadRegionWords } from './load-region-words.ts';
import type { RegionMemory } from './region-memory.ts';

export interface ShownRegion {
  readonly gathered: Gathered;
  /** Null when no file could be used. */
  readonly picture: RegionPicture | null;
  readonly naming: RegionNaming;
  /** The words of reports, on screen as on paper. */
  readonly words: Words;
}

/** The opened files as the picture of the region; suspends while words are loaded for the first time. */
export function useRegion({ files, choice }: RegionMemory): ShownRegion {
  const { content } = useServices();
  const texts = useChecklistTexts();
  const modelTexts = useModelTexts();
  const finnishModels = use(content.modelTexts('fi'));
  const history = use(content.editions());
  const terms = use(content.terms());
  const words = use(loadRegionWords(useLanguage()));
  const gathered = useMemo(() => gatherRegion(files, choice), [files, choice]);
  const picture = useMemo(
    () => regionPicture(gathered, { checklist: content.checklist(), history }),
    [gathered, content, history],
  );
  const naming = useMemo(
    () =>
      regionNaming({
        rows: gathered.shown,
        checklist: content.checklist(),
        texts,
        modelTexts,
        finnishModels,
        terms,
        words,
      }),
    [gathered, content, texts, modelTexts, finnishModels, terms, words],
  );
  return { gathered, picture, naming, words };
}
