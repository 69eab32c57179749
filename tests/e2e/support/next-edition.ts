import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder } from '#content/check-folder.ts';
import { runProgram } from '../../../src/tooling/run-program.mjs';

const PACK = join('checklists', 'hyvan-mielen-kunta');
const EDITION = '2027.1';

/** What the fictional edition changes: each kind of change once, and rewording both ways. */
export const CHANGES = {
  sameMeaning: 'shared-understanding',
  newMeaning: 'strengths-and-assets',
  split: { from: 'meeting-places', to: ['meeting-places-indoors', 'meeting-places-outdoors'] },
  merged: { from: ['school-belonging-and-skills', 'bullying-stopped'], to: 'school-day' },
  removed: 'positive-measures',
  added: 'digital-inclusion',
} as const;

/** What a new statement takes its sectors, models and words from. */
const MADE_FROM: Readonly<Record<string, string>> = {
  [CHANGES.split.to[0]]: CHANGES.split.from,
  [CHANGES.split.to[1]]: CHANGES.split.from,
  [CHANGES.merged.to]: CHANGES.merged.from[0],
  [CHANGES.added]: 'living-environment',
};

/** Where the example's answers go, so that it stays whole. */
const IN_EXAMPLE: Readonly<Record<string, string>> = {
  [CHANGES.split.from]: CHANGES.split.to[0],
  [CHANGES.removed]: CHANGES.split.to[1],
  [CHANGES.merged.from[0]]: CHANGES.merged.to,
  [CHANGES.merged.from[1]]: CHANGES.added,
};

/** The words that mark a statement of the new edition. */
export const NEW_WORDS = 'Uuden version väittämä:';

interface ChecklistFile {
  edition: string;
  areas: { code: string; items: { id: string; code: string; screening: boolean }[] }[];
}
interface TextsFile {
  items: Record<string, { statement: string }>;
}

/**
 * The app as it will be built once the checklist has a next edition: the same sources, another content. Gives the site's
 * folder, and the text of the new pack's files by name. The caller removes `root`.
 */
export async function buildNextEdition() {
  const root = await mkdtemp(join(tmpdir(), 'mielikunta-next-edition-'));
  for (const name of ['src', 'locales', 'checklists', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'])
    await cp(name, join(root, name), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');

  await change<ChecklistFile>(root, 'checklist.json', (checklist) => {
    checklist.edition = EDITION;
    for (const area of checklist.areas) {
      area.items = area.items
        .flatMap((item) =>
          successors(item.id).map((id) => ({ ...item, id, screening: item.screening && !isSecond(id) })),
        )
        .map((item, index) => ({ ...item, code: `${area.code}.${index + 1}` }));
    }
  });
  await change<{ edition: string }>(root, 'models.json', (models) => {
    models.edition = EDITION;
  });
  const checklist = JSON.parse(await readFile(join(root, PACK, 'checklist.json'), 'utf8')) as ChecklistFile;
  const items = checklist.areas.flatMap((area) => area.items.map(({ id }) => id));
  await change<{ editions: unknown[] }>(root, 'editions.json', ({ editions }) => {
    const { sameMeaning, newMeaning, split, merged, removed, added } = CHANGES;
    const changes = [
      { kind: 'reworded', item: sameMeaning, comparable: true },
      { kind: 'reworded', item: newMeaning, comparable: false },
      { kind: 'split', ...split },
      { kind: 'merged', ...merged },
      { kind: 'removed', item: removed },
      { kind: 'new', item: added },
    ];
    editions.push({ edition: EDITION, previous: '2026.1', items, changes });
  });
  for (const lang of ['fi', 'sv', 'en']) {
    await change<TextsFile>(root, join('texts', `checklist.${lang}.json`), (texts) => {
      const words = (from: string, id: string) => {
        const text = texts.items[from] as { statement: string };
        return id === from ? text : { ...text, statement: `${NEW_WORDS} ${id}, ${lang}.` };
      };
      texts.items = Object.fromEntries(items.map((id) => [id, words(MADE_FROM[id] ?? id, id)]));
      for (const id of [CHANGES.sameMeaning, CHANGES.newMeaning])
        texts.items[id] = { ...(texts.items[id] as { statement: string }), statement: `${NEW_WORDS} ${id}, ${lang}.` };
    });
  }
  const example = join(root, PACK, 'example.json');
  const renamed = Object.entries(IN_EXAMPLE).reduce(
    (text, [from, to]) => text.replaceAll(`"${from}"`, `"${to}"`),
    await readFile(example, 'utf8'),
  );
  await writeFile(example, renamed);
  await writeFile(join(root, 'src/content/checklist-hash.ts'), "export const CHECKLIST_HASH = '0123456789abcdef';\n");

  const build = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'].map((part, index) =>
    index === 0 ? join(root, part) : part,
  );
  const { code, text } = await runProgram(process.execPath, [...build, root], {
    output: 'collect',
    env: { NODE_ENV: 'production' },
    cwd: root,
  });
  if (code !== 0) throw new Error(`The next edition could not be built:\n${text}`);
  return { root, folder: join(root, 'dist', 'site'), findings: checkFolder(await packFiles(root)) };
}

function isSecond(id: string): boolean {
  return id === CHANGES.split.to[1];
}

/** What stands in the new edition where a statement stood. */
function successors(id: string): string[] {
  const { split, merged, removed, added } = CHANGES;
  if (id === split.from) return [...split.to];
  if (id === merged.from[0]) return [merged.to];
  if (id === merged.from[1] || id === removed) return [];
  return id === MADE_FROM[added] ? [id, added] : [id];
}

async function change<Content>(root: string, name: string, make: (content: Content) => void): Promise<void> {
  const path = join(root, PACK, name);
  const content = JSON.parse(await readFile(path, 'utf8')) as Content;
  make(content);
  await writeFile(path, `${JSON.stringify(content, null, 2)}\n`);
}

async function packFiles(root: string): Promise<Map<string, string>> {
  const folder = join(root, PACK);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(
    names.map(async (name) => [name.replaceAll('\\', '/'), await readFile(join(folder, name), 'utf8')] as const),
  );
  return new Map(files);
}

export async function removeNextEdition(root: string): Promise<void> {
  await rm(join(root, 'node_modules'));
  await rm(root, { recursive: true, force: true });
}
