import { describe, expect, it } from 'vitest';
import { commands } from '#cli/commands.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';

const run = (args: readonly string[], input?: string) =>
  runCommandLine(commands, args, input === undefined ? {} : { input });
const summary = async (...args: string[]) =>
  run(['report', '-', '--kind', 'summary', '--date', '2026-03-12', ...args], (await run(['example'])).output);

describe('report --kind summary', () => {
  it.each(['fi', 'sv', 'en'])('[CL6, RP3] makes the summary in %s; equal input gives equal bytes', async (lang) => {
    const first = await summary('--lang', lang, '--format', 'html');
    expect([first.exit, first.errors]).toEqual([0, lang === 'fi' ? '' : expect.stringContaining('in Finnish only')]);
    expect(first.output).toContain(`<html lang="${lang}">`);
    expect((await summary('--lang', lang, '--format', 'html')).bytes.equals(first.bytes)).toBe(true);
  });

  it('[CL6, RP8] is one page as a PDF', async () => {
    const { output } = await summary('--lang', 'sv');
    expect(output.match(/\/Type ?\/Page(?![A-Za-z])/g)).toHaveLength(1);
  });

  it('[CL6] is no table', async () => {
    const { exit, errors } = await summary('--format', 'csv');
    expect([exit, errors]).toEqual([2, expect.stringContaining('no table of --kind summary')]);
  });
});
