import type { Command } from './command.ts';
import { optionsOf, optionUsage } from './parse-call.ts';

const start = 'npm run -s cli --';

/** The list of commands. */
export function generalHelp(commands: readonly Command[]): string {
  return [
    `Usage: ${start} COMMAND …`,
    '',
    'Mielikunta without a browser, for content authors, regional co-ordinators and IT.',
    '',
    'Commands:',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Options:',
    ...columns([
      ['-h, --help', 'Show this help; after a command, its own.'],
      ['--version', 'Show the version.'],
    ]),
    '',
    'Results go to standard output or -o FILE, messages to standard error; - reads standard input.',
    'Exit: 0 done, 1 the input was refused, 2 wrong use.',
    '',
  ].join('\n');
}

export function commandHelp(command: Command): string {
  const options = Object.entries(optionsOf(command)).map(([name, option]): [string, string] => [
    optionUsage(name, option),
    option.help + (option.choices ? ` One of: ${option.choices.join(', ')}.` : ''),
  ]);
  return [
    `Usage: ${[start, command.name, command.positionals.usage].filter(Boolean).join(' ')} [options]`,
    '',
    command.summary,
    ...(command.details === undefined ? [] : ['', command.details]),
    '',
    'Options:',
    ...columns(options),
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly [left: string, right: string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
