import { createContext, useContext } from 'react';
import type { Checklist, ChecklistRef, Language } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { Municipality } from '#domain/checklist/municipality.ts';
import type { Merger } from '#domain/checklist/municipality-mergers.ts';
import type { Editions } from '#domain/compare/editions.ts';
import type { AsideRecord, Compressor, LocalSettings, StoreError } from '#domain/ports.ts';
import type { ModelCatalogue } from '#domain/recommend/model.ts';
import type { ModelCatalogueTexts } from '#domain/recommend/model-texts.ts';
import type { RegionFile } from '#domain/region/read-region-file.ts';
import type { Result } from '#domain/result.ts';
import type { ExampleContent } from '#domain/round/example-content.ts';
import type { ReadError } from '#domain/round/read-error.ts';
import type { ArchivedTexts } from '#domain/round/round.ts';
import type { Terms } from '#domain/terms/named-concept.ts';
import type { PictureConcept } from '#domain/terms/term-picture.ts';
import type { Report } from '#reports/model/blocks.ts';
import type { RenderedReport, ReportFormat } from '#reports/render-report.ts';
import type { ReadFault } from '#scan/read-document-types.ts';
import type { ScannedDocument, ScanOptions } from '#scan/scan-document.ts';
import type { Session } from '#state/session.ts';

export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly related: readonly string[];
}

/** The content pack as the screens need it; each part is loaded when first asked for and kept. */
export interface ContentService {
  checklist(): Checklist;
  checklistRef(): ChecklistRef;
  checklistTexts(language: Language): Promise<ChecklistTexts>;
  archivedTexts(): Promise<ArchivedTexts>;
  /** What became of the items from one edition to the next (YR2). */
  editions(): Promise<Editions>;
  models(): Promise<ModelCatalogue>;
  modelTexts(language: Language): Promise<ModelCatalogueTexts>;
  glossary(language: Language): Promise<readonly GlossaryTerm[]>;
  /** The concepts that are counted in documents (TS2). */
  terms(): Promise<Terms>;
  example(): Promise<ExampleContent>;
  /** The fictional municipality of the example. */
  practiceMunicipality(): Municipality;
  /** By Finnish or Swedish name, best first. */
  findMunicipalities(query: string, limit: number): Promise<readonly Municipality[]>;
  /** By code, as the register has it now; null for one that has ended. */
  municipality(code: string): Promise<Municipality | null>;
  /** Municipalities that ended in a merger, and what they became (YR1). */
  mergers(): Promise<readonly Merger[]>;
}

/** How a file left the browser: through the file picker, or as a download whose place the browser chose. */
export type SavedFile =
  | { readonly kind: 'picker'; readonly name: string }
  | { readonly kind: 'download'; readonly name: string }
  | { readonly kind: 'cancelled' };
export type SaveFileError = { readonly kind: 'write-failed'; readonly detail: string } | { readonly kind: 'differs' };

export interface FileService {
  saveText(name: string, text: string): Promise<Result<SavedFile, SaveFileError>>;
  saveBytes(name: string, bytes: Uint8Array, type: string): Promise<Result<SavedFile, SaveFileError>>;
  readText(file: File): Promise<Result<string, ReadError>>;
}

export interface RegionReading {
  /** Counted in the documents of whole rounds (RG4). */
  readonly concepts: readonly PictureConcept[];
  /** How many files have been read. */
  onProgress(read: number): void;
  readonly signal: AbortSignal;
}

export interface Services {
  readonly session: Session;
  readonly content: ContentService;
  readonly files: FileService;
  readonly settings: LocalSettings;
  /** Reads a document and counts terms in it, off the page's own thread (TS1). */
  scan(file: File, options: ScanOptions): Promise<Result<ScannedDocument, ReadFault>>;
  /** Reads the files of a region off the page's own thread; null when it was cancelled (RG7, EV5). */
  readRegion(files: readonly File[], reading: RegionReading): Promise<readonly RegionFile[] | null>;
  /** Draws a report of many municipalities off the page's own thread; null when it was stopped (EV5). */
  renderLong(report: Report, format: ReportFormat, signal: AbortSignal): Promise<RenderedReport | null>;
  /** Packs invitations and answers for codes and links. */
  readonly compressor: Compressor;
  /** Everything on this computer that could not be read and was put aside (DA3). */
  aside(): Promise<Result<readonly AsideRecord[], StoreError>>;
  /** Milliseconds by this computer's clock. */
  now(): number;
  readonly version: string;
}

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('ServicesProvider is missing');
  return services;
}
