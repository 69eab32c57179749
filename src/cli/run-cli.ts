import { writeFile } from 'node:fs/promises';
import type { Command, Io, Outcome, Output, Refusal } from './command.ts';
import { commandHelp, generalHelp } from './help.ts';
import { type ParsedCall, parseCall } from './parse-call.ts';
import { fileRefusal } from './read-input.ts';
import { version } from './version.ts';

/** 0 done · 1 the input was refused · 2 wrong use */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line, its arguments without `node` and the script. */
export async function runCli(commands: readonly Command[], args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') return print(io, generalHelp(commands));
  if (name === '--version') return print(io, `${version}\n`);
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const message = name === undefined ? 'Give a command.' : `There is no command «${name}».`;
    return wrongUse(io, message, generalHelp(commands));
  }
  const parsed = parseCall(command, rest, io);
  if (!parsed.ok) return wrongUse(io, parsed.error, commandHelp(command));
  if (parsed.value.wantsHelp) return print(io, commandHelp(command));
  return finish(command, await command.run(parsed.value.call), parsed.value, io);
}

async function finish(command: Command, outcome: Outcome, call: ParsedCall, io: Io): Promise<ExitCode> {
  switch (outcome.kind) {
    case 'wrong-use':
      return wrongUse(io, outcome.message, commandHelp(command));
    case 'refused':
      if (call.wantsJson) io.standardOutput(asJson(outcome.json ?? { refused: outcome.refusals }));
      return refuse(io, outcome.refusals);
    case 'done': {
      for (const note of outcome.notes ?? []) io.standardError(`${note}\n`);
      return write(command, outcome.output, call, io);
    }
  }
}

async function write(command: Command, output: Output, call: ParsedCall, io: Io): Promise<ExitCode> {
  const content = 'bytes' in output ? output.bytes : call.wantsJson ? asJson(output.json) : output.text;
  if (call.outputFile !== undefined && call.outputFile !== '-') {
    try {
      await writeFile(call.outputFile, content);
    } catch (error) {
      return refuse(io, [fileRefusal(call.outputFile, error)]);
    }
    return 0;
  }
  if ('bytes' in output && io.isTerminal) {
    return wrongUse(io, 'The result is not text: give -o FILE.', commandHelp(command));
  }
  io.standardOutput(content);
  return 0;
}

function print(io: Io, text: string): ExitCode {
  io.standardOutput(text);
  return 0;
}

function refuse(io: Io, refusals: readonly Refusal[]): ExitCode {
  for (const { kind, place, message, remedy } of refusals)
    io.standardError(`${place}: [${kind}] ${message} ${remedy}\n`);
  return 1;
}

function wrongUse(io: Io, message: string, help: string): ExitCode {
  io.standardError(`${message}\n\n${help}`);
  return 2;
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
