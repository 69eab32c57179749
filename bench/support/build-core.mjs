import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRepository } from '../../src/tooling/repository.mjs';
import { runBuild } from '../../src/tooling/run-program.mjs';

/** Builds the app's own functions as a module for Node, from the sources as they stand, and loads it. */
export async function loadCore() {
  const folder = mkdtempSync(join(inRepository('node_modules'), '.bench-'));
  try {
    const { code, text } = await runBuild(['--ssr', 'bench/support/core.ts', '--outDir', folder], 'collect');
    if (code !== 0) throw new Error(`The core could not be built.\n${text}`);
    return await import(pathToFileURL(join(folder, 'core.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
