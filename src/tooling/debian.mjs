import { existsSync } from 'node:fs';
import { runProgram } from './run-program.mjs';

/** True where packages can be added without asking anybody: Debian or its kin, as root (a container, a CI machine). */
export function canInstallPackages() {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/**
 * @param {readonly string[]} packages names of Debian packages
 * @returns {Promise<boolean>} whether they were installed
 */
export async function installPackages(packages) {
  console.error(`Installing Debian packages: ${packages.join(' ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  /** A mirror that doesn't answer is told, not waited for. */
  const options = /** @type {const} */ ({ output: 'collect', minutes: 10, env });
  const update = await runProgram('apt-get', ['update', '-qq'], options);
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  const install = await runProgram('apt-get', args, options);
  if (install.code !== 0) console.error(update.text + install.text);
  return install.code === 0;
}
