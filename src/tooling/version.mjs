import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inRepository, repository } from './repository.mjs';

/** The version of package.json, and the commit it was built from where git knows it: `0.1.0+1a2b3c4d5`. */
export function readVersion() {
  const { version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));
  const commit = readCommit();
  return commit === '' ? version : `${version}+${commit}`;
}

function readCommit() {
  try {
    const args = ['rev-parse', '--short=9', 'HEAD'];
    return execFileSync('git', args, { cwd: repository, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
