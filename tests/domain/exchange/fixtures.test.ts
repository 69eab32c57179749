import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAnswersCode } from '#domain/exchange/answers-code.ts';
import { parseAnswersFile } from '#domain/exchange/answers-file.ts';
import { findCodes } from '#domain/exchange/code.ts';
import { parseInvitation } from '#domain/exchange/invitation-file.ts';
import { joinAnswers } from '#domain/exchange/join-answers.ts';
import { parseRoundFile } from '#domain/round/round-file.ts';
import { platformCompressor } from '#storage/deflate.ts';

const textOf = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
const codeIn = async (name: string) => {
  const [found] = await findCodes(textOf(name), platformCompressor);
  if (!found?.ok) throw new Error(JSON.stringify(found));
  return found.value;
};
const respondent = 'respondent-staff';

/** What lies in people's mailboxes must open with every later version. */
describe('invitations and answers that were sent long ago', () => {
  it('[DA4, GR2] an invitation opens from file and code, with equal content', async () => {
    const file = parseInvitation(textOf('exchange/invitation-1.json'));
    expect(file).toMatchObject({ ok: true, value: { respondent: { id: respondent }, answerBy: '2026-10-10' } });
    const { kind, text } = await codeIn('exchange/invitation-code-1.txt');
    expect(kind).toBe('invitation');
    expect(parseInvitation(text)).toEqual(file);
  });

  it('[DA4, GR2] answers open from file and code, and change nothing in the round that holds them', async () => {
    const round = parseRoundFile(textOf('rounds/format-2-example-group.json'));
    if (!round.ok) throw new Error(JSON.stringify(round.error));
    const desk = parseAnswersFile(textOf('exchange/answers-1.json'));
    const phone = parseAnswersCode((await codeIn('exchange/answers-code-1.txt')).text, round.value.checklist);
    for (const part of [desk, phone]) {
      if (!part.ok) throw new Error(JSON.stringify(part.error));
      expect(part.value.respondent).toBe(respondent);
      const joined = joinAnswers(round.value, part.value);
      expect(joined).toMatchObject({ ok: true, value: { isNew: false, changed: [] } });
      expect(joined.ok && joined.value.round.data).toEqual(round.value.data);
    }
  });
});
