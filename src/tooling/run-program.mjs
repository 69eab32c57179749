import { spawn } from 'node:child_process';
import { inRepository, repository } from './repository.mjs';

/** @type {Record<string, import('node:child_process').StdioOptions>} */
const stdio = { inherit: 'inherit', stderr: ['ignore', 2, 2], collect: ['ignore', 'pipe', 'pipe'] };

/**
 * Runs a program and resolves with its exit code; a program that can't be started gives 127.
 * `output: 'stderr'` keeps its standard output out of ours; `'collect'` returns it as text.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ output?: 'inherit' | 'stderr' | 'collect', env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, text: string }>}
 */
export function runProgram(program, args, { output = 'inherit', env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: repository,
      stdio: stdio[output],
      shell,
      env: { ...process.env, ...env },
    });
    let text = '';
    child.stdout?.on('data', (part) => {
      text += part;
    });
    child.stderr?.on('data', (part) => {
      text += part;
    });
    child.on('error', (error) => resolve({ code: 127, text: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/** Scripts of packages are started by their path: `.bin` holds shell scripts that Windows can't spawn. */
const packageScripts = {
  biome: ['@biomejs', 'biome', 'bin', 'biome'],
  tsc: ['typescript', 'bin', 'tsc'],
  vite: ['vite', 'bin', 'vite.js'],
  vitest: ['vitest', 'vitest.mjs'],
};

/** Vitest and dev shells set NODE_ENV, and a build made under theirs would be React's slow one, without a service worker. */
const productionBuild = { NODE_ENV: 'production' };

/**
 * Runs Vite's build.
 * @param {readonly string[]} args
 * @param {'inherit' | 'collect'} [output]
 */
export function runBuild(args, output = 'inherit') {
  return runPackageScript('vite', ['build', '--logLevel', 'warn', ...args], { output, env: productionBuild });
}

/**
 * @param {keyof typeof packageScripts} name
 * @param {readonly string[]} args
 * @param {Parameters<typeof runProgram>[2]} [options]
 */
export function runPackageScript(name, args, options) {
  return runProgram(process.execPath, [inRepository('node_modules', ...packageScripts[name]), ...args], options);
}
