import type { Language } from '#domain/checklist/checklist.ts';
import type { ModelCatalogue } from '#domain/recommend/model.ts';
import type { ModelCatalogueTexts } from '#domain/recommend/model-texts.ts';
import { loadedFile, loadTexts } from './loaded-file.ts';
import type { ModelsFile } from './schemas/models-schema.ts';

const catalogue = import.meta.glob<ModelsFile>('../../checklists/hyvan-mielen-kunta/models.json', {
  import: 'default',
});
const texts = import.meta.glob<ModelCatalogueTexts>('../../checklists/hyvan-mielen-kunta/texts/models.*.json', {
  import: 'default',
});

/** The practice models without their words. */
export async function loadModels(): Promise<ModelCatalogue> {
  const { edition, phenomena, ageGroups, models } = await loadedFile(catalogue, 'models.json')();
  return { edition, phenomena, ageGroups, models };
}

export async function loadModelTexts(language: Language): Promise<ModelCatalogueTexts> {
  return loadTexts(texts, language);
}
