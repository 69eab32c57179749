import type { Language } from '#domain/checklist/checklist.ts';
import { type ChecklistFile, checklistFileSchema } from './schemas/checklist-schema.ts';
import { type ChecklistTextsFile, checklistTextsFileSchema } from './schemas/checklist-texts-schema.ts';
import { type EditionsFile, editionsFileSchema } from './schemas/editions-schema.ts';
import {
  type ExampleFile,
  exampleFileSchema,
  type PracticeFile,
  practiceFileSchema,
} from './schemas/example-schema.ts';
import {
  type GlossaryFile,
  type GlossaryTextsFile,
  glossaryFileSchema,
  glossaryTextsFileSchema,
} from './schemas/glossary-schema.ts';
import {
  type ModelsFile,
  type ModelsTextsFile,
  modelsFileSchema,
  modelsTextsFileSchema,
} from './schemas/models-schema.ts';
import { type TermsFile, termsFileSchema } from './schemas/terms-schema.ts';

/** A checklist pack as it lies in its folder: structure here, prose by language. */
export interface Pack {
  readonly checklist: ChecklistFile;
  readonly models: ModelsFile;
  readonly glossary: GlossaryFile;
  readonly terms: TermsFile;
  readonly editions: EditionsFile;
  readonly practice: PracticeFile;
  readonly example: ExampleFile;
  readonly texts: Readonly<Record<Language, PackTexts>>;
}

export interface PackTexts {
  readonly checklist: ChecklistTextsFile;
  readonly models: ModelsTextsFile;
  readonly glossary: GlossaryTextsFile;
}

export const structureSchemas = {
  checklist: checklistFileSchema,
  models: modelsFileSchema,
  glossary: glossaryFileSchema,
  terms: termsFileSchema,
  editions: editionsFileSchema,
  practice: practiceFileSchema,
  example: exampleFileSchema,
} as const;

export const textsSchemas = {
  checklist: checklistTextsFileSchema,
  models: modelsTextsFileSchema,
  glossary: glossaryTextsFileSchema,
} as const;

export type TextsKind = keyof typeof textsSchemas;

export function textsFile(kind: TextsKind, lang: Language): string {
  return `texts/${kind}.${lang}.json`;
}
