import { screen, waitFor } from '@testing-library/react';
import type { Language } from '#domain/checklist/checklist.ts';
import { ok } from '#domain/result.ts';
import type { Round } from '#domain/round/round.ts';
import { ReportsScreen } from '#features/reports/ReportsScreen.tsx';
import type { FileService } from '#features/services.ts';
import { type PlanChoice, planInput } from '#reports/model/plan/plan-input.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import { reportText } from '#reports/model/report-text.ts';
import { createWords, type Dictionary } from '#reports/words.ts';
import { contentService } from '#tests/support/content-service.ts';
import { type RenderedScreen, renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

const dictionaries = import.meta.glob<Dictionary>('../../../locales/*/report.json', { eager: true, import: 'default' });
/** The day of the fixed clock. */
export const TODAY = '2026-03-02';

export async function renderReports(options: ScreenOptions = {}): Promise<RenderedScreen> {
  const rendered = await renderScreen(<ReportsScreen />, options);
  await sheet();
  return rendered;
}

/** The preview, once the texts of its language are there. */
export async function sheet(lang?: Language): Promise<HTMLElement> {
  const article = await screen.findByRole('article');
  await waitFor(() => {
    if (article.getAttribute('aria-busy') !== 'false') throw new Error('The preview is still changing');
    if (lang && article.lang !== lang) throw new Error(`The preview is in ${article.lang}`);
  });
  return article;
}

/** What the report model says of a round, made apart from the screen. */
export async function textsOfPlan(round: Round, choice: PlanChoice): Promise<string[]> {
  const content = contentService();
  const input = planInput({
    round,
    texts: await content.checklistTexts(choice.lang),
    modelTexts: await content.modelTexts(choice.lang),
    choice,
    isoDate: TODAY,
  });
  const dictionary = dictionaries[`../../../locales/${choice.lang}/report.json`] ?? {};
  return reportText(planReport(input, createWords(choice.lang, dictionary)));
}

const TEXT = 'h3, h4, h5, h6, p, li, caption, thead th, dt, svg[role="img"]';

/** The texts of the preview as they are met from top to bottom; list marks as a browser draws them. */
export function textsOnSheet(article: HTMLElement): string[] {
  return [...article.querySelectorAll(TEXT)]
    .filter((element) => element.closest('header') === null)
    .flatMap((element) => {
      if (element.matches('svg')) return [element.getAttribute('aria-label') ?? ''];
      const text = element.textContent ?? '';
      if (!element.matches('li')) return [text];
      const list = element.parentElement;
      return [list?.matches('ol') ? `${[...list.children].indexOf(element) + 1}.` : '•', text];
    });
}

export interface SavedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** A disk that keeps what is saved as bytes. */
export function byteFiles(answer?: FileService['saveBytes']): FileService & { readonly saved: SavedBytes[] } {
  const saved: SavedBytes[] = [];
  return {
    saved,
    saveText: async (name) => ok({ kind: 'download', name }),
    async saveBytes(name, bytes, type) {
      if (answer) return answer(name, bytes, type);
      saved.push({ name, bytes, type });
      return ok({ kind: 'download', name });
    },
    readText: async (file) => ok(await file.text()),
  };
}
