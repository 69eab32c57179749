/**
 * Every page of the app by a name for tests and pictures. What follows the `#` of its address.
 * A screen that is missing here is seen by no whole-app check: add it with the screen.
 * @type {Readonly<Record<string, string>>}
 */
export const pagesBesideRounds = {
  home: '/',
  'new-round': '/new',
  'open-file': '/open',
  from: '/from',
  checklist: '/checklist',
  'checklist-form': '/checklist/form',
  models: '/models',
  'one-model': '/models/voimaperheet',
  region: '/region',
  glossary: '/glossary',
  help: '/help',
  accessibility: '/accessibility',
  privacy: '/privacy',
  'not-found': '/nowhere',
};

/**
 * The pages of a round on the checklist «hyvan-mielen-kunta», in the order in which one walks them.
 * @param {string} id
 * @returns {Readonly<Record<string, string>>}
 */
export function pagesOfRound(id) {
  return {
    preparation: `/round/${id}/preparation`,
    'next-round': `/new/${id}`,
    'last-year': `/round/${id}/last-year`,
    statement: `/round/${id}/answers/strategy-includes-mental-health`,
    'area-done': `/round/${id}/area/strategy-leadership`,
    list: `/round/${id}/list`,
    agree: `/round/${id}/agree`,
    results: `/round/${id}/results`,
    indicators: `/round/${id}/results/indicators`,
    actions: `/round/${id}/actions`,
    plan: `/round/${id}/plan`,
    handling: `/round/${id}/plan/handling`,
    reports: `/round/${id}/reports`,
    summary: `/round/${id}/reports/summary`,
    'report-full': `/round/${id}/reports/kind/full`,
    'report-comparison': `/round/${id}/reports/kind/comparison`,
    'form-blank': `/round/${id}/reports/kind/blank`,
    'form-prefilled': `/round/${id}/reports/kind/prefilled`,
    drafts: `/round/${id}/reports/drafts`,
    sharing: `/round/${id}/reports/sharing`,
    group: `/round/${id}/group`,
    'answers-in': `/round/${id}/answers-in`,
    conflicts: `/round/${id}/conflicts`,
    'hand-over': `/round/${id}/hand-over`,
    years: `/round/${id}/years`,
    documents: `/round/${id}/documents`,
  };
}

/**
 * The pages of one meeting of the working group.
 * @param {string} id
 * @param {string} meeting
 * @returns {Readonly<Record<string, string>>}
 */
export function pagesOfMeeting(id, meeting) {
  return {
    meeting: `/round/${id}/meeting/${meeting}`,
    presenter: `/round/${id}/meeting/${meeting}/presenter`,
    minutes: `/round/${id}/reports/minutes/${meeting}`,
  };
}

/**
 * The pages of a respondent's own sheet.
 * @param {string} sheet
 * @returns {Readonly<Record<string, string>>}
 */
export function pagesOfSheet(sheet) {
  return {
    'sheet-start': `/round/${sheet}/sheet`,
    'sheet-statement': `/round/${sheet}/answers/sector-roles-and-actions`,
    'sheet-own-done': `/round/${sheet}/area/own`,
    'sheet-list': `/round/${sheet}/list`,
    'hand-back': `/round/${sheet}/hand-back`,
  };
}

/**
 * Goes to a page by the address alone, as its links do, and waits until it stands: its own heading, nothing loading.
 * @param {import('playwright-core').Page} page
 * @param {string} path
 */
export async function goTo(page, path) {
  await page.evaluate((hash) => {
    if ((location.hash || '#/') === `#${hash}`) return;
    // The heading of the page before; a new page draws a new one.
    for (const heading of document.querySelectorAll('h1')) heading.dataset.before = '';
    location.hash = hash;
  }, path);
  await page.locator('h1:not([data-before])').first().waitFor();
  await page.waitForFunction(() => document.querySelector('main [aria-busy=true], main [class*=spinner]') === null);
  await page.evaluate(() => document.fonts.ready);
}
