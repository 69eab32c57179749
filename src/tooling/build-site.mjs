import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { withLockFolder } from './lock-folder.mjs';
import { requireNodeVersion } from './node-version.mjs';
import { inRepository } from './repository.mjs';
import { runBuild } from './run-program.mjs';
import { sourceHash, sources } from './source-hash.mjs';

export const siteFolder = inRepository('dist', 'site');
/** Beside the site, not in it: everything inside is published. */
const stamp = inRepository('dist', 'site.hash');

/** Builds dist/site unless it is what the sources give already. Resolves with whether the site stands. */
export async function ensureSite() {
  return withLockFolder('site', async () => {
    const hash = sourceHash(sources.site);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && existsSync(`${siteFolder}/index.html`))
      return true;
    const { code } = await runBuild([]);
    if (code !== 0) return false;
    writeFileSync(stamp, hash);
    return true;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireNodeVersion();
  await ensureInstalled();
  process.exit((await ensureSite()) ? 0 : 1);
}
