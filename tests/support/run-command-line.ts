import type { Command } from '#cli/command.ts';
import { type ExitCode, runCli } from '#cli/run-cli.ts';

export interface CommandLineRun {
  readonly exit: ExitCode;
  /** What came to standard output. */
  readonly bytes: Buffer;
  readonly output: string;
  /** What came to standard error. */
  readonly errors: string;
}

/** Runs the command line in this process, with the given standard input. */
export async function runCommandLine(
  commands: readonly Command[],
  args: readonly string[],
  { input = '', isTerminal = false }: { input?: string | Uint8Array; isTerminal?: boolean } = {},
): Promise<CommandLineRun> {
  const output: Buffer[] = [];
  let errors = '';
  const exit = await runCli(commands, args, {
    standardInput: async () => Buffer.from(input),
    standardOutput: (content) => output.push(Buffer.from(content)),
    standardError: (text) => {
      errors += text;
    },
    isTerminal,
  });
  const bytes = Buffer.concat(output);
  return { exit, bytes, output: bytes.toString('utf8'), errors };
}
