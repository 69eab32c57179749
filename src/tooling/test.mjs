import { rmSync } from 'node:fs';
import { ensureBrowser } from './browser.mjs';
import { ensureSite } from './build-site.mjs';
import { countTests } from './count-tests.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNodeVersion } from './node-version.mjs';
import { ensurePdfTools } from './pdf-tools.mjs';
import { inRepository } from './repository.mjs';
import { runPackageScript } from './run-program.mjs';

/**
 * Everything, from a fresh clone: format and lint, types, tests, build, journeys in a browser. Each step runs even when an
 * earlier one failed, so that one run tells all; the last line is the sum. Nothing is skipped for want of a program, but
 * for the checkers of others that only Debian installs by itself: those are named and left out.
 */
const reports = inRepository('.cache', 'test-reports');
let passed = 0;
let failed = 0;

requireNodeVersion();
await ensureInstalled();
rmSync(reports, { recursive: true, force: true });

await step(
  'Format and lint',
  async () => (await runPackageScript('biome', ['check', '--error-on-warnings'])).code === 0,
);
await step('Types', async () => (await runPackageScript('tsc', ['-b'])).code === 0);
const hasPdfTools = await ensurePdfTools();
await vitest('Tests', 'unit', ['--project', 'node', '--project', 'screens']);
const built = await step('Build', ensureSite);
const browser = await step('Browser', async () => (await ensureBrowser()) !== null);
if (built && browser) await vitest('Journeys', 'e2e', ['--project', 'e2e']);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function step(name, work) {
  console.log(`\n— ${name}`);
  const done = await work();
  if (!done) {
    console.error(`${name}: failed`);
    failed += 1;
  }
  return done;
}

async function vitest(name, report, args) {
  console.log(`\n— ${name}`);
  const file = `${reports}/${report}.json`;
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runPackageScript('vitest', ['run', ...args, ...output]);
  const count = countTests(file);
  passed += count.passed;
  failed += count.failed;
  const skipped = count.skipped - (hasPdfTools ? 0 : count.skippedOutside);
  if (skipped > 0) {
    console.error(`${name}: ${skipped} skipped; a test that does not run shows nothing, so it counts as failed`);
    failed += skipped;
  }
  // An error outside any test (an unhandled rejection) gives a bad exit code and no failed test.
  if (code !== 0 && count.failed + skipped === 0) failed += 1;
}
