import { describe, expect, it } from 'vitest';
import { commands } from '#cli/commands.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { sharingToFile } from '#domain/sharing/sharing-file.ts';
import { sharingOfRound } from '#domain/sharing/sharing-of-round.ts';
import { exampleOfTwoYears } from '#tests/support/example-of-two-years.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';

const [, round] = await exampleOfTwoYears();
const actions = new Set(actionsOf(round).map(({ id }) => id));
const fileWith = (mayBeNamed: boolean) =>
  sharingToFile(sharingOfRound(round, { mayBeNamed, actions }, { madeAt: Date.UTC(2026, 10, 22) }));
const validate = (input: string, ...more: string[]) => runCommandLine(commands, ['validate', '-', ...more], { input });

describe('validate, of a sharing file', () => {
  it('[CL3, DA11] tells kind, version and counts', async () => {
    const { output, exit } = await validate(fileWith(true), '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(output).files).toEqual([
      {
        file: 'standard input',
        kind: 'sharing',
        format: 1,
        round: round.header.id,
        municipality: 'Esimerkkikunta',
        year: 2026,
        edition: round.header.checklist.edition,
        example: true,
        madeAt: '2026-11-22T00:00:00.000Z',
        counts: { answers: 46, models: expect.any(Number), actions: actions.size, documents: 0 },
      },
    ]);
  });

  it('[CL3, DA11] says in words what it is, without a name where there is none', async () => {
    expect((await validate(fileWith(true))).output).toMatch(
      /^standard input: sharing file of Esimerkkikunta 2026, format 1; answers 46, models \d+, actions \d+, documents 0\.\n$/,
    );
    expect((await validate(fileWith(false))).output).toContain('sharing file of an unnamed municipality 2026');
  });

  it.each([
    ['newer', fileWith(true).replace('"format": 1', '"format": 2'), /format 2; this one knows 1/],
    ['invalid', fileWith(true).replace('"year": 2026', '"year": 26'), /· year/],
    ['not-json', fileWith(true).slice(0, 400), /breaks off/],
    ['other-kind', '{"kind":"mielikunta-other"}', /mielikunta-other/],
  ])('[CL3, DA8] one that is %s is refused with its place', async (kind, input, words) => {
    const { errors, exit } = await validate(input);
    expect(exit).toBe(1);
    expect(errors).toContain(`[${kind}]`);
    expect(errors).toMatch(words);
  });

  it('[CL3, CL5] a sharing file where a round is wanted is refused by its kind', async () => {
    const { errors, exit } = await runCommandLine(commands, ['score', '-'], { input: fileWith(true) });
    expect(exit).toBe(1);
    expect(errors).toContain('mielikunta-sharing');
  });
});
