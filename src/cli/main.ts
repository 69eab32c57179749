import { buffer } from 'node:stream/consumers';
import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { example } from './commands/example.ts';
import { recommend } from './commands/recommend.ts';
import { report } from './commands/report.ts';
import { score } from './commands/score.ts';
import { validate } from './commands/validate.ts';
import { runCli } from './run-cli.ts';

const commands: readonly Command[] = [example, check, validate, score, recommend, compare, report];

// `cli … | head` closes the pipe early; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCli(commands, process.argv.slice(2), {
  standardInput: () => buffer(process.stdin),
  standardOutput: (content) => void process.stdout.write(content),
  standardError: (text) => void process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
});
