import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeEvidence, changeMark, changeNote } from '#domain/round/change-answers.ts';
import { commit } from '#domain/round/commit.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import { ROUND_FORMAT } from '#domain/round/round.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { answer, buildRound, commitsBy, level, smallTexts } from '#tests/support/build-round.ts';

interface SpoiltFile {
  round: { year: number; id: string };
  checklist: { areas: unknown[] };
  values?: { key: string; versions: { counter: number; value: { answer: { level: number } } }[] }[];
  seen: unknown;
  removed: unknown;
  log: unknown;
}

const filled = () => {
  const by = commitsBy('w');
  let round = answer(buildRound(), 'a1', level(2), by());
  round = answer(round, 'a2', { kind: 'not-applicable', reason: 'Ei <script>alert(1)</script> «koske»' }, by());
  round = answer(round, 'b1', { kind: 'unknown', who: 'Sivistysjohtaja', by: '2026-05' }, by());
  round = commit(round, by(), changeNote('a1', 'Huomio: ä ö å 🙂 \ud800 lone'));
  round = commit(round, by(), changeMark('b2', true));
  round = commit(
    round,
    by(),
    changeEvidence('a1', 'e1', { text: 'Strategia', url: 'https://example.fi', date: '2025-11-10' }),
  );
  return { ...answer(round, 'a2', null, by()), texts: smallTexts };
};
const text = () => roundToFile(filled(), smallTexts);
const errorOf = (source: string) => {
  const parsed = parseRoundFile(source);
  return parsed.ok ? null : parsed.error;
};
const edited = (edit: (file: SpoiltFile) => unknown) => {
  const file = JSON.parse(text());
  edit(file);
  return JSON.stringify(file);
};

describe('the round file', () => {
  it('[DA7] writing and reading again gives the same round, and the same bytes', () => {
    const parsed = parseRoundFile(text());
    expect(parsed).toEqual({ ok: true, value: filled() });
    if (parsed.ok) expect(roundToFile(parsed.value, smallTexts)).toBe(text());
  });

  it('[DA7] the file holds statements, level texts and area names in three languages once', () => {
    const file = JSON.parse(text());
    for (const lang of ['fi', 'sv', 'en']) {
      expect(file.texts[lang].items.a1.statement).toBe(`a1 ${lang}`);
      expect(file.texts[lang].items.a1.levels).toHaveLength(4);
      expect(file.texts[lang].areas['area-a']).toBe(`A ${lang}`);
    }
    expect(text().match(/"a1 fi"/g)).toHaveLength(1);
  });

  it('[DA7] values come in one order, whatever order they were written in', () => {
    const a = answer(buildRound(), 'a1', level(1), commitsBy('x')());
    const b = answer(buildRound(), 'b1', level(3), commitsBy('y')());
    const ab = joinRounds(a, b);
    const ba = joinRounds(b, a);
    if (!ab.ok || !ba.ok) throw new Error('refused');
    expect(roundToFile(ab.value, smallTexts)).toBe(roundToFile(ba.value, smallTexts));
  });

  it('[JN3] a cleared answer is a stamped empty value in the file', () => {
    const values: { key: string; versions: { value: unknown }[] }[] = JSON.parse(text()).values;
    expect(values.find(({ key }) => key === 'agreed/a2')?.versions[0]?.value).toBeNull();
  });

  it('[JN10] the file names the pack by edition and content hash', () => {
    expect(JSON.parse(text()).round.checklist).toEqual({ id: 'small', edition: 'test.1', hash: 'hash-1' });
  });
});

describe('reading what is not a round file', () => {
  it.each([
    ['', { kind: 'empty' }],
    ['  \n ', { kind: 'empty' }],
    ['{}', { kind: 'foreign' }],
    ['[1,2]', { kind: 'foreign' }],
    ['null', { kind: 'foreign' }],
    ['{"kind":"mielikunta-answers"}', { kind: 'other-kind', found: 'mielikunta-answers' }],
    ['{"kind":"something-else"}', { kind: 'foreign' }],
    ['['.repeat(100_000), { kind: 'too-deep' }],
  ])('[DA8] %.30j is refused with its own kind', (source, error) => {
    expect(errorOf(source)).toEqual(error);
  });

  it('[DA8] a truncated file tells where it breaks off', () => {
    const whole = text();
    const cut = whole.slice(0, whole.indexOf('"log"') + 4);
    expect(errorOf(cut)).toEqual({ kind: 'not-json', cut: true, position: cut.length, near: 'value' });
    const inHeader = whole.slice(0, whole.indexOf('"municipality"') + 17);
    expect(errorOf(inHeader)).toMatchObject({ kind: 'not-json', cut: true, near: 'municipality' });
    expect(errorOf(whole.replace('"removed": [', '"removed": [,'))).toMatchObject({ kind: 'not-json', cut: false });
  });

  it('[DA4] a newer format is refused before anything else is read', () => {
    const newer = edited((file) => Object.assign(file, { round: { format: ROUND_FORMAT + 1, anything: 'else' } }));
    expect(errorOf(newer)).toEqual({ kind: 'newer', found: ROUND_FORMAT + 1, known: ROUND_FORMAT });
  });

  it.each<[string, (file: SpoiltFile) => unknown, object]>([
    [
      'a level of 4',
      (file) => (version(file, 'agreed/a1').value.answer.level = 4),
      { kind: 'invalid', path: 'agreed/a1' },
    ],
    [
      'an unknown key',
      (file) => Object.assign(file.values?.[0] ?? {}, { key: 'agreed/../x' }),
      { kind: 'invalid', path: 'agreed/../x' },
    ],
    ['a key twice', (file) => file.values?.push(...file.values.slice(0, 1)), { kind: 'invalid' }],
    [
      'a counter of 2^40',
      (file) => (version(file, 'agreed/a1').counter = 2 ** 40),
      { kind: 'damaged', path: 'agreed/a1' },
    ],
    ['a value not seen', (file) => (file.seen = []), { kind: 'damaged' }],
    ['no values', (file) => delete file.values, { kind: 'invalid' }],
    ['a year of 26', (file) => (file.round.year = 26), { kind: 'invalid', path: 'round.year' }],
    ['a round id with a path', (file) => (file.round.id = '../../etc'), { kind: 'invalid', path: 'round.id' }],
    ['no areas', (file) => (file.checklist.areas = []), { kind: 'invalid', path: 'checklist.areas' }],
    ['a removed prefix that takes everything', (file) => (file.removed = ['']), { kind: 'invalid', path: 'removed' }],
    ['a log that is no list', (file) => (file.log = {}), { kind: 'invalid' }],
  ])('[DA8, JN6] %s is refused with its place', (_, edit, error) => {
    expect(errorOf(edited(edit))).toMatchObject(error);
  });

  it('[DA8] __proto__ as a key changes no prototype and is refused', () => {
    const hostile = text().replace('"key": "agreed/a1"', '"key": "__proto__"');
    expect(errorOf(hostile)).toMatchObject({ kind: 'invalid' });
    const inHeader = text().replace('"areas": {', '"areas": {"__proto__": "x", ');
    parseRoundFile(inHeader);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('[DA8] any text is read or refused and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (source) => {
        expect(typeof parseRoundFile(source).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it('[DA8] a file with one byte changed is read or refused, and what is read can be written and read again', () => {
    const whole = text();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, char) => {
        const parsed = parseRoundFile(whole.slice(0, at) + char + whole.slice(at + 1));
        if (parsed.ok) expect(parseRoundFile(roundToFile(parsed.value, smallTexts)).ok).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});

// The one version under a key of a parsed file, to spoil it.
function version(file: SpoiltFile, key: string) {
  const found = file.values?.find((entry) => entry.key === key)?.versions[0];
  if (!found) throw new Error(key);
  return found;
}
