import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inRepository } from './repository.mjs';

const oldestLock = 10 * 60_000;

/**
 * Runs `work` while no other process does work of the same name. In `cli … | cli …` both processes start at once, and both
 * may find the build stale. A folder is the lock because making one is atomic on every file system.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {string} [locks] where lock folders stand
 * @returns {Promise<T>}
 */
export async function withLockFolder(name, work, locks = inRepository('.cache', 'locks')) {
  const lock = join(locks, name);
  mkdirSync(locks, { recursive: true });
  while (!take(lock)) {
    if (isLeftBehind(lock)) rmSync(lock, { recursive: true, force: true });
    else await pause(100);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function take(lock) {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error.code === 'EEXIST' || error.code === 'EPERM') return false;
    throw error;
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  return true;
}

/** A process that was killed leaves its lock behind. */
function isLeftBehind(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > oldestLock) return true;
    const pid = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
