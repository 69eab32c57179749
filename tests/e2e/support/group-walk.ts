import type { Page } from 'playwright-core';
import type { Language } from '#domain/checklist/checklist.ts';
import { fileFrom, giveFiles, type SavedFile } from './downloads.ts';
import { wordsOf } from './words.ts';

/** What the co-ordinator does with the working group, by the words on the screen. */
export function coordinatorOn(page: Page, language: Language) {
  const group = wordsOf(language, 'group');
  const handed = wordsOf(language, 'handed');
  const agree = wordsOf(language, 'agree');
  const round = () => /#\/round\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const heading = () => page.getByRole('heading', { level: 1 });

  async function goTo(path: string): Promise<void> {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/round/${round()}/${path}`);
    await heading().waitFor();
  }

  async function addRespondent(role: string, sectors: readonly string[]): Promise<void> {
    await page
      .getByRole('button', { name: group('respondents.add'), exact: true })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: group('respondent.role') }).fill(role);
    for (const sector of sectors) await dialog.getByRole('checkbox', { name: sector, exact: true }).check();
    await dialog.getByRole('button', { name: group('respondents.add'), exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { name: role, level: 3 }).waitFor();
  }

  /** The invitation of a respondent in each of its ways. */
  async function invite(role: string): Promise<{ file: SavedFile; code: string; link: string; letter: string }> {
    await page.getByRole('button', { name: `${group('respondents.invite')} ${role}`, exact: true }).click();
    const dialog = page.getByRole('dialog');
    const file = await fileFrom(page, () => dialog.getByRole('button', { name: group('invitation.saveFile') }).click());
    await dialog.getByText(group('invitation.otherWays'), { exact: true }).click();
    const code = await dialog.getByRole('textbox', { name: group('invitation.code'), exact: true }).inputValue();
    const link = await dialog.getByRole('textbox', { name: group('invitation.link'), exact: true }).inputValue();
    const letter = await dialog.getByRole('textbox', { name: group('invitation.letter'), exact: true }).inputValue();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    return { file, code, link, letter };
  }

  /** Brings files and texts in; gives what the preview said of them before. */
  async function bringIn(files: readonly SavedFile[], text: string): Promise<string> {
    await goTo('answers-in');
    if (files.length > 0) {
      await giveFiles(page, files, () => page.getByRole('button', { name: handed('files.button') }).click());
      await page.getByRole('heading', { name: handed('preview.heading') }).waitFor();
    }
    if (text !== '') {
      await page.getByRole('textbox', { name: handed('paste.label') }).fill(text);
      await page.getByRole('button', { name: handed('paste.button') }).click();
    }
    await page.getByRole('heading', { name: handed('preview.heading') }).waitFor();
    const take = page.getByRole('button', {
      name: new RegExp(`^(${handed('take_one')}|${handed('take_other').replace('{{count}}', '\\d+')})$`),
    });
    await take.waitFor();
    const told = await page.locator('main').innerText();
    await take.click();
    await page.getByText(handed('taken.agree')).waitFor();
    return told;
  }

  async function planMeeting(minutes: number): Promise<void> {
    await goTo('agree');
    await page.getByRole('textbox', { name: agree('meeting.minutes') }).fill(String(minutes));
    await page.getByRole('button', { name: agree('meeting.plan') }).click();
    await page.waitForURL(/\/meeting\//);
    await heading().waitFor();
  }

  return { goTo, addRespondent, invite, bringIn, planMeeting, round };
}

/** What a respondent does on a computer of their own. */
export function respondentOn(page: Page, language: Language) {
  const sheet = wordsOf(language, 'sheet');
  const heading = () => page.getByRole('heading', { level: 1 });

  async function start(): Promise<void> {
    await page.getByRole('button', { name: sheet('invitation.start') }).click();
    await page.waitForURL(/#\/round\/.+\/sheet$/);
    await heading().waitFor();
  }

  const goTo = async (path: string) => {
    const id = /#\/round\/([^/]+)/.exec(page.url())?.[1];
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/round/${id}/${path}`);
  };

  /** Answers in the list, statement by statement: by item code. */
  async function answer(levels: ReadonlyMap<string, number>): Promise<void> {
    await goTo('list');
    await heading().waitFor();
    for (const [code, level] of levels) {
      const statement = page.getByRole('radiogroup', { name: new RegExp(`^${code.replace('.', '\\.')} `) });
      await statement.getByRole('radio', { name: new RegExp(`^${level}\\b`) }).check();
    }
  }

  async function handBack(): Promise<void> {
    await goTo('hand-back');
    await page.getByRole('heading', { name: sheet('handBack.title'), level: 1 }).waitFor();
  }

  const saveFile = () => fileFrom(page, () => page.getByRole('button', { name: sheet('handBack.saveFile') }).click());

  async function codeAndLink(): Promise<{ code: string; link: string }> {
    await page.getByRole('button', { name: sheet('handBack.showCode') }).click();
    const code = await page.getByRole('textbox', { name: sheet('code.label') }).inputValue();
    const link = await page.getByRole('textbox', { name: sheet('code.link') }).inputValue();
    return { code, link };
  }

  return { start, answer, handBack, saveFile, codeAndLink };
}
