/** A fault in the content, told to its author: where it is, what is wrong and what to do about it. */
export interface Finding {
  /** Name of the check that found it. */
  readonly check: string;
  /** File name inside the folder: `checklist.json`, `texts/checklist.fi.json`. */
  readonly file: string;
  /** The id it concerns, or the path inside the file where there is no id. */
  readonly id: string;
  readonly message: string;
  readonly remedy: string;
}

/** What a check gives; its name is added when it is run. */
export type Fault = Omit<Finding, 'check'>;

/** One concern, looked after in one file. */
export interface Check<T> {
  readonly name: string;
  readonly description: string;
  readonly check: (content: T) => Fault[];
}

export function runChecks<T>(checks: readonly Check<T>[], content: T): Finding[] {
  return checks.flatMap(({ name, check }) => check(content).map((fault) => ({ check: name, ...fault })));
}
