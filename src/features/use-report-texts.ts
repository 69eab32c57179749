import { useEffect, useState } from 'react';
import type { Language } from '#domain/checklist/checklist.ts';
import { loadReportTexts, type ReportTexts } from './load-report-texts.ts';
import { useServices } from './services.ts';

interface Loading {
  /** Those of the language asked for before while the new ones are on their way; null at first. */
  readonly texts: ReportTexts | null;
  readonly hasFailed: boolean;
  retry(): void;
}

/** The texts of a report. It doesn't suspend: while another language is loaded the preview and the focus stay. */
export function useReportTexts(language: Language): Loading {
  const { content } = useServices();
  const [texts, setTexts] = useState<ReportTexts | null>(null);
  const [failed, setFailed] = useState<Language | null>(null);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each try loads anew
  useEffect(() => {
    let isCurrent = true;
    setFailed(null);
    loadReportTexts(content, language).then(
      (loaded) => isCurrent && setTexts(loaded),
      () => isCurrent && setFailed(language),
    );
    return () => {
      isCurrent = false;
    };
  }, [content, language, tries]);

  return { texts, hasFailed: failed === language, retry: () => setTries((before) => before + 1) };
}
