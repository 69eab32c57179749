/** What a source says of a model's evidence. Labels of different schemes are never put on one scale (RE6). */
export interface ModelEvidence {
  readonly scheme: string;
  /** The label as the source words it, in the source's language; null where it gives none. */
  readonly rating: string | null;
  /** ISO date of the rating, as precise as known, or null. */
  readonly date: string | null;
  readonly sourceUrl: string | null;
  readonly additional: readonly {
    readonly scheme: string;
    readonly rating: string | null;
    readonly date: string | null;
    readonly sourceUrl: string | null;
  }[];
}

/** A described, repeatable way of working, without its prose. */
export interface PracticeModel {
  readonly id: string;
  readonly provider: string;
  readonly ageGroups: readonly string[];
  /** The first one is the main phenomenon. */
  readonly phenomena: readonly string[];
  readonly sectors: readonly string[];
  readonly settings: readonly string[];
  readonly preventionLevel: 'promotion' | 'universal' | 'selective' | 'indicated';
  readonly evidence: ModelEvidence;
  readonly training: boolean | null;
  readonly cost: string | null;
  readonly materialsLanguages: readonly string[];
  readonly effort: 'light' | 'medium' | 'heavy';
  /** Led by the wellbeing services county: the municipality refers, agrees and takes part. */
  readonly countyLed: boolean;
  readonly status: 'running' | 'ended' | 'unknown';
  readonly url: string | null;
  readonly urlSeen: boolean;
  readonly innokylaUrl: string | null;
  readonly seenIn: readonly {
    readonly municipality: string | null;
    readonly region: string | null;
    readonly year: number | null;
    readonly source: string | null;
    /** Whether the source says so, or we inferred it. Only `stated` is shown. */
    readonly certainty: 'stated' | 'inferred';
  }[];
  readonly sourceUrls: readonly string[];
  /** ISO date of the last live check of the address, or null: never. */
  readonly lastChecked: string | null;
}

export interface AgeGroup {
  readonly code: string;
  /** Years of age; null: no limit. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface ModelCatalogue {
  readonly edition: string;
  readonly phenomena: readonly string[];
  readonly ageGroups: readonly AgeGroup[];
  readonly models: readonly PracticeModel[];
}
