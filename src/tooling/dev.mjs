import { ensureInstalled } from './install.mjs';
import { requireNodeVersion } from './node-version.mjs';
import { runPackageScript } from './run-program.mjs';

requireNodeVersion();
await ensureInstalled();
const { code } = await runPackageScript('vite', process.argv.slice(2));
process.exit(code);
