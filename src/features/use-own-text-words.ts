import { useTranslation } from 'react-i18next';
import { meetingsOf } from '#domain/group/read-meetings.ts';
import { indicatorsOf } from '#domain/indicators/read-indicators.ts';
import type { OwnText } from '#domain/parallel/own-text-spots.ts';
import { COUNCILS, DECIDING } from '#domain/round/plan-values.ts';
import { goalsOf } from '#domain/round/read-goals.ts';
import { actionsOf, lastActionsOf } from '#domain/round/read-plan.ts';
import { formatDate } from '#parts/format-date.ts';
import { itemWords } from '#parts/round-words.ts';
import { useChecklistTexts, useLanguage, useModelTexts, useRound } from './hooks.ts';
import { sectorsOf } from './use-sectors.ts';

export interface OwnTextWords {
  /** What the text is: «Otsikko», «Perustelu». */
  kind(text: OwnText): string;
  /** What it belongs to: an action's title, a statement … */
  place(text: OwnText): string;
}

/** Own texts as people know them. */
export function useOwnTextWords(): OwnTextWords {
  const { t } = useTranslation(['parallel', 'plan']);
  const round = useRound();
  const language = useLanguage();
  const texts = useChecklistTexts();
  const models = useModelTexts().models;
  const codes = new Map(round.checklist.areas.flatMap((area) => area.items).map(({ id, code }) => [id, code]));
  const names = new Map([
    ...[...lastActionsOf(round)].map(([id, { title }]) => [`last-action/${id}`, title] as const),
    ...actionsOf(round).map(({ id, title }) => [`action/${id}`, title] as const),
    ...goalsOf(round).map(({ id, title }) => [`goal/${id}`, title] as const),
    ...indicatorsOf(round).map(({ id, name }) => [`indicator/${id}`, name] as const),
    ...meetingsOf(round).map(({ id, date }) => [`meeting/${id}`, formatDate(date, language)] as const),
  ]);

  function nameOf({ family, id }: OwnText): string {
    switch (family) {
      case 'agreed':
      case 'note':
      case 'evidence':
        return [codes.get(id), itemWords(round, texts, language, id).statement].filter(Boolean).join(' ');
      case 'model':
        return models[id]?.name ?? id;
      case 'sector':
      case 'sector-handled':
        return sectorsOf(round, texts.sectors).name(id);
      case 'statement': {
        const council = COUNCILS.find((one) => one === id);
        return council ? t(`plan:handling.councils.${council}`) : id;
      }
      case 'decision': {
        const body = DECIDING.find((one) => one === id);
        return body ? t(`plan:handling.bodies.${body}`) : id;
      }
      default:
        return names.get(`${family === 'present' ? 'meeting' : family}/${id}`) ?? '';
    }
  }

  return {
    kind: ({ family, field }) => t(`kind.${KIND_OF_FAMILY[family] ?? KIND_OF_FIELD[field] ?? 'text'}`),
    place: (text) => [t(`family.${text.family}`), nameOf(text)].filter(Boolean).join(': '),
  };
}

type Kind =
  | 'title'
  | 'role'
  | 'resources'
  | 'indicator'
  | 'baseline'
  | 'target'
  | 'reason'
  | 'followUp'
  | 'description'
  | 'unit'
  | 'group'
  | 'source'
  | 'dissent'
  | 'notApplicable'
  | 'who'
  | 'note'
  | 'evidence'
  | 'statement'
  | 'body'
  | 'place'
  | 'duty'
  | 'name'
  | 'text';

/** Families whose texts are all of one kind. */
const KIND_OF_FAMILY: Partial<Record<OwnText['family'], Kind>> = {
  note: 'note',
  evidence: 'evidence',
  statement: 'statement',
  decision: 'body',
  present: 'duty',
  'sector-handled': 'body',
};

const KIND_OF_FIELD: Readonly<Record<string, Kind>> = {
  title: 'title',
  role: 'role',
  resources: 'resources',
  indicator: 'indicator',
  baseline: 'baseline',
  target: 'target',
  statusReason: 'reason',
  review: 'reason',
  reason: 'reason',
  followUp: 'followUp',
  description: 'description',
  unit: 'unit',
  group: 'group',
  source: 'source',
  dissent: 'dissent',
  'answer.reason': 'notApplicable',
  'answer.who': 'who',
  place: 'place',
  name: 'name',
};
