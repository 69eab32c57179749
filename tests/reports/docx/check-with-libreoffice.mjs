/**
 * Opens each kind of report of the example as DOCX in LibreOffice, in each language and in both: its text there must be the report's, in order, and the
 * PDF it makes must have the pages. Not part of `npm test`, as LibreOffice can't be counted on.
 * `node tests/reports/docx/check-with-libreoffice.mjs [folder for the files]`
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCore } from '../../../bench/support/build-core.mjs';

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'mielikunta-docx-'));
mkdirSync(folder, { recursive: true });
const core = await loadCore('reports');

function convert(file, to) {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const { error, status, stderr } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', to, '--outdir', folder, file],
    { encoding: 'utf8' },
  );
  if (error || status !== 0) throw new Error(`LibreOffice: ${error?.message ?? stderr}`);
}

/** Letters and digits only: LibreOffice writes labels and line ends in its own way. */
const bare = (text) => text.replace(/[^\p{L}\p{N}]+/gu, '');

let faults = 0;
for (const kind of core.REPORT_KINDS) for (const lang of ['fi', 'sv', 'en', 'fi+sv']) await check(kind, lang);

async function check(kind, lang) {
  const name = `${kind}-${lang}`;
  const [first, second] = await Promise.all(lang.split('+').map((one) => core.exampleReport(kind, one)));
  const report = second ? core.bilingualReport(first, second) : first;
  const { bytes } = await core.renderReport(report, 'docx');
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, bytes);
  convert(file, 'txt:Text (encoded):UTF8');
  convert(file, 'pdf');
  const read = bare(readFileSync(join(folder, `${name}.txt`), 'utf8'));
  const alternatives = new Set(report.blocks.flatMap((block) => (block.kind === 'chart' ? [block.alternative] : [])));
  let at = 0;
  let missing = 0;
  for (const text of core.reportText(report)) {
    // A text export has no pictures; their words are held against the file itself in the tests.
    if (alternatives.has(text) || bare(text) === '') continue;
    const found = read.indexOf(bare(text), at);
    if (found < 0) {
      console.log(`  ${name}: missing or out of order: «${text.slice(0, 100)}»`);
      missing++;
    } else at = found + bare(text).length;
  }
  const pages = (readFileSync(join(folder, `${name}.pdf`), 'latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  faults += missing;
  console.log(`${name}: ${missing === 0 ? 'same text, same order' : `${missing} faults`}; ${pages} pages`);
}
console.log(`Files: ${folder}`);
process.exitCode = faults === 0 ? 0 : 1;
