import { canInstallPackages, installPackages } from './debian.mjs';
import { runProgram } from './run-program.mjs';

/** Debian's Python: the packages of Debian are seen by no other one on the computer. */
const python = '/usr/bin/python3';

const tools = [
  { needs: 'poppler-utils', program: 'pdfinfo', args: ['-v'] },
  { needs: 'qpdf', program: 'qpdf', args: ['--version'] },
  { needs: 'python3-pikepdf', program: python, args: ['-c', 'import pikepdf'] },
  { needs: 'python3-fonttools', program: python, args: ['-c', 'import fontTools'] },
];

/** The checks of the PDF by other people's programs. Installs what it can and names what is missing; false when some is. */
export async function ensurePdfTools() {
  const missing = await missingPackages();
  if (missing.length === 0) return true;
  if (canInstallPackages()) await installPackages(missing);
  const still = await missingPackages();
  if (still.length === 0) return true;
  console.error(
    `Some checks of the PDF need programs that are missing here and are left out: ${still.join(', ')} (names as in Debian).`,
  );
  return false;
}

async function missingPackages() {
  const results = await Promise.all(
    tools.map(async ({ needs, program, args }) =>
      (await runProgram(program, args, { output: 'collect' })).code === 0 ? [] : [needs],
    ),
  );
  return results.flat();
}
