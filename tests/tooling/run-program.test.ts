import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { runProgram } from '../../src/tooling/run-program.mjs';

const isAlive = (pid: number) => {
  try {
    // Signal 0 only asks; a child that has ended and waits for its parent still answers.
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

describe('a program that is run', () => {
  it('gives its code and its text', async () => {
    const run = await runProgram(process.execPath, ['-e', 'console.log("a"); process.exit(3)'], { output: 'collect' });
    expect(run).toEqual({ code: 3, text: 'a\n' });
  });

  it('that never ends is ended after its minutes, with all it started', async () => {
    const script = `
      import { spawn } from 'node:child_process';
      import { writeFileSync } from 'node:fs';
      const child = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'inherit' });
      writeFileSync(process.argv[2], String(child.pid));
      for (;;);`;
    const folder = await temporaryFolder({ 'endless.mjs': script });
    const pidFile = join(folder, 'pid');
    const { code } = await runProgram(process.execPath, [join(folder, 'endless.mjs'), pidFile], {
      output: 'collect',
      minutes: 0.05,
    });
    expect(code).toBe(124);
    const pid = Number(readFileSync(pidFile, 'utf8'));
    expect(pid).toBeGreaterThan(0);
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  });

  it('that ends in time keeps its own code', async () => {
    expect(await runProgram(process.execPath, ['-e', 'process.exit(1)'], { minutes: 1 })).toEqual({
      code: 1,
      text: '',
    });
  });
});
