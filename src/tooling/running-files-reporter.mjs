import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Keeps a file with the names of the test files that are running, to be read when a run had to be ended. */
export default class RunningFilesReporter {
  #running = new Set();
  #path = process.env.RUNNING_TEST_FILES ?? '';

  /** @param {{ moduleId: string }} module */
  onTestModuleStart({ moduleId }) {
    this.#running.add(moduleId);
    this.#write();
  }

  /** @param {{ moduleId: string }} module */
  onTestModuleEnd({ moduleId }) {
    this.#running.delete(moduleId);
    this.#write();
  }

  #write() {
    if (this.#path === '') return;
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(this.#path, [...this.#running].join('\n'));
  }
}
