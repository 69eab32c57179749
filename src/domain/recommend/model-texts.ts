export interface ModelTexts {
  readonly name: string;
  /** What the name means, where the name is not in this language; or null. */
  readonly gloss: string | null;
  readonly summary: string;
  /** The editors' advice, not a statement of the provider. */
  readonly firstStep: string;
  readonly costNote: string | null;
  readonly evidenceNote: string | null;
  /** Null: as in `models.json`. */
  readonly provider: string | null;
}

interface Named {
  readonly name: string;
  readonly description: string;
}

/** The prose of the catalogue in one language. */
export interface ModelCatalogueTexts {
  readonly phenomena: Readonly<Record<string, Named>>;
  readonly ageGroups: Readonly<Record<string, string>>;
  readonly sectors: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly evidenceSchemes: Readonly<Record<string, { readonly name: string; readonly explanation: string }>>;
  readonly preventionLevels: Readonly<Record<string, Named>>;
  readonly effort: Readonly<Record<string, Named>>;
  readonly models: Readonly<Record<string, ModelTexts>>;
}
