import { spawn } from 'node:child_process';
import { inRepository, repository } from './repository.mjs';

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
    const stdio =
      output === 'inherit' ? 'inherit' : output === 'stderr' ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, args, { cwd: repository, stdio, shell, env: { ...process.env, ...env } });
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

/**
 * @param {keyof typeof packageScripts} name
 * @param {readonly string[]} args
 * @param {Parameters<typeof runProgram>[2]} [options]
 */
export function runPackageScript(name, args, options) {
  return runProgram(process.execPath, [inRepository('node_modules', ...packageScripts[name]), ...args], options);
}
