import { describe, expect, it } from 'vitest';
import { answerPartOf } from '#domain/exchange/answer-part.ts';
import { answersToCodeText, parseAnswersCode } from '#domain/exchange/answers-code.ts';
import { answersToFile, parseAnswersFile } from '#domain/exchange/answers-file.ts';
import { joinAll } from '#domain/exchange/join-all.ts';
import { addRespondent } from '#domain/group/change-respondent.ts';
import { commit } from '#domain/round/commit.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { answerSheet, sheetOf } from '#tests/support/build-group.ts';
import { buildRound, commitsBy, level, smallChecklist, smallTexts } from '#tests/support/build-round.ts';

const NOW = Date.UTC(2026, 10, 22);
const YEAR = 365 * 24 * 3_600_000;
const round = commit(
  buildRound(),
  commitsBy('coordinator', NOW)(),
  addRespondent('maija', 'named', { name: '', role: 'Planner', sectors: ['youth'] }),
);
/** Each writes as much as the others: their counters are equal. */
const handedIn = (tab: string, time: number, value: 0 | 1 | 2 | 3) => {
  const by = commitsBy(tab, time);
  return answerPartOf(answerSheet(sheetOf(round, { as: 'invited' }, by(), 'maija'), { a1: value }, by()));
};
const parts = [
  handedIn('year-back', NOW - YEAR, 0),
  handedIn('right', NOW, 1),
  handedIn('ten-ahead', NOW + 10 * YEAR, 2),
  handedIn('same-moment', NOW, 3),
  handedIn('before-1970', -5 * YEAR, 3),
];

describe('answers from computers whose clock is wrong', () => {
  it('[JN6, CL5] all stand side by side, in the same order however they came', () => {
    const orders = [parts, [...parts].reverse(), [...parts.slice(2), ...parts.slice(0, 2), ...parts]];
    const rounds = orders.map((order) => {
      const joined = joinAll(
        round,
        order.map((part) => ({ kind: 'answers', part })),
      );
      if (!joined.ok) throw new Error(JSON.stringify(joined.error));
      return joined.value.round;
    });
    const [first] = rounds;
    expect(first?.data.values.get(valueKey.ownAnswer('maija', 'a1'))).toHaveLength(5);
    expect(first?.data.values.get(valueKey.ownAnswer('maija', 'a1'))?.at(-1)?.value).toEqual(level(2));
    expect(new Set(rounds.map((one) => roundToFile({ ...one, texts: smallTexts }, smallTexts))).size).toBe(1);
  });

  it('[JN6] the next answer of one who has seen them stands alone, whatever its clock says', () => {
    const joined = joinAll(
      round,
      parts.map((part) => ({ kind: 'answers', part })),
    );
    if (!joined.ok) throw new Error(JSON.stringify(joined.error));
    const settled = commit(
      joined.value.round,
      commitsBy('coordinator', 0)(),
      new Map([[valueKey.ownAnswer('maija', 'a1'), level(1)]]),
    );
    expect(settled.data.values.get(valueKey.ownAnswer('maija', 'a1'))?.map(({ value }) => value)).toEqual([level(1)]);
    const again = joinAll(
      settled,
      parts.map((part) => ({ kind: 'answers', part })),
    );
    expect(again.ok && again.value.round.data).toEqual(settled.data);
  });

  it('[GR2] pass through file and code unchanged', () => {
    for (const part of parts) {
      expect(parseAnswersFile(answersToFile(part))).toEqual({ ok: true, value: part });
      expect(parseAnswersCode(answersToCodeText(part, smallChecklist), smallChecklist)).toEqual({
        ok: true,
        value: part,
      });
    }
  });
});
