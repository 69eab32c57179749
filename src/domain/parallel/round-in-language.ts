import type { Language } from '../checklist/checklist.ts';
import { valuesOfItem } from '../closing/as-closed.ts';
import type { ClosedItem, ClosedRespondent, Closing } from '../round/closing-values.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import { markLanguage } from './language-marks.ts';
import { withOwnTexts } from './own-text-spots.ts';
import { ownLanguageOf, parallelTextsOf } from './own-texts.ts';

export interface RoundInLanguage {
  /** For reports only; never write on it, join or store it. */
  readonly round: Round;
  /** Refs of the texts that have no version in the language. */
  readonly untranslated: ReadonlySet<string>;
}

/**
 * The round as a report in `lang` needs it (RP4): own texts are replaced by their versions. A text without a version stays as
 * it was written and says its language itself (`markLanguage`), so that every format can mark it. Respondents' own words
 * always stay. In the own language the round is returned as it is.
 */
export function roundInLanguage(round: Round, lang: Language): RoundInLanguage {
  const own = ownLanguageOf(round);
  if (lang === own) return { round, untranslated: new Set() };
  const versions = lang === 'en' ? new Map<string, string>() : parallelTextsOf(round, lang);
  const untranslated = new Set<string>();
  const put = (text: string, ref: string | null): string => {
    const version = ref === null ? undefined : versions.get(ref);
    if (version === undefined && ref !== null) untranslated.add(ref);
    return version ?? markLanguage(text, own);
  };
  const values = new Map(
    [...round.data.values].map(([key, kept]) => {
      const shown = kept.at(-1);
      if (!shown || shown.value === null) return [key, kept] as const;
      const value = inWords(key, shown.value, put);
      return [key, value === shown.value ? kept : [...kept.slice(0, -1), { ...shown, value }]] as const;
    }),
  );
  return { round: { ...round, data: { ...round.data, values } }, untranslated };
}

type Put = (text: string, ref: string | null) => string;

/** What a closing keeps is read instead of what stands in the round now (YR5): it has to change alike. */
function inWords(key: string, value: RoundValue, put: Put): RoundValue {
  if (/^closing\/[^/]+$/.test(key)) return closingInWords(value as Closing, put);
  const [branch, closing] = key.split('closed/');
  if (closing !== undefined && branch?.startsWith('respondent/')) {
    const kept = value as ClosedRespondent;
    return {
      ...kept,
      values: kept.values.map((one) => ({ ...one, value: withOwnTexts(`${branch}${one.key}`, one.value, put) })),
    };
  }
  return withOwnTexts(key, value, put);
}

/** The answer that counted is the agreed one, or comes from respondents. */
function answerInWords({ item, answer, agreed }: ClosedItem, put: Put): ClosedItem['answer'] {
  const key = agreed === null ? valueKey.suggestion(item) : valueKey.agreed(item);
  return (withOwnTexts(key, { answer }, put) as Pick<ClosedItem, 'answer'>).answer;
}

function closingInWords(closing: Closing, put: Put): Closing {
  return {
    ...closing,
    items: closing.items.map((item) => {
      const texts = new Map([...valuesOfItem(item)].map(([key, value]) => [key, withOwnTexts(key, value, put)]));
      return {
        ...item,
        answer: answerInWords(item, put),
        agreed: (texts.get(valueKey.agreed(item.item)) ?? null) as typeof item.agreed,
        note: (texts.get(valueKey.note(item.item)) ?? '') as string,
        evidence: item.evidence.map((one) => ({
          ...one,
          ...(texts.get(valueKey.evidence(item.item, one.id)) as Omit<typeof one, 'id'>),
        })),
      };
    }),
    ...(closing.others && {
      others: closing.others.map((one) => ({ ...one, value: withOwnTexts(one.key, one.value, put) })),
    }),
  };
}
