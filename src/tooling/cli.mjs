import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { withLockFolder } from './lock-folder.mjs';
import { requireNodeVersion } from './node-version.mjs';
import { inRepository } from './repository.mjs';
import { runBuild } from './run-program.mjs';
import { sourceHash, sources } from './source-hash.mjs';

/**
 * Builds the command line when its sources have changed, then runs it. Each build has its own folder, named by its sources:
 * a running command is never pulled from under itself. Standard output stays the command's alone.
 */
const builds = inRepository('dist', 'cli');
const hour = 3_600_000;

requireNodeVersion();
await ensureInstalled();
const build = join(builds, sourceHash(sources.cli));
const main = join(build, 'main.mjs');
if (!existsSync(main)) await withLockFolder('cli', buildCli);
// npm runs scripts in the repository; files are named from where the person stands.
if (process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.argv = [process.execPath, main, ...process.argv.slice(2)];
await import(pathToFileURL(main).href);

async function buildCli() {
  if (existsSync(main)) return;
  const unfinished = `${build}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const { code, text } = await runBuild(['--ssr', 'src/cli/main.ts', '--outDir', unfinished], 'collect');
  if (code !== 0) {
    console.error(`${text}\nThe command line could not be built.`);
    process.exit(1);
  }
  renameSync(unfinished, build);
  for (const name of readdirSync(builds)) {
    const other = join(builds, name);
    if (other !== build && Date.now() - statSync(other).mtimeMs > hour) rmSync(other, { recursive: true, force: true });
  }
}
