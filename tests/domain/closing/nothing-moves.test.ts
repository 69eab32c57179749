import { describe, expect, it } from 'vitest';
import { commands } from '#cli/commands.ts';
import { assess } from '#domain/assessment.ts';
import { closeRound } from '#domain/closing/close-round.ts';
import { closingsOf } from '#domain/closing/closings.ts';
import { lateChanges } from '#domain/closing/late-changes.ts';
import { yearAnswersOf } from '#domain/compare/year-answers.ts';
import { effectiveAnswersOf } from '#domain/group/effective-answer.ts';
import { carriedItemsOf, meetingsOf } from '#domain/group/read-meetings.ts';
import { respondentsOf } from '#domain/group/read-respondents.ts';
import { responseRateOf } from '#domain/group/response-rate.ts';
import { sectorsHere } from '#domain/group/sectors.ts';
import { spreadsOf } from '#domain/group/spread.ts';
import { commit } from '#domain/round/commit.ts';
import { nextRound } from '#domain/round/next-round.ts';
import { evidenceOf, isMarked, noteOf, suggestionsOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { progressOf } from '#domain/round/round-counts.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { sharingOfRound } from '#domain/sharing/sharing-of-round.ts';
import { exampleMeetingRound, FIRST } from '#tests/reports/support/example-meeting.ts';
import { commitsBy, level } from '#tests/support/build-round.ts';
import { closed, everythingChanged, joinedRounds } from '#tests/support/closed-round.ts';
import { contentService } from '#tests/support/content-service.ts';
import { countingIds } from '#tests/support/counting-ids.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const by = commitsBy('coordinator', 2_000);
const round = commit(
  exampleMeetingRound(),
  by(),
  new Map<string, unknown>([
    [valueKey.note(FIRST), 'Työryhmän huomio'],
    [valueKey.target(FIRST), 2],
    [valueKey.evidence(FIRST, 'e1'), { text: 'Strategia 2025', url: '', date: '' }],
    [valueKey.mark(FIRST), true],
    [valueKey.suggestion(FIRST), { year: 2025, answer: level(1) }],
    [valueKey.sector('own-1'), { name: 'Seurakunta', partOf: '', leftOut: false }],
    [valueKey.sectorHandled('youth'), { body: 'Johtoryhmä', date: '2026-03-01' }],
    [valueKey.model('mieli-1'), { use: 'in-use', since: '2024', sector: '', reason: '' }],
  ]),
);
const frozen = closed(round);
const joined = joinedRounds(frozen, everythingChanged(round));

const items = round.checklist.areas.flatMap((area) => area.items.map(({ id }) => id));
/** Everything that is computed of a round, by the function that gives it. */
const READERS: Record<string, (of: Round) => unknown> = {
  assess,
  effectiveAnswersOf,
  yearAnswersOf,
  respondentsOf,
  progressOf,
  meetingsOf,
  carriedItemsOf,
  suggestionsOf,
  spreads: (of) => spreadsOf(of, items),
  responseRate: (of) => responseRateOf(of, sectorsHere(of, ['youth', 'sports', 'basic-education'])),
  texts: (of) => items.map((item) => [noteOf(of, item), isMarked(of, item), evidenceOf(of, item)]),
  sharing: (of) => sharingOfRound(of, { mayBeNamed: true, actions: new Set() }, { madeAt: 1 }),
  nextRound: (of) =>
    nextRound(
      of,
      {
        id: 'next',
        year: 2027,
        checklist: of.checklist,
        checklistRef: of.header.checklist,
        way: 'alone',
        newActionId: countingIds('action').create,
      },
      commitsBy('next')(),
    ),
};

describe('figures of a closed round', () => {
  it.each(Object.keys(READERS))(
    '[YR5] %s gives the same before the closing, after it, and when late writes have come',
    (name) => {
      const read = READERS[name] as (of: Round) => unknown;
      const was = read(round);
      expect(read(frozen)).toEqual(was);
      expect(read(joined)).toEqual(was);
      // The late writes would have changed it: the test can fail.
      expect(read(everythingChanged(round))).not.toEqual(was);
    },
  );

  it('[YR5] late writes of every family wait, item by item', () => {
    const families = new Set(
      lateChanges(joined).map(({ key }) =>
        key.replace(/^(respondent\/)[^/]+\/([^/]+).*|^(group\/\w+|meeting|[^/]+)\/.*/, '$1$2$3'),
      ),
    );
    expect([...families].sort()).toEqual([
      'agreed',
      'group/evidence',
      'group/mark',
      'group/note',
      'meeting',
      'respondent/answer',
      'respondent/evidence',
      'respondent/handed',
      'respondent/mark',
      'respondent/note',
      'respondent/origin',
      'respondent/role',
      'respondent/sector',
      'sector',
      'sector-handled',
      'setting',
      'suggestion',
      'target',
    ]);
    expect(lateChanges(frozen)).toEqual([]);
  });
});

describe('outputs of a closed round', () => {
  async function filesOf() {
    const texts = await contentService().archivedTexts();
    const older: Round = { ...round, header: { ...round.header, id: 'older', year: 2025 } };
    const folder = await temporaryFolder({
      'before.json': roundToFile(frozen, texts),
      'after.json': roundToFile(joined, texts),
      'changed.json': roundToFile(everythingChanged(round), texts),
      'older.json': roundToFile(older, texts),
    });
    const path = (name: string) => `${folder}/${name}.json`;
    return { before: path('before'), after: path('after'), changed: path('changed'), older: path('older') };
  }

  const all = ['--notes', '--respondent-notes', '--names', '--date', '2026-05-01'];
  const CALLS: readonly (readonly [string, readonly string[]])[] = [
    ['score', ['score', 'ROUND', '--json']],
    ['recommend', ['recommend', 'ROUND', '--json']],
    ['compare', ['compare', 'OLDER', 'ROUND', '--json']],
    ...(['plan', 'summary', 'full', 'minutes', 'prefilled'] as const).map(
      (kind) =>
        [
          `report ${kind}`,
          ['report', 'ROUND', '--kind', kind, '--format', 'txt', ...(kind === 'summary' ? all.slice(3) : all)],
        ] as const,
    ),
    ['report plan as PDF', ['report', 'ROUND', '--kind', 'plan', ...all]],
    [
      'report comparison',
      ['report', 'ROUND', '--kind', 'comparison', '--previous', 'OLDER', '--format', 'txt', '--date', '2026-05-01'],
    ],
    [
      'table of answers',
      ['report', 'ROUND', '--format', 'csv', '--table', 'answers', '--notes', '--date', '2026-05-01'],
    ],
  ];

  it.each(CALLS)('[YR5, CL6] %s has equal bytes before and after late writes have been joined', async (_, args) => {
    const files = await filesOf();
    const run = async (file: string) =>
      runCommandLine(
        commands,
        args.map((arg) => (arg === 'ROUND' ? file : arg === 'OLDER' ? files.older : arg)),
      );
    const before = await run(files.before);
    expect([before.exit, before.errors]).toEqual([0, before.errors]);
    expect((await run(files.after)).bytes.equals(before.bytes)).toBe(true);
    expect((await run(files.changed)).bytes.equals(before.bytes)).toBe(false);
  });

  it('[YR5, DA7] a closed round passes through its file unchanged, and opened again tells what had waited', async () => {
    const texts = await contentService().archivedTexts();
    const text = roundToFile(joined, texts);
    const read = parseRoundFile(text);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(roundToFile(read.value, texts)).toBe(text);
    expect(closingsOf(read.value)).toEqual(closingsOf(joined));
    expect(closeRound(read.value, 'again', '2026-06-01').size).toBe(0);
  });
});
