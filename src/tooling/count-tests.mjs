import { readFileSync } from 'node:fs';

/** The one file of tests that runs other people's programs over our PDF. */
const OUTSIDE = 'external-checkers.test.ts';

/**
 * Counts a vitest JSON report. A file that could not be loaded has no tests in the report and counts as one failure; so does
 * a report that is missing.
 * `skippedOutside` of the skipped ones need programs of others, which not every computer has.
 * @param {string} path
 * @returns {{ passed: number, failed: number, skipped: number, skippedOutside: number }}
 */
export function countTests(path) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, skippedOutside: 0 };
  }
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + report.numTodoTests,
    skippedOutside: report.testResults
      .filter((file) => file.name.endsWith(OUTSIDE))
      .flatMap((file) => file.assertionResults)
      .filter((test) => test.status === 'skipped' || test.status === 'pending').length,
  };
}
