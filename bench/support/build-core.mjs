import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRepository } from '../../src/tooling/repository.mjs';
import { runBuild } from '../../src/tooling/run-program.mjs';

/**
 * Builds the app's own functions as a module for Node, from the sources as they stand, and loads it. `entry` is a file
 * beside this one, without its ending. What it loads later, such as texts, is there until the program ends.
 */
export async function loadCore(entry = 'core') {
  const folder = mkdtempSync(join(inRepository('node_modules'), '.bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { code, text } = await runBuild(['--ssr', `bench/support/${entry}.ts`, '--outDir', folder], 'collect');
  if (code !== 0) throw new Error(`The core could not be built.\n${text}`);
  return await import(pathToFileURL(join(folder, `${entry}.mjs`)).href);
}
