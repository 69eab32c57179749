import { buffer } from 'node:stream/consumers';
import { commands } from './commands.ts';
import { runCli } from './run-cli.ts';

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
