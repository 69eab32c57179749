import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '#cli/commands.ts';
import { respondentsOf } from '#domain/group/read-respondents.ts';
import { parseRoundFile } from '#domain/round/round-file.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const run = (...args: string[]) => runCommandLine(commands, args);
const { output: roundFile } = await run('example');
const { output: lastYear } = await run('example', '--previous');
const answersOf = async (n: number) => (await run('example', '--respondent', String(n))).output;
const files = {
  'round.json': roundFile,
  'last-year.json': lastYear,
  'answers-1.json': await answersOf(1),
  'answers-5.json': await answersOf(5),
  'answers-6.json': await answersOf(6),
};

async function paths() {
  const folder = await temporaryFolder(files);
  return (name: keyof typeof files) => join(folder, name);
}

const answering = (output: string) => {
  const round = parseRoundFile(output);
  if (!round.ok) throw new Error(JSON.stringify(round.error));
  return respondentsOf(round.value).filter(({ answers }) => answers.size > 0).length;
};

describe('join', () => {
  it('[CL5, CL1] takes in answer files; the output is the same in every order', async () => {
    const fileOf = await paths();
    const handed = (['answers-1.json', 'answers-5.json', 'answers-6.json', 'round.json'] as const).map(fileOf);
    const first = await run('join', fileOf('round.json'), ...handed);
    expect(first.exit).toBe(0);
    expect(answering(first.output)).toBe(6);
    const turned = await run('join', fileOf('round.json'), ...[...handed].reverse(), ...handed);
    expect(turned.output).toBe(first.output);
  });

  it('[CL5, GR3] tells what changed with each file', async () => {
    const fileOf = await paths();
    const { errors } = await run('join', fileOf('round.json'), fileOf('answers-1.json'), fileOf('answers-5.json'));
    expect(errors).toMatch(/answers-1\.json: 0 values changed\.\n.*answers-5\.json: [1-9]\d* values changed\./);
  });

  it('[CL5, GR3] a file of another round refuses all with its place and a remedy', async () => {
    const fileOf = await paths();
    const { errors, exit, output } = await run(
      'join',
      fileOf('round.json'),
      fileOf('answers-5.json'),
      fileOf('last-year.json'),
    );
    expect([exit, output]).toEqual([1, '']);
    expect(errors).toMatch(/last-year\.json.*\[other-round\].+\. .+\./);
  });

  it('[CL5] one file is wrong use', async () => {
    const fileOf = await paths();
    expect((await run('join', fileOf('round.json'))).exit).toBe(2);
  });
});

describe('answer files', () => {
  it('[CL3] validate tells whose answers they are and how many', async () => {
    const fileOf = await paths();
    const { output, exit } = await run('validate', fileOf('answers-5.json'), '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(output).files[0]).toMatchObject({
      kind: 'answers',
      respondent: 'respondent-culture',
      counts: { answers: expect.any(Number), notes: 1 },
    });
  });

  it('[CL1] the example has six respondents; a seventh is wrong use', async () => {
    expect((await run('example', '--respondent', '6')).exit).toBe(0);
    expect((await run('example', '--respondent', '7')).exit).toBe(2);
    expect((await run('example', '--respondent', '1', '--previous')).exit).toBe(2);
  });
});
