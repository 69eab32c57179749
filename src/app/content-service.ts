import { archivedTexts } from '#content/archived-texts.ts';
import { checklistRef, loadChecklist, loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadEditions } from '#content/editions-loader.ts';
import { loadExample, practiceMunicipality } from '#content/example-loader.ts';
import { loadGlossary } from '#content/glossary-loader.ts';
import { loadModels, loadModelTexts } from '#content/models-loader.ts';
import { loadMunicipalities } from '#content/municipalities-loader.ts';
import { findMunicipalities, mergersOf, municipalityOf } from '#content/municipality-register.ts';
import { loadTerms } from '#content/terms-loader.ts';
import type { ContentService } from '#features/services.ts';

/** The content pack; each part is loaded when first asked for, and its promise kept, as React's `use` needs it. */
export function createContentService(): ContentService {
  const municipalities = once(loadMunicipalities);
  return {
    checklist: loadChecklist,
    checklistRef,
    checklistTexts: kept(loadChecklistTexts),
    archivedTexts: once(archivedTexts),
    editions: once(loadEditions),
    models: once(loadModels),
    modelTexts: kept(loadModelTexts),
    glossary: kept(loadGlossary),
    terms: once(loadTerms),
    example: once(loadExample),
    practiceMunicipality,
    findMunicipalities: async (query, limit) => findMunicipalities(await municipalities(), query, limit),
    municipality: async (code) => {
      const register = await municipalities();
      return register.municipalities.some((row) => row.code === code) ? municipalityOf(register, code) : null;
    },
    mergers: once(async () => mergersOf(await municipalities())),
  };
}

/** A load that failed is tried again when next asked for: the network may be back. */
function kept<A extends string, T>(load: (key: A) => Promise<T>): (key: A) => Promise<T> {
  const promises = new Map<A, Promise<T>>();
  return (key) => {
    const known = promises.get(key);
    if (known) return known;
    const promise = load(key);
    promises.set(key, promise);
    promise.catch(() => promises.delete(key));
    return promise;
  };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  const get = kept<'', T>(load);
  return () => get('');
}
