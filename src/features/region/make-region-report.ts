import type { Language } from '#domain/checklist/checklist.ts';
import type { RegionPicture } from '#domain/region/region-picture.ts';
import { bilingualReport } from '#reports/model/bilingual.ts';
import { regionNaming } from '#reports/model/region/region-naming.ts';
import { regionReport } from '#reports/model/region/region-report.ts';
import type { RegionReportInput } from '#reports/model/region/region-report-input.ts';
import { REPORT_MEDIA_TYPES, type ReportFormat } from '#reports/render-report.ts';
import { renderSeparated, renderWorkbook, TABLE_MEDIA_TYPES, type TableFormat } from '#reports/render-tables.ts';
import { regionTables } from '#reports/tables/region-tables.ts';
import type { Words } from '#reports/words.ts';
import type { ContentService, Services } from '../services.ts';
import { loadRegionWords } from './load-region-words.ts';

export type RegionLanguage = Language | 'fi+sv';
export type RegionFormat = ReportFormat | TableFormat;

export interface RegionReportChoice {
  readonly lang: RegionLanguage;
  /** Roles and organisations of actions (GR10). */
  readonly roles: boolean;
  readonly isoDate: string;
}

export interface MadeRegionReport {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** The report's own word for what it is. */
  readonly documentType: string;
}

/** The draft plan or its tables in a format; tables have one language, the first of two. Stopped: null. */
export async function makeRegionReport(
  picture: RegionPicture,
  choice: RegionReportChoice,
  format: RegionFormat,
  { content, renderLong }: Pick<Services, 'content' | 'renderLong'>,
  signal: AbortSignal,
): Promise<MadeRegionReport | null> {
  const { input, words } = await inLanguage(picture, choice, choice.lang === 'fi+sv' ? 'fi' : choice.lang, content);
  const report = regionReport(input, words);
  const { documentType } = report;
  if (format === 'csv' || format === 'xlsx') {
    const tables = regionTables(input, words);
    const { bytes } =
      format === 'csv' ? await renderSeparated(tables.scores) : await renderWorkbook(Object.values(tables), words.lang);
    return { bytes, type: TABLE_MEDIA_TYPES[format], documentType };
  }
  const second = choice.lang === 'fi+sv' ? await inLanguage(picture, choice, 'sv', content) : null;
  const whole = second ? bilingualReport(report, regionReport(second.input, second.words)) : report;
  const rendered = await renderLong(whole, format, signal);
  return rendered && { bytes: rendered.bytes, type: REPORT_MEDIA_TYPES[format], documentType };
}

async function inLanguage(
  picture: RegionPicture,
  { roles, isoDate }: RegionReportChoice,
  lang: Language,
  content: ContentService,
): Promise<{ readonly input: RegionReportInput; readonly words: Words }> {
  const [texts, modelTexts, finnishModels, terms, words] = await Promise.all([
    content.checklistTexts(lang),
    content.modelTexts(lang),
    content.modelTexts('fi'),
    content.terms(),
    loadRegionWords(lang),
  ]);
  const naming = regionNaming({
    rows: picture.rows,
    checklist: content.checklist(),
    texts,
    modelTexts,
    finnishModels,
    terms,
    words,
  });
  return { input: { picture, naming, isoDate, roles }, words };
}
