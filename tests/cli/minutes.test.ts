import { describe, expect, it } from 'vitest';
import { commands } from '#cli/commands.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { exampleMeetingRound } from '#tests/reports/support/example-meeting.ts';
import { leafTexts, readPdf } from '#tests/reports/support/read-pdf.ts';
import { contentService } from '#tests/support/content-service.ts';
import { exampleGroupRound } from '#tests/support/example-group.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';

const fileOf = async (round = exampleMeetingRound()) => roundToFile(round, await contentService().archivedTexts());
const report = async (...args: string[]) =>
  runCommandLine(commands, ['report', '-', ...args], { input: await fileOf() });

describe('report --kind minutes', () => {
  it('[CL6, GR7, GR10] makes the minutes of the newest meeting, names only when asked', async () => {
    const { bytes, exit } = await report('--kind', 'minutes');
    expect(exit).toBe(0);
    const texts = leafTexts(readPdf(bytes));
    expect(texts[0]).toBe('Työryhmän kokous 12.3.2026');
    expect(texts).toContain('Eriävä näkemys: Tekninen toimi näki tason 0.');
    expect(texts.join('\n')).not.toContain('Kaisa');
    const named = await report('--kind', 'minutes', '--meeting', 'm1', '--names');
    expect(leafTexts(readPdf(named.bytes))).toContain('Rehtori, Kaisa Keksitty');
  });

  it('[CL6] is refused with the meetings there are, or with what to do', async () => {
    const wrong = await report('--kind', 'minutes', '--meeting', 'm7');
    expect([wrong.exit, wrong.errors]).toEqual([1, expect.stringMatching(/no meeting «m7».*m1 \(2026-03-12\)/s)]);
    const none = await runCommandLine(commands, ['report', '-', '--kind', 'minutes'], {
      input: await fileOf(exampleGroupRound()),
    });
    expect([none.exit, none.errors]).toEqual([1, expect.stringMatching(/has no meeting\..*Plan a meeting/s)]);
  });

  it('[CL6, RP7] takes respondents’ notes into the plan only when asked', async () => {
    const text = (bytes: Uint8Array) => leafTexts(readPdf(bytes)).join('\n');
    expect(text((await report('--notes')).bytes)).not.toMatch(/Koulussa asia on kirjattu/);
    expect(text((await report('--respondent-notes')).bytes)).toMatch(/Koulussa asia on kirjattu/);
  });
});
