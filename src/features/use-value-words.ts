import { useTranslation } from 'react-i18next';
import type { Level } from '#domain/checklist/checklist.ts';
import { roundAsItStands } from '#domain/closing/as-closed.ts';
import { respondentsOf } from '#domain/group/read-respondents.ts';
import { shownValue } from '#domain/join/replica.ts';
import type { AgreedAnswer, Answer, Evidence } from '#domain/round/answer.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { answerWords, levelWords } from '#parts/answer-words.ts';
import { itemWords } from '#parts/round-words.ts';
import { useChecklistTexts, useLanguage } from './hooks.ts';
import { respondentName } from './respondent-name.ts';
import { sectorsOf } from './use-sectors.ts';

export interface ValueWords {
  /** What a key of the round is, in words: «Rehtori: 1.2 Statement». */
  whole(key: string): string;
  /** The same within one respondent's own: without saying who. */
  within(key: string): string;
  /** A value under that key in words; also where it was cleared. */
  content(key: string, value: unknown): string;
}

const PARTS = ['answer', 'note', 'mark', 'evidence', 'suggestion', 'name', 'role', 'sector', 'handed'] as const;
const GROUPS = [
  'target',
  'suggestion',
  'change-cause',
  'model',
  'last-action',
  'goal',
  'handling',
  'indicator',
  'draft',
  'sector',
  'sector-handled',
  'meeting',
  'closing',
  'report',
  'setting',
] as const;

/** Keys and values of a round as people know them, for conflicts and previews (GR3, GR4). */
export function useValueWords(round: Round): ValueWords {
  const { t } = useTranslation('group');
  const texts = useChecklistTexts();
  const language = useLanguage();
  const codes = new Map(round.checklist.areas.flatMap((area) => area.items).map(({ id, code }) => [id, code]));
  const item = (id: string) => {
    const { statement } = itemWords(round, texts, language, id);
    return codes.has(id) ? `${codes.get(id)} ${statement}` : id;
  };
  const sectors = sectorsOf(round, texts.sectors);

  function who(id: string): string {
    const respondent = respondentsOf(roundAsItStands(round)).find((one) => one.id === id);
    return (respondent && respondentName(respondent, sectors, language)) || t('respondents.unnamed');
  }

  function within(key: string): string {
    const [group, , part = '', id = ''] = key.split('/');
    const known = group === 'respondent' ? PARTS.find((one) => one === part) : undefined;
    if (!known) return t('value.other');
    const kind = t(`value.part.${known}`);
    if (known === 'sector') return `${kind}: ${sectors.name(id)}`;
    return id === '' ? kind : known === 'answer' ? item(id) : `${item(id)} (${kind})`;
  }

  function whole(key: string): string {
    const [group = '', second = '', third = ''] = key.split('/');
    if (group === 'respondent') return `${who(second)}: ${within(key)}`;
    if (group === 'agreed') return `${t('value.agreed')}: ${item(second)}`;
    if (group === 'group') {
      const part = PARTS.find((one) => one === second);
      return `${item(third)} (${part ? t(`value.part.${part}`) : t('value.other')})`;
    }
    if (group === 'action') {
      const title = shownValue(round.data, valueKey.actionField(second, 'title'));
      return `${t('value.action')} «${String(title ?? t('value.untitled'))}»`;
    }
    const known = GROUPS.find((one) => one === group);
    if (!known) return t('value.other');
    const kind = t(`value.group.${known}`);
    if (group === 'target' || group === 'suggestion' || group === 'change-cause') return `${kind}: ${item(second)}`;
    return group.startsWith('sector') ? `${kind}: ${sectors.name(second)}` : kind;
  }

  function answered(answer: Answer): string {
    const word = answerWords(answer, texts.scale);
    return answer.kind === 'not-applicable' ? `${word}: ${answer.reason}` : word;
  }

  function content(key: string, value: unknown): string {
    if (value === null || value === undefined) return t('value.cleared');
    if (value === true) return t('value.present');
    const [group, , part] = key.split('/');
    if (group === 'respondent' && part === 'answer') return answered(value as Answer);
    if (group === 'agreed') {
      const { answer, reason, dissent } = value as AgreedAnswer;
      const dissenting = dissent === '' ? '' : t('value.dissent', { text: dissent });
      return [answered(answer), reason, dissenting].filter((one) => one !== '').join('. ');
    }
    if (group === 'target') return levelWords(value as Level, texts.scale);
    if (key.includes('/evidence/')) {
      const { text, url } = value as Evidence;
      return [text, url].filter((one) => one !== '').join(' ');
    }
    return plainWords(value);
  }

  return { whole, within, content };
}

/** What has no words of its own: texts and numbers as they are, one after the other. */
function plainWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value)
    .map(plainWords)
    .filter((one) => one !== '' && one !== 'false')
    .join(', ');
}
