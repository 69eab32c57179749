import { spawn } from 'node:child_process';
import { inRepository, repository } from './repository.mjs';

const isWindows = process.platform === 'win32';
const ENDING = /** @type {const} */ (['SIGINT', 'SIGTERM']);

/** @type {Record<string, import('node:child_process').StdioOptions>} */
const stdio = { inherit: 'inherit', stderr: ['ignore', 2, 2], collect: ['ignore', 'pipe', 'pipe'] };

/**
 * Runs a program and resolves with its exit code; a program that can't be started gives 127.
 * `output: 'stderr'` keeps its standard output out of ours; `'collect'` returns it as text. `minutes` is the longest it may
 * run: then it and all it started are ended, and the code is 124.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ output?: 'inherit' | 'stderr' | 'collect', env?: Record<string, string>, shell?: boolean, minutes?: number, cwd?: string }} [options]
 * @returns {Promise<{ code: number, text: string }>}
 */
export function runProgram(
  program,
  args,
  { output = 'inherit', env = {}, shell = false, minutes, cwd = repository } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      stdio: stdio[output],
      shell,
      // A group of its own, so that the programs it started can be ended with it.
      detached: minutes !== undefined && !isWindows,
      env: { ...process.env, ...env },
    });
    let text = '';
    let isOver = false;
    const end = () => endWithChildren(child);
    const endLate = () => {
      isOver = true;
      end();
    };
    const endAll = () => {
      end();
      process.exit(130);
    };
    const limit = minutes && setTimeout(endLate, minutes * 60_000);
    if (minutes) for (const signal of ENDING) process.once(signal, endAll);
    const done = (/** @type {number} */ code) => {
      clearTimeout(limit);
      for (const signal of ENDING) process.off(signal, endAll);
      resolve({ code: isOver ? 124 : code, text });
    };
    child.stdout?.on('data', (part) => {
      text += part;
    });
    child.stderr?.on('data', (part) => {
      text += part;
    });
    child.on('error', (error) => {
      text = error.message;
      done(127);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function endWithChildren({ pid }) {
  if (pid === undefined) return;
  if (isWindows) spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
  else process.kill(-pid, 'SIGKILL');
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
