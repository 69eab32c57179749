import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerPart, answerPartOf } from '#domain/exchange/answer-part.ts';
import { answersToCodeText, parseAnswersCode, roundOfCodeText } from '#domain/exchange/answers-code.ts';
import { answersToFile, parseAnswersFile } from '#domain/exchange/answers-file.ts';
import { findCodes, makeCode } from '#domain/exchange/code.ts';
import { inviteRespondent } from '#domain/exchange/invitation.ts';
import { invitationToText, parseInvitation } from '#domain/exchange/invitation-file.ts';
import { joinAnswers } from '#domain/exchange/join-answers.ts';
import { addRespondent, changeOwnEvidence, changeOwnNote } from '#domain/group/change-respondent.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import type { Result } from '#domain/result.ts';
import { commit } from '#domain/round/commit.ts';
import type { ReadError } from '#domain/round/read-error.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { platformCompressor } from '#storage/deflate.ts';
import { answerSheet, sheetOf } from '#tests/support/build-group.ts';
import { buildRound, commitsBy, smallChecklist, smallTexts } from '#tests/support/build-round.ts';
import { createRandom } from '#tests/support/spoil/random.ts';
import { asJson, jsonSpoilers } from '#tests/support/spoil/spoil-json.ts';

const by = commitsBy('coordinator');
const tab = commitsBy('tab-1', 1_760_000_000_000);
const round = commit(
  buildRound(),
  by(),
  addRespondent('maija', 'named', { name: 'Maija', role: 'Planner', sectors: ['youth'] }),
);
const answered = answerSheet(sheetOf(round, { as: 'invited' }, tab(), 'maija'), { a1: 2, a2: '?', b1: '-' }, tab());
const sheet = commit(
  answered,
  { ...tab(), writer: 'maija~tab-1' },
  new Map([
    ...changeOwnNote('maija', 'a1', 'Lone \ud800 surrogate'),
    ...changeOwnEvidence('maija', 'a2', 'e1', { text: 'Strategy', url: '', date: '2026-01-02' }),
  ]),
);
const part = answerPartOf(sheet);
const maija = respondentOf(round, 'maija');
if (!maija) throw new Error('Maija was invited');
const invitation = invitationToText(inviteRespondent(round, maija), 'file');

/** Spoilt in up to three places, and still JSON. */
function spoilt(sound: string, seed: number): string {
  const random = createRandom(seed);
  const document = JSON.parse(sound);
  for (let i = 0; i <= random.below(3); i++) jsonSpoilers[random.of(Object.keys(jsonSpoilers))]?.(document, random);
  return asJson(document);
}

const readers: readonly {
  readonly of: string;
  readonly sound: string;
  readonly read: (text: string) => Result<unknown, ReadError>;
  readonly write: (value: never) => string;
}[] = [
  { of: 'an answer file', sound: answersToFile(part), read: parseAnswersFile, write: answersToFile },
  {
    of: 'the text of an answer code',
    sound: answersToCodeText(part, smallChecklist),
    read: (text) => parseAnswersCode(text, smallChecklist),
    write: (value) => answersToCodeText(value, smallChecklist),
  },
  {
    of: 'an invitation',
    sound: invitation,
    read: parseInvitation,
    write: (value) => invitationToText(value, 'code'),
  },
];

describe.each(readers)('$of that was spoilt', ({ sound, read, write }) => {
  it('[DA8] is read or refused with its place; what is read is written and read again the same', () => {
    let readable = 0;
    for (let seed = 1; seed <= 4_000; seed++) {
      const result = read(spoilt(sound, seed));
      if (!result.ok) {
        if ('path' in result.error) expect(result.error.path).not.toBe('');
        continue;
      }
      readable += 1;
      expect(read(write(result.value as never)), `seed ${seed}`).toEqual(result);
    }
    expect(readable).toBeGreaterThan(100);
    expect(readable).toBeLessThan(3_900);
  });

  it('[DA8] any JSON in any of its places is read or refused', () => {
    const keys = Object.keys(JSON.parse(sound));
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 5 }), (key, value) => {
        const text = JSON.stringify({ ...JSON.parse(sound), [key]: value });
        const result = read(text);
        if (result.ok) expect(read(write(result.value as never))).toEqual(result);
      }),
      { numRuns: 600, seed: 4 },
    );
  });

  it('[DA8] objects that can’t be made a text are refused, not thrown', () => {
    const odd = { toString: 1, valueOf: 1 };
    const document = JSON.parse(sound);
    for (const [key, value] of Object.entries(document)) {
      expect(read(JSON.stringify({ ...document, [key]: odd })).ok).toBe(false);
      if (!Array.isArray(value)) continue;
      const inside = (entry: unknown) => read(JSON.stringify({ ...document, [key]: [entry] }));
      expect(inside(odd).ok).toBe(false);
      for (const at of [0, 1, 2, 3, 4])
        expect(inside([0, 0, 0, 0, 0, 0].fill(odd as never, at, at + 1)).ok).toBe(false);
      expect(inside({ key: odd, versions: odd, writer: odd, n: odd }).ok).toBe(false);
    }
  });
});

describe('a round file', () => {
  it('[DA8] whose key can’t be made a text is refused, not thrown', () => {
    const file = JSON.parse(roundToFile(round, smallTexts));
    file.values[0].key = { toString: 1 };
    expect(parseRoundFile(JSON.stringify(file))).toEqual({ ok: false, error: { kind: 'invalid', path: 'values' } });
  });
});

describe('the compact text of a code', () => {
  const file = JSON.parse(answersToCodeText(part, smallChecklist));
  const withRows = (rows: unknown) => parseAnswersCode(JSON.stringify({ ...file, rows }), smallChecklist);
  const changed = (at: number, value: unknown) =>
    withRows(file.rows.map((row: unknown[], i: number) => (i === 1 ? row.with(at, value) : row)));

  it('[JN6] refuses sums that leave the bounds of numbers, writers that aren’t there and texts for numbers', () => {
    expect(withRows(file.rows)).toEqual({ ok: true, value: part });
    for (const at of [2, 3]) {
      for (const number of [-(2 ** 40), 2 ** 40, 2 ** 53, 1e308, 0.5]) expect(changed(at, number).ok).toBe(false);
    }
    for (const number of [1e16, -1e16, 1e308]) expect(changed(4, number).ok).toBe(false);
    for (const writer of [-1, 2, 99, 0.5, '0', null]) expect(changed(1, writer).ok).toBe(false);
    for (const at of [2, 3, 4])
      for (const text of ['1', 'NaN', null, [1], true]) expect(changed(at, text).ok).toBe(false);
    for (const key of [-1, 5, 0.5, 1e308, 'note/:99', 'note/:-1', '', 'agreed/a1', '../../x', null]) {
      expect(changed(0, key).ok).toBe(false);
    }
  });

  it('[DA8] a hundred thousand rows of one key, or of as many, are refused', () => {
    const row = (i: number) => [0, 0, i === 0 ? 1 : 0, 0, 0, 2];
    expect(withRows(Array.from({ length: 60_000 }, (_, i) => row(i))).ok).toBe(false);
    expect(withRows(Array.from({ length: 20_000 }, (_, i) => row(i))).ok).toBe(false);
    expect(withRows(Array.from({ length: 20_000 }, (_, i) => [`note/n${i}`, 0, 1, 1, 0, 'x'])).ok).toBe(false);
  });

  it('[JN6] an answer with more in it than is known goes as it is, as in the file', () => {
    const key = 'respondent/maija/answer/a1';
    const versions = (part.data.values.get(key) ?? []).map((one) => ({
      ...one,
      value: { kind: 'level', level: 2, since: 2020 },
    }));
    const newer: AnswerPart = {
      ...part,
      data: { ...part.data, values: new Map([...part.data.values, [key, versions]]) },
    };
    expect(parseAnswersCode(answersToCodeText(newer, smallChecklist), smallChecklist)).toEqual({
      ok: true,
      value: newer,
    });
    expect(parseAnswersFile(answersToFile(newer))).toEqual({ ok: true, value: newer });
  });

  it('[DA8] whose round it is can be told of any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        roundOfCodeText(text);
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});

describe('a respondent’s id', () => {
  it('[JN6] that would pass for the writer of another is refused', () => {
    const file = answersToFile(part).replaceAll('"maija"', '"maija~tab-1"').replaceAll('maija/', 'maija~tab-1/');
    expect(parseAnswersFile(file)).toEqual({ ok: false, error: { kind: 'invalid', path: 'respondent' } });
    const invited = JSON.parse(invitation);
    for (const id of ['maija~x', 'm'.repeat(61), '']) {
      invited.respondent.id = id;
      expect(parseInvitation(JSON.stringify(invited))).toMatchObject({ ok: false, error: { path: 'respondent.id' } });
    }
  });

  it('[GR2] the longest ids that are read make a sheet that is read again', () => {
    const invited = JSON.parse(invitation);
    invited.respondent.id = 'm'.repeat(60);
    invited.round.id = 'r'.repeat(59);
    const read = parseInvitation(JSON.stringify(invited));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const long = commit(
      buildRound({ id: invited.round.id }),
      by(),
      addRespondent(invited.respondent.id, 'named', { name: '', role: '', sectors: [] }),
    );
    const own = sheetOf(long, { as: 'invited' }, tab(), invited.respondent.id);
    expect(parseRoundFile(roundToFile(own, smallTexts)).ok).toBe(true);
    expect(parseAnswersFile(answersToFile(answerPartOf(own))).ok).toBe(true);
    expect(joinAnswers(long, answerPartOf(own)).ok).toBe(true);
  });
});

describe('a pasted text', () => {
  it('[GR2, DA8] a code with signs changed, lost or put in is read as it was or refused', async () => {
    const text = answersToCodeText(part, smallChecklist);
    const code = await makeCode('answers', text, platformCompressor);
    const random = createRandom(7);
    for (let i = 0; i < 1_500; i++) {
      const at = random.below(code.length);
      const sign = random.of([...'0aZ9MKV1']);
      const broken = random.of([
        code.slice(0, at) + sign + code.slice(at + 1),
        code.slice(0, at) + code.slice(at + 1),
        code.slice(0, at) + sign + code.slice(at),
        code.slice(0, at),
        code.slice(0, at) + code,
      ]);
      for (const found of await findCodes(broken, platformCompressor)) {
        if (found.ok) expect(found.value).toEqual({ kind: 'answers', text });
      }
    }
  });

  it('[DA8] beginnings of codes by the ten thousand are told, and a sound code before them is read', async () => {
    const code = await makeCode('answers', answersToCodeText(part, smallChecklist), platformCompressor);
    const heads = 20_000;
    let made = '';
    // Each claims to reach to the very end, so that each would be checked to the end.
    for (let i = 1; i <= heads; i++) made += `MKK1${((heads - i) * 16).toString(36).padStart(5, '0')}0000000`;
    const found = await findCodes(`${code} ${made}`, platformCompressor);
    expect(found[0]?.ok).toBe(true);
    expect(found.slice(1).every((one) => !one.ok)).toBe(true);
    expect(found.length).toBeLessThan(heads);
  });
});
