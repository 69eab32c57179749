import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFrozenKey } from '#domain/closing/frozen-keys.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { schemaByKey } from '#domain/round/values.ts';

/** Each family of values is decided, one way or the other; a new one doesn't compile and fails here until it is. */
const DECIDED: Record<keyof typeof valueKey, 'frozen' | 'open'> = {
  scope: 'frozen',
  way: 'open',
  naming: 'open',
  lastYearShown: 'open',
  answerBy: 'open',
  keeping: 'open',
  nextRound: 'open',
  target: 'frozen',
  priority: 'open',
  agreed: 'frozen',
  note: 'frozen',
  mark: 'frozen',
  evidence: 'frozen',
  suggestion: 'frozen',
  action: 'open',
  actionField: 'open',
  actionSector: 'open',
  actionItem: 'open',
  actionModel: 'open',
  goal: 'open',
  lastAction: 'open',
  model: 'open',
  changeCause: 'open',
  respondent: 'open',
  respondentField: 'frozen',
  respondentSector: 'frozen',
  ownAnswer: 'frozen',
  ownNote: 'frozen',
  ownMark: 'frozen',
  ownEvidence: 'frozen',
  ownSuggestion: 'frozen',
  closedRespondent: 'open',
  sector: 'frozen',
  sectorHandled: 'frozen',
  meeting: 'open',
  meetingAgenda: 'open',
  meetingPresent: 'open',
  meetingOutcome: 'frozen',
  handlingCase: 'open',
  handlingAttachment: 'open',
  statement: 'open',
  decision: 'open',
  closing: 'open',
  reopened: 'open',
  indicator: 'open',
  indicatorValue: 'open',
  document: 'open',
  documentHits: 'open',
  excludedHit: 'open',
  draft: 'open',
  ownLanguage: 'open',
  parallel: 'open',
  reportChoice: 'open',
};

const sample = (family: keyof typeof valueKey): string => {
  const make = valueKey[family] as string | ((...ids: readonly (string | number)[]) => string);
  return typeof make === 'string' ? make : make('x1', family === 'indicatorValue' ? 2026 : 'answer', 'y1');
};

describe('what a closing freezes', () => {
  it('[YR5] every family of values is decided, frozen or open', () => {
    expect(Object.keys(DECIDED).sort()).toEqual(Object.keys(valueKey).sort());
    for (const family of Object.keys(DECIDED) as (keyof typeof valueKey)[]) {
      expect([family, isFrozenKey(sample(family))]).toEqual([family, DECIDED[family] === 'frozen']);
    }
  });

  it('[YR5] every shape a stored key may have belongs to a family that was decided', () => {
    const samples = [
      ...(Object.keys(valueKey) as (keyof typeof valueKey)[]).map(sample),
      ...['origin', 'name', 'role', 'handed'].map((field) => valueKey.respondentField('r1', field as 'role')),
      ...['title', 'statusReason'].map((field) => valueKey.actionField('a', field)),
      valueKey.statement('youth'),
      valueKey.decision('board'),
      valueKey.draft('proposal', 'fi'),
      valueKey.parallel('sv', 'action/x1/title'),
    ];
    const undecided = schemaByKey
      .filter(([pattern]) => !pattern.source.startsWith('^action'))
      .filter(([pattern]) => !samples.some((key) => pattern.test(key)));
    expect(undecided.map(([pattern]) => pattern.source)).toEqual([]);
  });
});

describe('who reads a round', () => {
  /** Reads past the closing on purpose: joining, writing, previews and what never is frozen. */
  const LIVE = new Set([
    'src/domain/closing',
    'src/domain/join',
    'src/domain/exchange',
    'src/domain/restore-points',
    'src/domain/round/join-rounds.ts',
    'src/domain/round/undo.ts',
    // Own texts are read as closed, and what a closing keeps is put into words with them.
    'src/domain/parallel',
    'src/domain/drafts/drafts.ts',
    'src/domain/round/collect.ts',
    'src/domain/round/round-file.ts',
    'src/domain/terms/read-documents.ts',
    // What is asked of the words shown there: documents and indicators stay open.
    'src/domain/terms/change-documents.ts',
    'src/features/answering/IndicatorsHere.tsx',
    'src/domain/group/bring-in.ts',
    'src/domain/group/group-settings.ts',
    'src/domain/group/read-meetings.ts',
    'src/domain/plan/next-round-month.ts',
    'src/domain/plan/handling.ts',
    'src/domain/round/read-plan.ts',
    'src/domain/round/round.ts',
    'src/state/same-content.ts',
    'src/state/session.ts',
    'src/features/agree/use-approval.ts',
    'src/features/use-value-words.ts',
    'src/features/ChangePreview.tsx',
    'src/features/LostPartsNotice.tsx',
    'src/features/answers-in',
    'src/features/reports/use-report-choice.ts',
    'src/cli/commands/validate.ts',
  ]);

  it('[YR5] no reader looks past the closing but those that were looked at', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((name) => join('src', name).replaceAll('\\', '/'))
      .filter((name) => /\.tsx?$/.test(name));
    const strangers = files
      .filter((name) => ![...LIVE].some((known) => name === known || name.startsWith(`${known}/`)))
      .filter((name) => /shownValues?\(\s*(?:\w+\.)?data\b|\.data\.values\b/.test(readFileSync(name, 'utf8')));
    expect(strangers).toEqual([]);
  });
});
