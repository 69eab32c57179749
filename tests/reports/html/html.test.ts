import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { PAGE_STYLE, PAGE_STYLE_HASH } from '#reports/html/page-style.ts';
import { renderHtml } from '#reports/html/render-html.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import { reportText } from '#reports/model/report-text.ts';
import { HOSTILE_BLOCKS } from '../support/hostile-blocks.ts';
import { emptyPlan, filledPlan, readWords } from '../support/plan-input.ts';
import { writtenByGroup } from '../support/plan-words.ts';
import { openPage, readHtml } from '../support/read-html.ts';
import { reportOf } from '../support/render.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const plan = (lang: 'fi' | 'sv' | 'en') => planReport(filledPlan(lang), readWords(lang));

async function violations(html: string): Promise<string[]> {
  const page = openPage(html);
  page.eval(axe);
  // Contrast can't be computed without a layout; the colours are those of the PDF.
  const found = await page.eval(`axe.run({ rules: { 'color-contrast': { enabled: false } } })`);
  return found.violations.map(({ id, help }: { id: string; help: string }) => `${id}: ${help}`);
}

describe('a report as one HTML page', () => {
  it.each(['fi', 'sv', 'en'] as const)(
    '[RP1, RP4] of a full plan in %s has the text of the report, in order',
    (lang) => {
      const report = plan(lang);
      const html = renderHtml(report);
      expect(readHtml(html)).toEqual(reportText(report));
      expect(openPage(html).document.documentElement.lang).toBe(lang);
      const whole = readHtml(html).join('\n');
      for (const text of writtenByGroup(filledPlan(lang))) expect(whole).toContain(text);
    },
  );

  it('[RP1] of an empty plan has the text of the report', () => {
    const report = planReport(emptyPlan('sv'), readWords('sv'));
    expect(readHtml(renderHtml(report))).toEqual(reportText(report));
  });

  it.each(HOSTILE_BLOCKS)('[RP1] holds %s', (_, blocks) => {
    const report = reportOf(blocks);
    expect(readHtml(renderHtml(report))).toEqual(reportText(report));
  });

  it('[RP1] lets nothing run and fetches nothing, whatever has been written', () => {
    const html = renderHtml(
      reportOf(
        HOSTILE_BLOCKS.flatMap(([, blocks]) => blocks),
        { title: '</title><script>1</script>' },
      ),
    );
    const { document } = openPage(html);
    expect(document.querySelectorAll('script, iframe, object, embed, link, img, base, form').length).toBe(0);
    expect([...document.querySelectorAll('a')].map((link) => link.href)).toEqual([]);
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style' || name === 'src'),
    );
    expect(handlers).toEqual([]);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/);
  });

  it('[RP1] has one style, which its policy names by its hash', () => {
    expect(createHash('sha256').update(PAGE_STYLE).digest('base64')).toBe(PAGE_STYLE_HASH);
    const { document } = openPage(renderHtml(plan('fi')));
    expect([...document.querySelectorAll('style')].map((style) => style.textContent)).toEqual([PAGE_STYLE]);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      `'sha256-${PAGE_STYLE_HASH}'`,
    );
  });

  it('[RP1] has one level of heading after the other, and tables with a caption and heads with their scope', () => {
    const { document } = openPage(renderHtml(plan('fi')));
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => Number(localName.slice(1)));
    expect(levels[0]).toBe(1);
    const steps = levels.slice(1).map((level, index) => level - (levels[index] ?? 0));
    expect(Math.max(...steps)).toBe(1);
    for (const table of document.querySelectorAll('table')) {
      expect(table.caption?.textContent).not.toBe('');
      for (const head of table.querySelectorAll('thead th')) expect(head.getAttribute('scope')).toBe('col');
      for (const row of table.querySelectorAll('tbody tr')) {
        expect(row.querySelector('th')?.getAttribute('scope')).toBe('row');
      }
    }
  });

  it('[RP1] has each chart as a picture that says in words what it shows', () => {
    const report = plan('fi');
    const { document } = openPage(renderHtml(report));
    const names = [...document.querySelectorAll('figure[role="img"]')].map(
      (figure) => document.getElementById(figure.getAttribute('aria-labelledby') ?? '')?.textContent,
    );
    expect(names).toEqual(report.blocks.flatMap((block) => (block.kind === 'chart' ? [block.alternative] : [])));
    expect(document.querySelectorAll('figure rect').length).toBeGreaterThan(14);
  });

  it('[RP5, AN8] tells the sender, the document type, the date and that it is an example', () => {
    const { document } = openPage(renderHtml(plan('sv')));
    expect([...document.querySelectorAll('header p')].map(({ textContent }) => textContent)).toEqual([
      'Exempelby stad',
      'Åtgärdsplan',
      '21.11.2026',
      'Exempel – påhittade svar',
    ]);
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-21');
  });

  it('[RP4] links to the web and says the language of a run that has its own', () => {
    const { document } = openPage(
      renderHtml(
        reportOf([
          {
            kind: 'paragraph',
            tone: 'body',
            runs: [
              { text: 'a', href: 'https://example.org/?a="1"&b=<2>' },
              { text: 'på svenska', lang: 'sv' },
              { text: 'lihava', strong: true, lang: 'en' },
            ],
          },
        ]),
      ),
    );
    expect(document.querySelector('main a')?.getAttribute('href')).toBe('https://example.org/?a=%221%22&b=%3C2%3E');
    expect([...document.querySelectorAll('main [lang]')].map((element) => element.getAttribute('lang'))).toEqual([
      'sv',
      'en',
    ]);
  });

  it('[RP1] passes axe, full, empty and hostile', async () => {
    const hostile = reportOf(HOSTILE_BLOCKS.flatMap(([, blocks]) => blocks));
    const reports = [plan('fi'), planReport(emptyPlan('fi'), readWords('fi')), hostile];
    for (const report of reports) expect(await violations(renderHtml(report))).toEqual([]);
  });

  it('[RP2] is the same page for the same report', () => {
    expect(renderHtml(plan('fi'))).toBe(renderHtml(plan('fi')));
  });
});
