import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { chromium } from 'playwright-core';
import { browserFlags, ensureBrowser } from '../src/tooling/browser.mjs';
import { ensureSite, siteFolder } from '../src/tooling/build-site.mjs';
import { inRepository } from '../src/tooling/repository.mjs';
import { serveSite } from '../src/tooling/site-server.mjs';
import { loadCore } from './support/build-core.mjs';

/**
 * Draws the screen of the years with ten years of 46 statements each, six new promises a year, and tells
 * how long the longest frame was kept waiting. Also the same years by the core alone.
 * `node bench/years.mjs [years] [site] [folder for pictures]`
 */
const [count = '10', site, pictures] = process.argv.slice(2);
if (site === undefined && !(await ensureSite())) process.exit(1);
const core = await loadCore();
const read = core.parseRoundFile(
  readFileSync(inRepository('tests/fixtures/rounds/format-1-example-2025.json'), 'utf8'),
);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { checklist, texts, header } = read.value;
const items = checklist.areas.flatMap((area) => area.items).map((item) => item.id);
const random = core.createRandom(10);
const newest = 2026;
let log = 0;
const at = (year) => ({ writer: `w${year}`, time: Date.UTC(year, 8, 1) + log, logId: `log-${log++}` });
const rounds = yearsOf(Number(count));

const began = performance.now();
const years = rounds.map(core.yearAnswersOf);
const read1 = performance.now();
core.yearsTable(years);
core.areasOverYears(years);
const compared = performance.now();
core.actionHistories(rounds);
const followed = performance.now();

const folder = mkdtempSync(join(tmpdir(), 'years-'));
const files = rounds.map((round) => {
  const path = join(folder, `${round.header.year}.json`);
  writeFileSync(path, core.roundToFile(round));
  return path;
});
const executablePath = await ensureBrowser();
if (executablePath === null) process.exit(1);
const server = await serveSite(site ?? siteFolder);
const browser = await chromium.launch({ executablePath, args: browserFlags });
const context = await browser.newContext({ locale: 'fi-FI', viewport: { width: 1280, height: 900 } });
const page = await context.newPage();
for (const file of files) {
  await page.goto(`${server.url}#/`);
  await page.goto(`${server.url}#/open`);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForURL(/#\/round\//);
  await page.locator('h1').waitFor();
  // The store writes behind; the next file must not overtake it.
  await page.waitForTimeout(300);
}
const newestId = rounds.at(-1)?.header.id;
const drawn = [];
for (let turn = 0; turn < 5; turn++) {
  await page.goto(`${server.url}#/round/${newestId}/results`);
  await page.locator('h1').waitFor();
  await page.waitForTimeout(500);
  drawn.push(await page.evaluate(drawYears, `#/round/${newestId}/years`));
}
await page.locator('main details').first().waitFor();
const rows = await page.locator('details tbody tr').count();
if (pictures) await takePictures();
await browser.close();
await server.close();
rmSync(folder, { recursive: true, force: true });

const worst = (key) => Math.round(Math.max(...drawn.slice(1).map((one) => one[key])));
console.table({
  years: rounds.length,
  'reading the answers, ms': Math.round(read1 - began),
  'comparing, ms': Math.round(compared - read1),
  'following the promises, ms': Math.round(followed - compared),
  'rows in the tables of statements': rows,
  'first time: until drawn, ms': Math.round(drawn[0].drawn),
  'first time: longest task, ms': Math.round(drawn[0].longest),
  'again, worst of four: until drawn, ms': worst('drawn'),
  'again, worst of four: longest task, ms': worst('longest'),
  'again, worst of four: longest between frames, ms': worst('frame'),
});

/** In the page: goes to the years and waits for the last section; how long that took and what froze meanwhile. */
function drawYears(path) {
  return new Promise((resolve) => {
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration)));
    observer.observe({ entryTypes: ['longtask'] });
    const start = performance.now();
    let before = start;
    let frame = 0;
    let until = null;
    const watch = (now) => {
      frame = Math.max(frame, now - before);
      before = now;
      // The tables are drawn after the picture; both belong to it.
      const isWhole =
        document.querySelectorAll('svg[role=img] circle').length > 40 && document.querySelector('main details tbody');
      if (until === null && isWhole) until = now - start;
      if (until !== null && now - start > until + 400) {
        observer.disconnect();
        resolve({ drawn: until, longest: Math.max(0, ...tasks), frame });
      } else requestAnimationFrame(watch);
    };
    location.hash = path;
    requestAnimationFrame(watch);
  });
}

async function takePictures() {
  mkdirSync(pictures, { recursive: true });
  for (const [width, language] of [
    [1280, 'fi'],
    [320, 'fi'],
    [1280, 'sv'],
  ]) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate((lang) => localStorage.setItem('mielikunta-language', lang), language);
    await page.goto(`${server.url}#/round/${newestId}/years`);
    await page.reload();
    await page.locator('svg[role=img]').waitFor();
    await page.locator('main details').first().locator('summary').click();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0, n = 1; top < Math.min(height, 9_000); top += 1_500, n++) {
      const clip = { x: 0, y: top, width, height: Math.min(1_500, height - top) };
      await page.screenshot({ path: join(pictures, `years-${width}-${language}-${n}.png`), fullPage: true, clip });
    }
  }
}

/** Each year started from the one before, answered anew and with its promises. */
function yearsOf(many) {
  const made = [];
  for (let year = newest - many + 1; year <= newest; year++) {
    const last = made.at(-1);
    const base = { id: `round-${year}`, year, checklist, checklistRef: header.checklist, way: 'together' };
    const promises = (round) => {
      const changes = new Map();
      for (const item of items) {
        if (random.below(20) === 0) continue;
        const answer = { kind: 'level', level: random.below(4) };
        for (const [key, value] of core.changeAnswer(round, item, answer, `${year}-09-15`)) changes.set(key, value);
      }
      for (let n = 0; n < 6; n++) {
        const action = promise(`Toimenpide ${year}/${n + 1}: kohtaamispaikan toiminta jatkuu koko vuoden`, year, n);
        for (const [key, value] of core.addAction(`a${year}-${n}`, action)) changes.set(key, value);
      }
      return changes;
    };
    let round = last
      ? core.nextRound(last, { ...base, newActionId: () => `c${year}-${log++}` }, at(year))
      : core.createRound(
          { ...base, municipality: header.municipality, scope: 'full', example: header.example },
          at(year),
        );
    round = core.commit(round, at(year), promises(round));
    made.push({ ...round, texts });
  }
  return made;
}

function promise(title, year, n) {
  return {
    title,
    role: 'Hyvinvointikoordinaattori',
    start: `${year}-01`,
    due: `${year}-12`,
    resources: '',
    indicator: '',
    baseline: '',
    target: '',
    status: ['done', 'going-on', 'not-started', 'dropped', 'done', 'done'][n],
    statusReason: n === 3 ? 'Rahoitusta ei saatu' : '',
    followUp: '',
    priority: 'later',
    origin: { kind: 'own' },
    goal: '',
    continues: null,
    review: null,
    order: n,
    sectors: [],
    items: [],
    models: [],
  };
}
