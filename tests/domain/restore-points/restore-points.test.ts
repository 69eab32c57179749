import { describe, expect, it } from 'vitest';
import { heldKeys, lostKeys, lostParts } from '#domain/restore-points/bring-back.ts';
import { parsePointText, pointText } from '#domain/restore-points/point-text.ts';
import { pointsToDrop } from '#domain/restore-points/points-kept.ts';
import { parsePointInfo, pointInfo } from '#domain/restore-points/restore-point.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { answer, buildRound, commitsBy, level, smallTexts } from '#tests/support/build-round.ts';

describe('which restore points are kept', () => {
  it('[DA5] the newest 20, whatever order they are named in', () => {
    const numbers = [3, 25, ...Array.from({ length: 20 }, (_, i) => i + 4)];
    expect(pointsToDrop(numbers)).toEqual([4, 3]);
    expect(pointsToDrop([1, 2])).toEqual([]);
  });
});

describe('a restore point as text', () => {
  it('[DA5] [DA7] gives the round back exactly, with and without words', () => {
    const round = answer(buildRound(), 'a1', level(2), commitsBy('tab')());
    for (const each of [round, { ...round, texts: smallTexts }]) {
      expect(parsePointText(pointText(each))).toEqual({ ok: true, value: each });
    }
  });

  it('[DA8] a text cut anywhere is refused, never thrown on', () => {
    const text = pointText(buildRound());
    for (let at = 0; at < text.length - 2; at += 97) expect(parsePointText(text.slice(0, at)).ok).toBe(false);
  });
});

describe('what is told of a restore point', () => {
  it('[DA3] is nothing when its record is not what it must be', () => {
    const info = pointInfo(buildRound(), 'join', 7);
    expect(parsePointInfo(structuredClone(info))).toEqual(info);
    const wrong = [null, undefined, 'x', {}, { ...info, reason: 'whim' }, { ...info, counts: { answers: -1 } }];
    for (const value of [...wrong, { ...info, header: null }]) expect(parsePointInfo(value)).toBeNull();
  });
});

describe('what could not be read', () => {
  it('[DA3] is told as whole statements and actions, each once', () => {
    const keys = [
      valueKey.agreed('a1'),
      valueKey.note('a1'),
      valueKey.evidence('b2', 'e1'),
      valueKey.action('x'),
      valueKey.actionField('x', 'title'),
      valueKey.scope,
      'weather/today',
    ];
    expect(lostParts(keys)).toEqual({ items: ['a1', 'b2'], actions: ['x'], others: 2 });
  });

  it('[DA3] is lost no more once it has been answered again', () => {
    const round = answer(buildRound(), 'a1', level(2), commitsBy('tab')());
    const aside = [valueKey.agreed('a1'), valueKey.agreed('a2'), valueKey.agreed('a2'), null];
    expect(lostKeys(round, aside)).toEqual([valueKey.agreed('a2')]);
  });

  it('[DA5] a point has of it what it shows, and no value that was cleared', () => {
    const round = answer(buildRound(), 'a1', level(2), commitsBy('tab')());
    const cleared = answer(round, 'a2', null, commitsBy('other')());
    expect(heldKeys(cleared, [valueKey.agreed('a1'), valueKey.agreed('a2')])).toEqual([valueKey.agreed('a1')]);
  });
});
