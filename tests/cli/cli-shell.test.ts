import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Command, Outcome } from '#cli/command.ts';
import { readInputText } from '#cli/read-input.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const echo: Command = {
  name: 'echo',
  summary: 'Gives its input back.',
  positionals: { usage: 'FILE', least: 1, most: 1 },
  options: { lang: { value: 'LANG', help: 'Language.', choices: ['fi', 'sv'] }, loud: { help: 'In capitals.' } },
  givesJson: true,
  run: async ({ positionals, has, value, io }): Promise<Outcome> => {
    const text = await readInputText(positionals[0] ?? '', io);
    if (!text.ok) return { kind: 'refused', refusals: [text.error] };
    const shown = has('loud') ? text.value.toUpperCase() : text.value;
    return { kind: 'done', output: { text: shown, json: { shown, lang: value('lang') ?? null } }, notes: ['noted'] };
  },
};
const bytes: Command = {
  ...echo,
  name: 'bytes',
  positionals: { usage: '', least: 0, most: 0 },
  options: {},
  givesJson: false,
  run: async () => ({ kind: 'done', output: { bytes: new Uint8Array([0, 255, 10]) } }),
};
const commands = [echo, bytes];

it('[CL] a result goes to standard output and a message to standard error', async () => {
  const { exit, output, errors } = await runCommandLine(commands, ['echo', '-'], { input: 'hyvä' });
  expect({ exit, output, errors }).toEqual({ exit: 0, output: 'hyvä', errors: 'noted\n' });
});

it('[CL] a file is read by its name, and -o writes the result to a file instead', async () => {
  const there = await temporaryFolder({ 'in.txt': 'mieli' });
  const out = join(there, 'out.txt');
  const { exit, output } = await runCommandLine(commands, ['echo', join(there, 'in.txt'), '--loud', '-o', out]);
  expect({ exit, output }).toEqual({ exit: 0, output: '' });
  expect(await readFile(out, 'utf8')).toBe('MIELI');
});

it('[CL] --json gives the result for other programs', async () => {
  const { output } = await runCommandLine(commands, ['echo', '-', '--json', '--lang', 'sv'], { input: 'x' });
  expect(JSON.parse(output)).toEqual({ shown: 'x', lang: 'sv' });
});

it('[CL] a refused input ends with 1 and names kind, place and remedy, in words and as JSON', async () => {
  const { exit, output, errors } = await runCommandLine(commands, ['echo', '/no/such/file', '--json']);
  expect(exit).toBe(1);
  expect(errors).toBe('/no/such/file: [not-found] There is no such file or folder. Check the name and the folder.\n');
  expect(JSON.parse(output)).toMatchObject({ refused: [{ kind: 'not-found', place: '/no/such/file' }] });
});

it('[CL] an input that is not UTF-8 is refused rather than read with other letters', async () => {
  const { exit, errors } = await runCommandLine(commands, ['echo', '-'], { input: Buffer.from([0x68, 0xe4]) });
  expect(exit).toBe(1);
  expect(errors).toContain('standard input: [not-text]');
});

it('[CL] a result that can not be written ends with 1', async () => {
  const { exit, errors } = await runCommandLine(commands, ['echo', '-', '-o', '/no/such/folder/x'], { input: 'x' });
  expect(exit).toBe(1);
  expect(errors).toContain('/no/such/folder/x: [not-found]');
});

it.each([
  { args: [], says: 'Give a command.' },
  { args: ['sing'], says: 'There is no command «sing».' },
  { args: ['echo'], says: 'echo takes FILE; 0 were given.' },
  { args: ['echo', 'a', 'b'], says: 'echo takes FILE; 2 were given.' },
  { args: ['echo', '-', '--colour'], says: "Unknown option '--colour'" },
  { args: ['echo', '-', '--lang', 'no'], says: '--lang no: choose one of fi, sv.' },
  { args: ['echo', '-', '--lang', 'fi', '--lang', 'sv'], says: '--lang is given more than once.' },
  { args: ['bytes', '--json'], says: "Unknown option '--json'" },
])('[CL] wrong use ends with 2, says what is wrong and how it is used: $args', async ({ args, says }) => {
  const { exit, output, errors } = await runCommandLine(commands, args, { input: 'x' });
  expect({ exit, output }).toEqual({ exit: 2, output: '' });
  expect(errors).toContain(says);
  expect(errors).toContain('Usage: ');
});

it('[CL] bytes go to a pipe as they are and never to a screen', async () => {
  const piped = await runCommandLine(commands, ['bytes']);
  expect(piped.bytes).toEqual(Buffer.from([0, 255, 10]));
  const shown = await runCommandLine(commands, ['bytes'], { isTerminal: true });
  expect({ exit: shown.exit, output: shown.output }).toEqual({ exit: 2, output: '' });
});

it('[CL] --help works everywhere, also beside what would be wrong use', async () => {
  for (const args of [['--help'], ['-h'], ['echo', '--help'], ['bytes', '-h', 'x']]) {
    const { exit, output } = await runCommandLine(commands, args);
    expect({ args, exit }).toEqual({ args, exit: 0 });
    expect(output).toContain('Usage: ');
  }
  const { output } = await runCommandLine(commands, ['echo', '--help']);
  expect(output).toMatch(/--lang LANG +Language\. One of: fi, sv\./);
});
