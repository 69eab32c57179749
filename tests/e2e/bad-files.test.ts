import { describe, expect, it } from 'vitest';
import { fileFrom, giveFile, type SavedFile } from './support/downloads.ts';
import { openExample } from './support/every-page.ts';
import { openApp } from './support/open-app.ts';
import { goTo, pagesBesideRounds, pagesOfRound } from './support/pages.mjs';
import { walkerOn } from './support/walk.ts';
import { wordsOf } from './support/words.ts';

const keeping = wordsOf('fi', 'keeping');
const errors = wordsOf('fi', 'errors');
type RoundJson = {
  kind: string;
  round: { format: number; id: string; year: number } & Record<string, unknown>;
} & Record<string, unknown>;
const asFile = (name: string, content: string | Buffer): SavedFile => ({ name, bytes: Buffer.from(content) });
const changed = (good: SavedFile, change: (round: RoundJson) => void): SavedFile => {
  const round = JSON.parse(good.bytes.toString('utf8')) as RoundJson;
  change(round);
  return asFile('changed.json', JSON.stringify(round));
};

/** Each bad file made from a good one, and the message that is its own. */
const BAD: readonly (readonly [string, string, (good: SavedFile) => SavedFile])[] = [
  ['an empty file', 'empty', () => asFile('empty.json', '')],
  ['a file that is no JSON', 'not-json', () => asFile('letter.json', 'Hyvä vastaanottaja, liitteenä kierros.')],
  ['a file cut in the middle', 'cut', (good) => asFile('cut.json', good.bytes.subarray(0, good.bytes.length / 2))],
  ['a file cut after its first sign', 'cut-at-start', () => asFile('cut.json', '{')],
  ['another program’s file', 'foreign', () => asFile('package.json', '{"name":"other","version":"1.0.0"}')],
  ['another kind of Mielikunta’s files', 'other-kind', () => asFile('other.json', '{"kind":"mielikunta-other"}')],
  ['a sharing file', 'sharing-file', () => asFile('share.json', '{"kind":"mielikunta-sharing"}')],
  [
    'a file of a newer version',
    'newer',
    (good) =>
      changed(good, ({ round }) => {
        round.format = 99;
      }),
  ],
  [
    'a file with a value of the wrong shape',
    'invalid',
    (good) =>
      changed(good, (round) => {
        round.values = 'all of them';
      }),
  ],
  [
    'a file whose counters contradict',
    'damaged',
    (good) =>
      changed(good, (round) => {
        const seen = round.seen as { n: number }[];
        for (const writer of seen) writer.n = 2 ** 41;
      }),
  ],
  ['a deeply nested file', 'too-deep', () => asFile('deep.json', '['.repeat(100_000) + ']'.repeat(100_000))],
  ['a file of 31 MB', 'too-large', () => asFile('huge.json', Buffer.alloc(31_000_000, 'x'))],
];

describe('a file that can’t be opened', () => {
  it('[DA8] gets a message of its own, and the open round stays the same, byte for byte', async () => {
    const { page, close } = await openApp();
    const walk = walkerOn(page, 'fi');
    await openExample(page, 'fi');
    const { file: before } = await walk.saveRound();
    const titles = new Set<string>();
    for (const [what, key, make] of BAD) {
      await goTo(page, pagesBesideRounds['open-file'] ?? '');
      await giveFile(page, make(before), () => page.getByRole('button', { name: keeping('openFile.choose') }).click());
      const told = page.getByRole('heading', { level: 2, name: errors(`${key}.title`) });
      await told.waitFor({ timeout: 10_000 }).catch(async () => {
        throw new Error(`${what} gives not «${key}», but:\n${await page.locator('main').innerText()}`);
      });
      titles.add(await told.innerText());
      expect(await page.locator('main').innerText(), what).not.toContain('{{');
      await page.goBack();
    }
    expect(titles.size, 'each has its own title').toBe(BAD.length);
    await page.waitForURL(/#\/round\//);
    const { file: after } = await walk.saveRound();
    expect(after.bytes.equals(before.bytes)).toBe(true);
    await close();
  }, 120_000);

  it('[DA8] with scripts in its texts shows them as text and runs nothing, on the screen and in the plan', async () => {
    const { page, close } = await openApp();
    const walk = walkerOn(page, 'fi');
    await openExample(page, 'fi');
    const { file: good } = await walk.saveRound();
    const evil = '<img src=x onerror="window.ran=1"><script>window.ran=2</script>';
    const hostile = changed(good, ({ round, values }) => {
      round.id = 'hostile-round';
      round.year = 2031;
      for (const { key, versions } of values as { key: string; versions: { value: unknown }[] }[]) {
        for (const version of versions) {
          if (/^group\/note\//.test(key)) version.value = evil;
          if (/^action\/[^/]+\/title$/.test(key)) version.value = evil;
          if (/^group\/evidence\//.test(key)) {
            version.value = { ...(version.value as object), text: evil, url: 'javascript:window.ran=3' };
          }
        }
      }
    });
    await goTo(page, pagesBesideRounds['open-file'] ?? '');
    await giveFile(page, hostile, () => page.getByRole('button', { name: keeping('openFile.choose') }).click());
    await page.waitForURL(/#\/round\/hostile-round/);
    const pages = pagesOfRound('hostile-round');
    for (const [name, path] of Object.entries(pages)) {
      await goTo(page, path);
      if (name === 'statement') {
        expect(
          await page.getByRole('textbox', { name: new RegExp(wordsOf('fi', 'answering')('note.label')) }).inputValue(),
        ).toBe(evil);
      }
      if (name === 'plan' || name === 'reports') expect(await page.locator('main').innerText(), name).toContain(evil);
      expect(await page.locator('main img, main script, main a[href^="javascript"]').count(), name).toBe(0);
    }
    await goTo(page, pages.reports ?? '');
    const pdf = await fileFrom(page, () =>
      page.getByRole('button', { name: wordsOf('fi', 'reports')('save.button') }).click(),
    );
    expect(pdf.bytes.toString('latin1')).not.toMatch(/\/JavaScript|\/JS\b|\(javascript:/);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await close();
  }, 120_000);
});
