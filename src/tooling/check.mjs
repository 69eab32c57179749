import { ensureInstalled } from './install.mjs';
import { requireNodeVersion } from './node-version.mjs';
import { runPackageScript } from './run-program.mjs';

/** Format, lint and types; `--write` mends what a machine can mend. */
requireNodeVersion();
await ensureInstalled();
const biome = await runPackageScript('biome', ['check', '--error-on-warnings', ...process.argv.slice(2)]);
const types = await runPackageScript('tsc', ['-b']);
process.exit(biome.code || types.code);
