import type { ModelTexts } from '#domain/recommend/model-texts.ts';

/** The name of a model. Where a gloss says what it means, the name itself is Finnish. */
export function ModelName({ texts }: { texts: Pick<ModelTexts, 'name' | 'gloss'> }) {
  return texts.gloss ? <span lang="fi">{texts.name}</span> : texts.name;
}
