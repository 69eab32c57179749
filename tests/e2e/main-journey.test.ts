import { describe, expect, it } from 'vitest';
import { assess } from '#domain/assessment.ts';
import { answersOf } from '#domain/round/read-answers.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { parseRoundFile } from '#domain/round/round-file.ts';
import { leafTexts, readPdf } from '#tests/reports/support/read-pdf.ts';
import { fileFrom, giveFile, type SavedFile } from './support/downloads.ts';
import { type OpenAppOptions, openApp } from './support/open-app.ts';
import { planTextOf } from './support/plan-text.ts';
import { untilReadyForOffline } from './support/service-worker.ts';
import { walkerOn } from './support/walk.ts';
import { wordsOf } from './support/words.ts';

type Language = 'fi' | 'sv';
const LEVELS = [3, 2, 1, 2, 0, 1, 3] as const;
const levelOf = (index: number) => LEVELS[index % LEVELS.length] ?? 1;
/** Next year two statements differ: the second rises by one, the third falls by one. */
const nextLevelOf = (index: number) => (index === 1 ? 3 : index === 2 ? 0 : levelOf(index));

interface Journey {
  readonly language: Language;
  readonly app: OpenAppOptions;
  /** Takes the network away after the first visit. */
  readonly offline?: boolean;
}

const journeys: readonly (readonly [string, Journey])[] = [
  ['in Finnish on a computer', { language: 'fi', app: {} }],
  ['without the network after the first visit', { language: 'fi', app: { ownServer: true }, offline: true }],
  ['in Swedish at 320 px', { language: 'sv', app: { locale: 'sv-FI', viewport: { width: 320, height: 700 } } }],
];

describe.each(journeys)('the main job %s', (_, { language, app: options, offline = false }) => {
  it('[AN1, AN5, RE2, PL1, RP2, DA7, JN8, PL3, YR1] goes from a new round to the comparison with next year', async () => {
    const app = await openApp(options);
    const { page } = app;
    const walk = walkerOn(page, language);
    const home = wordsOf(language, 'home');
    const keeping = wordsOf(language, 'keeping');
    const plan = wordsOf(language, 'plan');
    const reports = wordsOf(language, 'reports');
    const years = wordsOf(language, 'years');
    const counted = (what: string, count: number) => home(`counts.${what}_other`).replace('{{count}}', String(count));
    if (offline) {
      await untilReadyForOffline(page);
      await app.goOffline();
    }

    await walk.startRound(language === 'fi' ? 'Esimerkkikunta' : 'Exempelkommun', { year: 2026 });
    await walk.open('answers');
    expect(await walk.answerAll(levelOf)).toBe(46);

    await walk.open('actions');
    const model = await walk.addFirstModel();
    const step = await walk.addFirstStep();
    await walk.openPlan();
    const own = language === 'fi' ? 'Avataan nuorten ilta kirjastossa' : 'Vi öppnar en ungdomskväll i biblioteket';
    await walk.addOwnAction(own);
    for (const title of [model, step, own]) await expect.poll(() => walk.hasText(title)).toBe(true);

    await walk.open('reports');
    const pdf = await fileFrom(page, () => page.getByRole('button', { name: reports('save.button') }).click());
    const { file, told } = await walk.saveRound();
    for (const count of [counted('answers', 46), counted('actions', 3)]) expect(told).toContain(count);
    const saved = roundIn(file);
    expect(
      [...answersOf(saved).values()].map((answer) => (answer.kind === 'level' ? answer.level : null)),
    ).toHaveLength(46);
    expect(actionsOf(saved).map((action) => action.title)).toEqual([model, step, own]);
    // What a screen reader reads of the PDF is what the report says, word for word.
    expect(leafTexts(readPdf(pdf.bytes))).toEqual(await planTextOf(saved, language));

    await walk.clearStorage();
    await walk.openHome();
    expect(await page.getByRole('link', { name: home('step.report.button') }).count()).toBe(0);
    await page.getByRole('link', { name: home('doors.open.button') }).click();
    await giveFile(page, file, () => page.getByRole('button', { name: keeping('openFile.choose') }).click());
    await page.waitForURL(/#\/round\//);
    const { file: again } = await walk.saveRound();
    expect(shownIn(roundIn(again))).toEqual(shownIn(saved));

    await page.getByRole('link', { name: home('preparation.next.button').replace('{{year}}', '2027') }).click();
    await page.getByRole('button', { name: home('newRound.create'), exact: true }).click();
    await page.waitForURL(/last-year/);
    for (const title of [model, step, own]) await expect.poll(() => walk.hasText(title)).toBe(true);
    await page
      .getByRole('radio', { name: new RegExp(`^${plan('review.results.done')}`) })
      .first()
      .check();
    await walk.open('answers');
    expect(await walk.answerAll(nextLevelOf)).toBe(46);

    await walk.open('years');
    await page.getByRole('heading', { name: years('improved') }).waitFor();
    const lead = await page.locator('main').innerText();
    expect(lead).toContain(years('whole.compared').replace('{{compared}}', '46').replace('{{of}}', '46'));
    const items = assess(saved).areas.flatMap((area) => area.items);
    const changes = page.getByRole('region', { name: years('improved') });
    expect(await changes.innerText()).toContain(items[1]?.code ?? '?');
    expect(await page.getByRole('region', { name: years('declined') }).innerText()).toContain(items[2]?.code ?? '?');
    await app.close();
  }, 240_000);
});

function roundIn(file: SavedFile): Round {
  const round = parseRoundFile(file.bytes.toString('utf8'));
  if (!round.ok) throw new Error(`${file.name}: ${JSON.stringify(round.error)}`);
  return round.value;
}

/** Everything that a reader of the round sees, without stamps. */
function shownIn(round: Round): unknown {
  return {
    header: round.header,
    checklist: round.checklist,
    texts: round.texts,
    values: [...round.data.values].map(([key, versions]) => [key, versions.at(-1)?.value]),
    log: [...round.log.keys()].sort(),
  };
}
