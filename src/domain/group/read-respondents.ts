import { asClosed } from '../closing/as-closed.ts';
import type { Answer, Evidence } from '../round/answer.ts';
import type { RespondentOrigin } from '../round/respondent-values.ts';
import type { Round } from '../round/round.ts';
import type { Suggestion } from '../round/values.ts';
import type { Respondent } from './respondent.ts';

type Data = Round['data'];

/** A round of thirty respondents holds thousands of values, and every figure asks for them. */
const known = new WeakMap<Data, readonly Respondent[]>();

/**
 * Everyone who was invited or has answered, in the order of their ids: the same in every copy. While the round is closed, as
 * they stood then (YR5); `roundAsItStands` gives them as they are now.
 */
export function respondentsOf({ data }: Pick<Round, 'data'>): readonly Respondent[] {
  const found = known.get(data) ?? read(asClosed(data));
  known.set(data, found);
  return found;
}

export function respondentOf(round: Pick<Round, 'data'>, id: string): Respondent | null {
  return respondentsOf(round).find((one) => one.id === id) ?? null;
}

/** Those who have answered at least one item. */
export function answeringRespondents(round: Pick<Round, 'data'>): readonly Respondent[] {
  return respondentsOf(round).filter(({ answers }) => answers.size > 0);
}

interface Draft {
  origin: RespondentOrigin;
  name: string;
  role: string;
  handed: string;
  sectors: string[];
  answers: Map<string, Answer>;
  notes: Map<string, string>;
  marks: Set<string>;
  evidence: Map<string, (Evidence & { id: string })[]>;
  suggestions: Map<string, Suggestion>;
}

function read(data: Data): readonly Respondent[] {
  const drafts = new Map<string, Draft>();
  for (const [key, versions] of data.values) {
    if (!key.startsWith('respondent/')) continue;
    const value = versions.at(-1)?.value ?? null;
    const [, id = '', part = '', item = '', evidenceId = ''] = key.split('/');
    if (value === null || part === 'closed') continue;
    const draft = drafts.get(id) ?? blank();
    drafts.set(id, draft);
    put(draft, part, item, evidenceId, value);
  }
  return [...drafts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, draft]) => ({ id, ...draft, sectors: draft.sectors.sort() }));
}

function put(draft: Draft, part: string, item: string, evidenceId: string, value: unknown): void {
  switch (part) {
    case 'origin':
      draft.origin = value as RespondentOrigin;
      break;
    case 'name':
    case 'role':
    case 'handed':
      draft[part] = value as string;
      break;
    case 'sector':
      draft.sectors.push(item);
      break;
    case 'answer':
      draft.answers.set(item, value as Answer);
      break;
    case 'note':
      draft.notes.set(item, value as string);
      break;
    case 'mark':
      draft.marks.add(item);
      break;
    case 'evidence':
      draft.evidence.set(item, [...(draft.evidence.get(item) ?? []), { ...(value as Evidence), id: evidenceId }]);
      break;
    case 'suggestion':
      draft.suggestions.set(item, value as Suggestion);
  }
}

function blank(): Draft {
  return {
    origin: 'named',
    name: '',
    role: '',
    handed: '',
    sectors: [],
    answers: new Map(),
    notes: new Map(),
    marks: new Set(),
    evidence: new Map(),
    suggestions: new Map(),
  };
}
