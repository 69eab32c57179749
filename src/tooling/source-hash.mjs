import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { repository } from './repository.mjs';
import { readVersion } from './version.mjs';

const common = ['checklists', 'locales', 'package.json', 'package-lock.json', 'vite.config.ts', 'src/tooling'];

/** What each build is made of. */
export const sources = {
  site: [...common, 'index.html', 'src'],
  cli: [...common, 'src/cli', 'src/content', 'src/domain', 'src/reports', 'src/scan', 'src/storage'],
};

/**
 * A hash over the contents, not the times: a checkout gives old files new times.
 * @param {readonly string[]} paths folders and files, relative to `root`
 * @param {string} [root]
 */
export function sourceHash(paths, root = repository) {
  const hash = createHash('sha256').update(readVersion());
  for (const file of paths.flatMap((path) => filesBelow(join(root, path))).sort()) {
    hash.update(`\0${relative(root, file).split(sep).join('/')}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(path) {
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)],
    );
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
