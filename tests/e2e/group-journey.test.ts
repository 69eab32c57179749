import { describe, expect, it } from 'vitest';

import { loadChecklist, loadChecklistTexts } from '#content/checklist-loader.ts';
import { respondentsOf } from '#domain/group/read-respondents.ts';
import { agreedAnswersOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { parseRoundFile } from '#domain/round/round-file.ts';
import { leafTexts, readPdf } from '#tests/reports/support/read-pdf.ts';
import { fileFrom, giveFile, type SavedFile } from './support/downloads.ts';
import { coordinatorOn, respondentOn } from './support/group-walk.ts';
import { openApp } from './support/open-app.ts';
import { walkerOn } from './support/walk.ts';
import { wordsOf } from './support/words.ts';

const HOST = 'mielikunta.test';
const codes = loadChecklist().areas.flatMap((area) => area.items.map((item) => item.code));
/** The first statement of each area and one more: two respondents see these the other way round. */
const DISPUTED = ['1.2', '2.1', '2.3', '3.4', '4.1', '5.3', '6.9', '7.2'];
const DISSENT = 'Tekninen toimi olisi valinnut tason 0.';
const REASON = 'Sovittu kokouksessa, käytäntö vaihtelee.';

/** Everybody says 2 where they agree. */
const sees = (level: number) => new Map(codes.map((code) => [code, DISPUTED.includes(code) ? level : 2]));
const some = (...wanted: string[]) => new Map(wanted.map((code) => [code, 2]));

describe('the working group', () => {
  it('[GR2, GR3, GR5, GR7, GR8] answers on four computers, meets for 45 minutes and agrees', async () => {
    const sectors = (await loadChecklistTexts('fi')).sectors;
    const coordinator = await openApp({ hostName: HOST });
    const desk = coordinatorOn(coordinator.page, 'fi');
    const walk = walkerOn(coordinator.page, 'fi');
    await walk.startRound('Esimerkkikunta', { year: 2026 });
    await desk.goTo('group');
    const people = [
      ['Rehtori', ['basic-education']],
      ['Tekninen johtaja', ['technical-environment', 'housing']],
      ['Nuorisotyön tiimi', ['youth']],
      ['Bibliotekschef', ['culture-library']],
    ] as const;
    for (const [role, own] of people)
      await desk.addRespondent(
        role,
        own.map((code) => sectors[code] ?? code),
      );
    const invitations = [];
    for (const [role] of people) invitations.push(await desk.invite(role));
    const [byFile, byCode, byLink, inSwedish] = invitations;
    if (!byFile || !byCode || !byLink || !inSwedish) throw new Error('All four were invited');
    expect(byLink.link).toMatch(/^http:\/\/mielikunta\.test:\d+\/#\/from\/MKK1/);
    expect(byCode.letter).toContain(byCode.code);

    // By file, in a browser of their own.
    const sheetWords = wordsOf('fi', 'sheet');
    const school = await openApp({ path: '#/from' });
    const rector = respondentOn(school.page, 'fi');
    await giveFile(school.page, byFile.file, () =>
      school.page.getByRole('button', { name: sheetWords('from.chooseFile') }).click(),
    );
    await rector.start();
    await rector.answer(sees(3));
    await rector.handBack();
    const first = await rector.saveFile();

    // By code, within a whole e-mail that a mail program has cut into lines; handed back as a code.
    const works = await openApp({ path: '#/from' });
    const engineer = respondentOn(works.page, 'fi');
    const mail = byCode.letter.replaceAll(/\S{70}/g, '$&\r\n> ');
    await works.page.getByRole('textbox', { name: sheetWords('from.paste') }).fill(mail);
    await works.page.getByRole('button', { name: sheetWords('from.open') }).click();
    await engineer.start();
    await engineer.answer(sees(0));
    await engineer.handBack();
    const second = await engineer.saveFile();

    // By link; the payload leaves the address bar at once. Handed back as a link.
    const youth = await openApp({
      hostName: HOST,
      path: byLink.link.slice(byLink.link.indexOf('#')),
    });
    const team = respondentOn(youth.page, 'fi');
    await youth.page.getByRole('button', { name: sheetWords('invitation.start') }).waitFor();
    expect(youth.page.url()).not.toContain('MKK1');
    await team.start();
    await team.answer(some('2.1', '5.3', '6.5'));
    await team.handBack();
    const early = await team.saveFile();
    await team.answer(
      new Map([
        ['6.5', 1],
        ['7.1', 2],
      ]),
    );
    await team.handBack();
    const { link } = await team.codeAndLink();

    // On a phone in Swedish.
    const phone = await openApp({
      hostName: HOST,
      locale: 'sv-FI',
      viewport: { width: 320, height: 700 },
      path: inSwedish.link.slice(inSwedish.link.indexOf('#')),
    });
    const librarian = respondentOn(phone.page, 'sv');
    await librarian.start();
    await librarian.answer(some('5.3', '6.8', '7.7'));
    await librarian.handBack();
    const { code } = await librarian.codeAndLink();

    // Everything at once; the team has handed in twice, and the newer answers stand.
    const told = await desk.bringIn([first, second, early], `Hej!\n${code}\n\nKoodi linkkinä: ${link}`);
    for (const [role] of people) expect(told).toContain(role);
    const brought = await walk.saveRound();
    const answered = new Map(respondentsOf(roundIn(brought.file)).map((one) => [one.role, one.answers]));
    expect([...answered.values()].map((answers) => answers.size).sort((a, b) => a - b)).toEqual([3, 4, 46, 46]);
    expect(answered.get('Nuorisotyön tiimi')?.get(idOf('6.5'))).toEqual({ kind: 'level', level: 1 });

    // 45 minutes: the unanimous as one block, and the eight that are seen differently.
    await desk.planMeeting(45);
    const agree = wordsOf('fi', 'agree');
    const { page } = coordinator;
    const agenda = await page.locator('main').innerText();
    expect(agenda).toContain(agree('agenda.discussed_other').replace('{{count}}', '8'));
    await page.getByRole('link', { name: agree('meeting.present') }).click();
    await page.waitForURL(/presenter/);
    const title = page.getByRole('heading', { level: 1 });
    await title.waitFor();
    await page.keyboard.press('a');
    await page.getByText(agree('block.approved')).first().waitFor({ state: 'attached' });
    for (let turn = 0; turn < 9; turn++) {
      const before = await title.textContent();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, before);
      if ((await title.textContent())?.includes(agree('wall.end'))) break;
      expect(await page.getByText('Tekninen toimi').count()).toBe(0);
      await page.keyboard.press('s');
      await page.getByRole('button', { name: agree('wall.hide') }).waitFor();
      await page.keyboard.press('1');
      await page
        .getByText(agree('wall.recorded').split('{{')[0] ?? '')
        .first()
        .waitFor();
      if (turn > 0) continue;
      await page.keyboard.press('r');
      await page.keyboard.type(REASON);
      await page.keyboard.press('Escape');
      await page.keyboard.press('d');
      await page.keyboard.type(DISSENT);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/meeting\/[^/]+$/);

    const reports = wordsOf('fi', 'reports');
    const savePdf = async () => {
      const pdf = await fileFrom(page, () => page.getByRole('button', { name: reports('save.button') }).click());
      return leafTexts(readPdf(pdf.bytes)).join('\n');
    };
    await page.getByRole('link', { name: agree('meeting.minutesReport') }).click();
    await page.getByRole('button', { name: reports('save.button') }).waitFor();
    const minutes = await savePdf();
    for (const text of [DISSENT, REASON]) expect(minutes).toContain(text);

    const { file } = await walk.saveRound();
    const agreed = agreedAnswersOf(roundIn(file));
    // 6.5 is seen differently by the team's newer answer, and waits.
    expect(agreed.size).toBe(45);
    for (const disputed of DISPUTED) expect(agreed.get(idOf(disputed))?.answer).toEqual({ kind: 'level', level: 1 });
    expect([...agreed.values()].filter(({ dissent }) => dissent === DISSENT)).toHaveLength(1);

    await walk.open('results');
    await walk.open('reports');
    await page.getByRole('checkbox', { name: reports('parts.notes'), exact: true }).check();
    const plan = await savePdf();
    for (const text of [DISSENT, REASON, 'vastaajia 4', 'Sovittu 45/46']) expect(plan).toContain(text);
    for (const app of [coordinator, school, works, youth, phone]) await app.close();
  }, 300_000);
});

function idOf(code: string): string {
  const item = loadChecklist()
    .areas.flatMap((area) => area.items)
    .find((one) => one.code === code);
  if (!item) throw new Error(`No statement ${code}`);
  return item.id;
}

function roundIn(file: SavedFile): Round {
  const round = parseRoundFile(file.bytes.toString('utf8'));
  if (!round.ok) throw new Error(`${file.name}: ${JSON.stringify(round.error)}`);
  return round.value;
}
