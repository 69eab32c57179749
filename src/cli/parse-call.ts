import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#domain/result.ts';
import type { Call, Command, Io, Option } from './command.ts';

export interface ParsedCall {
  readonly call: Call;
  readonly wantsHelp: boolean;
  readonly wantsJson: boolean;
  /** `-o FILE`; undefined and `-` are standard output. */
  readonly outputFile: string | undefined;
}

/** Options that commands share. */
export const sharedOptions = {
  output: { value: 'FILE', help: 'Write the result to FILE instead of standard output.' },
  json: { help: 'Write the result as JSON, for other programs.' },
  help: { help: 'Show this help.' },
} as const satisfies Record<string, Option>;

const shortNames: Readonly<Record<string, string>> = { output: 'o', help: 'h' };

/** All options of a command, the shared ones last. */
export function optionsOf(command: Command): Record<string, Option> {
  const { json, ...always } = sharedOptions;
  return { ...command.options, ...(command.givesJson ? { json } : {}), ...always };
}

/** How an option is written in usage lines: `-o, --output FILE`. */
export function optionUsage(name: string, option: Option): string {
  const short = shortNames[name] === undefined ? '' : `-${shortNames[name]}, `;
  return `${short}--${name}${option.value === undefined ? '' : ` ${option.value}`}`;
}

/** Checks the arguments after the command's name. The error is a sentence about the wrong use. */
export function parseCall(command: Command, args: readonly string[], io: Io): Result<ParsedCall, string> {
  const options = optionsOf(command);
  const parsed = parse(args, options);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const wantsHelp = values.has('help');
  const wrong = wantsHelp ? undefined : (wrongCount(command, positionals.length) ?? wrongChoice(options, values));
  if (wrong !== undefined) return err(wrong);
  const known = (name: string) => {
    if (!(name in options)) throw new Error(`The command ${command.name} has no option ${name}`);
    return values.get(name) ?? [];
  };
  return ok({
    call: {
      positionals,
      has: (name) => known(name).length > 0,
      value: (name) => known(name).at(-1),
      values: known,
      io,
    },
    wantsHelp,
    wantsJson: values.has('json'),
    outputFile: values.get('output')?.at(-1),
  });
}

interface Parsed {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
}

function parse(args: readonly string[], options: Readonly<Record<string, Option>>): Result<Parsed, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { value }]) => {
          const short = shortNames[name];
          const type = value === undefined ? ('boolean' as const) : ('string' as const);
          return [name, { type, multiple: true as const, ...(short === undefined ? {} : { short }) }];
        }),
      ),
    });
    const texts = Object.entries(values).map(([name, given]) => [name, (given ?? []).map(String)] as const);
    const twice = texts.find(([name, given]) => given.length > 1 && !options[name]?.isRepeatable);
    return twice ? err(`--${twice[0]} is given more than once.`) : ok({ values: new Map(texts), positionals });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return err(error.message);
    throw error;
  }
}

function wrongCount({ name, positionals }: Command, given: number): string | undefined {
  if (given >= positionals.least && given <= positionals.most) return undefined;
  const expected = positionals.usage === '' ? 'nothing more' : positionals.usage;
  return `${name} takes ${expected}; ${given} ${given === 1 ? 'was' : 'were'} given.`;
}

function wrongChoice(options: Readonly<Record<string, Option>>, values: Parsed['values']): string | undefined {
  for (const [name, given] of values) {
    const choices = options[name]?.choices;
    const wrong = given.find((value) => choices && !choices.includes(value));
    if (wrong !== undefined) return `--${name} ${wrong}: choose one of ${choices?.join(', ')}.`;
  }
  return undefined;
}
