import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Report } from '#reports/model/blocks.ts';
import { bilingualOf, translatedRound } from './support/bilingual-reports.ts';
import { type Kind, REPORT_KINDS, reportOfKind } from './support/every-kind.ts';
import { emptyPlan, filledPlan } from './support/plan-input.ts';
import { type Rendered, renderPlan, renderReport } from './support/render.ts';
import { richRounds } from './support/rich-round.ts';

/** Tools of Debian that may be missing elsewhere; our own structural tests run always. */
const PYTHON = '/usr/bin/python3';
const checker = fileURLToPath(new URL('./support/pdfua-check.py', import.meta.url));
const hasChecker = spawnSync(PYTHON, ['-c', 'import pikepdf, fontTools']).status === 0;
const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;
const hasPdfinfo = spawnSync('pdfinfo', ['-v']).status === 0;

const [last, round] = await richRounds();
const folder = mkdtempSync(join(tmpdir(), 'mielikunta-pdf-'));
function written(name: string, { bytes }: Rendered): string {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  return path;
}
const files = [
  written('full-fi', renderPlan(filledPlan('fi'))),
  written('full-sv', renderPlan(filledPlan('sv'), 'sv')),
  written('empty-en', renderPlan(emptyPlan('en'), 'en')),
  written('both', renderReport(await bilingualOf('plan', translatedRound()))),
  ...(await Promise.all(REPORT_KINDS.map(async (kind) => written(kind, renderReport(await ofKind(kind)))))),
];

async function ofKind(kind: Kind): Promise<Report> {
  return reportOfKind(kind, round, { others: [last] });
}

function run(command: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return stdout + stderr;
}

describe('checkers of others', () => {
  it.skipIf(!hasChecker).each(files)('[RP2] the machine rules of PDF/UA-1 hold for %s', (file) => {
    expect(run(PYTHON, [checker, file])).toMatch(/ PASS /);
  });

  it.skipIf(!hasQpdf).each(files)('[RP2] qpdf finds no fault in %s', (file) => {
    expect(run('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors found');
  });

  it.skipIf(!hasPdfinfo).each(files)('[RP2] pdfinfo calls %s tagged', (file) => {
    expect(run('pdfinfo', [file])).toMatch(/Tagged: +yes/);
  });
});
