import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { markLanguage } from '#domain/parallel/language-marks.ts';
import { ReportSheet } from '#features/reports/preview/ReportSheet.tsx';
import { bilingualReport } from '#reports/model/bilingual.ts';
import type { Block } from '#reports/model/blocks.ts';
import { reportText } from '#reports/model/report-text.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { spokenInHtml, spokenTexts } from '../../reports/support/languages.ts';
import { reportOf } from '../../reports/support/render.ts';
import { textsOnSheet } from '../reports/reports-page.tsx';

const blocks = (words: string): Block[] => [
  { kind: 'heading', level: 2, text: `${words}: ${markLanguage('Kävelykoulu', 'fi')}` },
  { kind: 'paragraph', tone: 'body', runs: [{ text: words }] },
  { kind: 'list', ordered: true, items: [[{ text: words }]] },
  {
    kind: 'table',
    caption: words,
    columns: [{ header: words, width: 1, align: 'start' }],
    rowHeader: 0,
    rows: [[[[{ text: words }]]]],
  },
  { kind: 'definitions', pairs: [{ term: words, description: [[{ text: words }]] }] },
  { kind: 'note', title: words, paragraphs: [[{ text: words }]] },
];
const first = reportOf(blocks('Suomeksi'), { title: 'Suunnitelma', subtitle: 'Loviisa' });
const second = reportOf(blocks('På svenska'), { lang: 'sv', title: 'Plan', subtitle: 'Lovisa' });

describe('the preview of a bilingual report', () => {
  it('[RP1, RP4] has the texts of the model, each in its language, under the title of its part', async () => {
    const report = bilingualReport(first, second);
    const { container } = render(<ReportSheet report={report} isChanging={false} />);
    const article = screen.getByRole('article', { name: 'Suunnitelma – Plan' });
    expect(textsOnSheet(article)).toEqual(reportText(report));
    article.querySelector('header')?.remove();
    // The numbers of the list are the browser's.
    expect(spokenInHtml(article, 'fi')).toEqual(spokenTexts(report));
    expect(screen.getByRole('region', { name: 'Plan' }).lang).toBe('sv');
    await expectNoAxeViolations(container);
  });

  it('[RP1, RP4] has the texts of a report in which a part begins in the middle', () => {
    const report = reportOf([
      ...blocks('Suomeksi'),
      { kind: 'part', title: 'Del', subtitle: null, lang: 'sv' },
      ...blocks('På svenska'),
    ]);
    render(<ReportSheet report={report} isChanging={false} />);
    const article = screen.getByRole('article', { name: 'Otsikko' });
    expect(textsOnSheet(article)).toEqual(reportText(report));
    article.querySelector('header')?.remove();
    expect(spokenInHtml(article, 'fi')).toEqual(spokenTexts(report));
  });
});
