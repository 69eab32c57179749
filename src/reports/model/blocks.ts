import type { Language } from '#domain/checklist/checklist.ts';
import type { AreaBarsData } from '../charts/area-bars.ts';
import type { YearLinesData } from '../charts/year-lines.ts';

/** A stretch of text of one kind. `href` is drawn as a link when it is http(s) or mailto. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly href?: string;
  /** Language of the run where it differs from the report's. */
  readonly lang?: Language;
}
/** The text of one paragraph. */
export type Inline = readonly Run[];
/** The paragraphs of a table cell or a description. */
export type Paragraphs = readonly Inline[];

/** What a block is in another language than the report, as in the parts of a bilingual one (RP4). */
interface InLanguage {
  readonly lang?: Language;
}

/**
 * Begins a part in a language of its own: a title on a new page, a section for what follows up to the next part. A report
 * that begins with a part shows its own title only in the furniture: each part has the title of its language.
 */
export interface PartBlock {
  readonly kind: 'part';
  readonly title: string;
  readonly subtitle: string | null;
  readonly lang: Language;
}

export interface HeadingBlock extends InLanguage {
  readonly kind: 'heading';
  /** The report's title is level 1. */
  readonly level: 2 | 3 | 4;
  readonly text: string;
}

export interface ParagraphBlock extends InLanguage {
  readonly kind: 'paragraph';
  readonly runs: Inline;
  readonly tone: 'lead' | 'body' | 'small';
}

export interface ListBlock extends InLanguage {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Inline[];
}

export interface TableColumn {
  readonly header: string;
  /** Share of the width, relative to the other columns. */
  readonly width: number;
  readonly align: 'start' | 'end';
}

export interface TableBlock extends InLanguage {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Index of the column whose cells head their rows, or null. */
  readonly rowHeader: number | null;
  readonly rows: readonly (readonly Paragraphs[])[];
}

export interface DefinitionsBlock extends InLanguage {
  readonly kind: 'definitions';
  readonly pairs: readonly { readonly term: string; readonly description: Paragraphs }[];
}

export type ChartData =
  | ({ readonly kind: 'area-bars' } & AreaBarsData)
  | ({ readonly kind: 'year-lines' } & YearLinesData);

export interface ChartBlock extends InLanguage {
  readonly kind: 'chart';
  /** Says in words all that the picture shows. */
  readonly alternative: string;
  readonly chart: ChartData;
}

/** A few paragraphs set apart. */
export interface NoteBlock extends InLanguage {
  readonly kind: 'note';
  readonly title: string;
  readonly paragraphs: Paragraphs;
}

export type Block =
  | PartBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | DefinitionsBlock
  | ChartBlock
  | NoteBlock;

/** A report as plain data: screen, PDF and later formats draw the same blocks (RP1). */
export interface Report {
  readonly kind: 'plan' | 'summary' | 'drafts' | 'full' | 'comparison' | 'minutes' | 'blank' | 'prefilled' | 'region';
  readonly lang: Language;
  readonly title: string;
  readonly subtitle: string | null;
  /** Who the document is from: the municipality. */
  readonly sender: string;
  readonly documentType: string;
  /** The day it was made, or of the meeting it tells of, in the language's own way. */
  readonly date: string;
  /** The same day as `YYYY-MM-DD`. */
  readonly isoDate: string;
  /** Tells two documents apart; equal input gives equal bytes. */
  readonly fileId: string;
  /** The mark of invented answers on every page, or null (AN8). */
  readonly exampleMark: string | null;
  readonly blocks: readonly Block[];
}
