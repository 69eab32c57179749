/** The fonts of the PDF as base64. */
export interface ReportFonts {
  readonly regular: string;
  readonly bold: string;
}

/** Loads the fonts when they are asked for; works offline, from disk and in Node. */
export async function loadReportFonts(): Promise<ReportFonts> {
  const [{ regular }, { bold }] = await Promise.all([
    import('./fonts/regular-data.ts'),
    import('./fonts/bold-data.ts'),
  ]);
  return { regular, bold };
}
