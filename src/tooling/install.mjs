import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { withLockFolder } from './lock-folder.mjs';
import { inRepository } from './repository.mjs';
import { runProgram } from './run-program.mjs';

/** Inside node_modules on purpose: who deletes the packages deletes the stamp with them. */
const stamp = inRepository('node_modules', '.mielikunta-lock-hash');

/** Runs `npm ci` when the packages are missing or package-lock.json has changed since they were installed. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await withLockFolder('install', async () => {
    if (isInstalled()) return;
    if (isLink(inRepository('node_modules'))) {
      console.error(
        'node_modules is a link to another folder, which npm ci would empty. Remove the link and run again.',
      );
      process.exit(1);
    }
    console.error('Installing packages (npm ci) …');
    const { code } = await runNpm(['ci']);
    if (code !== 0) {
      console.error(
        'Installing failed. Check the connection to the npm registry (see above) and run the command again.',
      );
      process.exit(1);
    }
    writeFileSync(stamp, `${lockHash()}\n`);
  });
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === lockHash();
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(inRepository('package-lock.json')))
    .digest('hex');
}

function runNpm(args) {
  // Under `npm start` npm tells where it is; without it Windows needs a shell to find npm.cmd.
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return runProgram(process.execPath, [npm, ...args], { output: 'stderr' });
  return runProgram('npm', args, { output: 'stderr', shell: process.platform === 'win32' });
}
