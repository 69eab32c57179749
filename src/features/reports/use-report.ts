import { useMemo } from 'react';
import type { Language } from '#domain/checklist/checklist.ts';
import type { ReportLanguage } from '#domain/round/values.ts';
import { bilingualReport } from '#reports/model/bilingual.ts';
import type { Report } from '#reports/model/blocks.ts';
import type { ReportTexts } from '../load-report-texts.ts';
import { useReportTexts } from '../use-report-texts.ts';

export interface MadeReport {
  /** Null until its texts are there, and where nothing can be made of what there is. */
  readonly report: Report | null;
  /** Of the report's first language, for tables; null until they are there. */
  readonly texts: ReportTexts | null;
  /** The texts of another language are on their way. */
  readonly isChanging: boolean;
  readonly hasFailed: boolean;
  retry(): void;
}

/**
 * The report that `make` writes of the texts of its language, or of both languages as one document (RP4). `make` is to be
 * kept between renders (`useCallback`): a new one makes the report anew.
 */
export function useReport(lang: ReportLanguage, make: (texts: ReportTexts) => Report | null): MadeReport {
  const wanted: readonly [Language, Language] = lang === 'fi+sv' ? ['fi', 'sv'] : [lang, lang];
  const first = useReportTexts(wanted[0]);
  const second = useReportTexts(wanted[1]);
  // Until both have come the report of before stays: half of it would be another report.
  const isChanging = first.texts?.words.lang !== wanted[0] || second.texts?.words.lang !== wanted[1];
  const isBilingual = lang === 'fi+sv' && !isChanging;
  const report = useMemo(() => {
    const made = first.texts && make(first.texts);
    if (!made || !isBilingual) return made;
    const other = second.texts && make(second.texts);
    return other && bilingualReport(made, other);
  }, [first.texts, second.texts, isBilingual, make]);
  return {
    report,
    texts: first.texts,
    isChanging,
    hasFailed: first.hasFailed || second.hasFailed,
    retry() {
      first.retry();
      second.retry();
    },
  };
}
