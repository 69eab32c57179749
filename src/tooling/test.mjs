import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
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
/** A test that never ends is told and counted; it must not hold up whoever waits for the sum. */
const MOST_MINUTES = 25;
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
// Vitest leaves one core free for the one who watches; here nobody does.
const workers = `--maxWorkers=${availableParallelism()}`;
await vitest('Tests', 'unit', ['--project', 'node', '--project', 'screens', workers]);
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
  const running = `${reports}/${report}-running.txt`;
  const reporters = ['default', 'json', inRepository('src/tooling/running-files-reporter.mjs')];
  const output = [...reporters.map((reporter) => `--reporter=${reporter}`), `--outputFile.json=${file}`];
  const { code } = await runPackageScript('vitest', ['run', ...args, ...output], {
    minutes: MOST_MINUTES,
    env: { RUNNING_TEST_FILES: running },
  });
  if (code === 124)
    console.error(`${name}: not ended in ${MOST_MINUTES} minutes and stopped at ${readRunning(running)}`);
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

function readRunning(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return 'its beginning';
  }
}
