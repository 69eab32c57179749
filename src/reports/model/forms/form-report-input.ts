/** A form on paper in the report's language: blank (AN4), or with last time's answers beside the empty boxes (RP3). */
export interface FormReportInput {
  /** Empty for a form of no municipality's own. */
  readonly municipality: string;
  /** The year that is assessed, or null. */
  readonly year: number | null;
  /** The year of the answers shown; null: a blank form. */
  readonly lastYear: number | null;
  readonly isoDate: string;
  readonly fileId: string;
  /** Invented answers (AN8). */
  readonly example: boolean;
  /** What holds for Helsinki and Åland; empty elsewhere (AN9). */
  readonly placeNote: string;
  readonly aboutChecklist: string;
  /** The answers to choose from with what they mean: the four levels, then the others. */
  readonly scale: readonly { readonly label: string; readonly meaning: string }[];
  readonly unknown: string;
  readonly notApplicable: string;
  readonly leftOutAreas: readonly string[];
  readonly areas: readonly FormArea[];
}

export interface FormArea {
  readonly code: string;
  readonly name: string;
  readonly intro: string;
  readonly statements: readonly FormStatement[];
}

export interface FormStatement {
  readonly code: string;
  readonly statement: string;
  readonly statutory: boolean;
  /** «0 Ei vielä» and what it looks like here. */
  readonly levels: readonly { readonly label: string; readonly text: string }[];
  /** A duty in law applies to everybody: the choice isn't offered (SC4). */
  readonly mayBeNotApplicable: boolean;
  /** A line of caution for what is written; may be empty. */
  readonly caution: string;
  /** Last time's answer in words; null: nobody answered. */
  readonly last: string | null;
}
