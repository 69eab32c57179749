import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { example } from './commands/example.ts';
import { join } from './commands/join.ts';
import { recommend } from './commands/recommend.ts';
import { region } from './commands/region.ts';
import { report } from './commands/report.ts';
import { scan } from './commands/scan.ts';
import { score } from './commands/score.ts';
import { validate } from './commands/validate.ts';

/** In the order of the help. */
export const commands: readonly Command[] = [
  example,
  check,
  validate,
  score,
  recommend,
  compare,
  join,
  report,
  scan,
  region,
];
