import type { Language } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { ModelCatalogueTexts } from '#domain/recommend/model-texts.ts';
import type { NamedConcept } from '#domain/terms/named-concept.ts';
import { createWords, type Dictionary, type Words } from '#reports/words.ts';
import type { ContentService } from './services.ts';

/** All that a report needs in its own language, apart from the interface's (RP4). */
export interface ReportTexts {
  readonly words: Words;
  readonly texts: ChecklistTexts;
  readonly modelTexts: ModelCatalogueTexts;
  readonly concepts: readonly NamedConcept[];
}

const dictionaries = import.meta.glob<Dictionary>('../../locales/*/report.json', { import: 'default' });

/** Rejects when a part can't be had: the network is gone before the app was kept for use without it. */
export async function loadReportTexts(content: ContentService, language: Language): Promise<ReportTexts> {
  const dictionary = dictionaries[`../../locales/${language}/report.json`];
  if (!dictionary) throw new Error(`No words of the report: ${language}`);
  const [words, texts, modelTexts, { concepts }] = await Promise.all([
    dictionary().then((found) => createWords(language, found)),
    content.checklistTexts(language),
    content.modelTexts(language),
    content.terms(),
  ]);
  return { words, texts, modelTexts, concepts };
}
