import { assess } from '#domain/assessment.ts';
import { type Checklist, type Language, LEVELS, type Place } from '#domain/checklist/checklist.ts';
import { type ChecklistTexts, itemTextsAt } from '#domain/checklist/checklist-texts.ts';
import { areasInScope, isStatutory, type Scope } from '#domain/checklist/items-in-scope.ts';
import type { Answer } from '#domain/round/answer.ts';
import { placeOfRound, type Round, scopeOf } from '#domain/round/round.ts';
import { mayBeNotApplicable } from '#domain/scoring/may-be-not-applicable.ts';
import { municipalityName } from '../municipality-name.ts';
import type { FormReportInput } from './form-report-input.ts';

interface FormSources {
  /** Texts in the language of the form. */
  readonly texts: ChecklistTexts;
  readonly lang: Language;
  /** Today, `YYYY-MM-DD`. */
  readonly isoDate: string;
  readonly leftOutAreas?: readonly string[] | undefined;
}

export interface FormOfRound extends FormSources {
  readonly round: Round;
}

export interface FormOfChecklist extends FormSources {
  readonly checklist: Checklist;
  readonly place: Place;
}

/** A blank form of the checklist as it reads in a place, without a round (AN4). */
export function checklistFormInput(sources: FormOfChecklist): FormReportInput {
  const { checklist, place, lang, isoDate } = sources;
  return {
    ...statementsIn(sources, { checklist, place, scope: 'full', answers: null, kept: null }),
    municipality: '',
    year: null,
    lastYear: null,
    isoDate,
    fileId: `${checklist.id}/${checklist.edition}/blank/${place}/${lang}/${isoDate}`,
    example: false,
  };
}

/** A blank form of a round: what the round asks of its municipality. */
export function blankFormInput(sources: FormOfRound): FormReportInput {
  return formOfRound(sources, 'blank', null);
}

/**
 * A form with last time's answers: those the round brought along, or, where it brought none, its own for the year after.
 * Null where there is no answer to show.
 */
export function prefilledFormInput(sources: FormOfRound): FormReportInput | null {
  const { lastYear, answers } = assess(sources.round);
  const { year } = sources.round.header;
  if (lastYear) return formOfRound(sources, 'prefilled', lastYear);
  return answers.size === 0 ? null : formOfRound(sources, 'prefilled', { year, answers });
}

interface LastAnswers {
  readonly year: number;
  readonly answers: ReadonlyMap<string, Answer>;
}

function formOfRound(sources: FormOfRound, kind: 'blank' | 'prefilled', last: LastAnswers | null): FormReportInput {
  const { round, lang, isoDate } = sources;
  const { header, checklist } = round;
  const asked = { checklist, place: placeOfRound(round), scope: scopeOf(round), answers: last?.answers ?? null };
  return {
    ...statementsIn(sources, { ...asked, kept: round.texts?.[lang] ?? null }),
    municipality: municipalityName(header.municipality, lang),
    year: last && last.year === header.year ? header.year + 1 : header.year,
    lastYear: last?.year ?? null,
    isoDate,
    fileId: `${header.id}/${kind}/${lang}/${isoDate}`,
    example: header.example,
  };
}

interface Asked {
  readonly checklist: Checklist;
  readonly place: Place;
  readonly scope: Scope;
  readonly answers: ReadonlyMap<string, Answer> | null;
  /** The words that the round keeps, for statements that the edition at hand no longer has (JN10). */
  readonly kept: NonNullable<Round['texts']>[Language] | null;
}

function statementsIn({ texts, leftOutAreas = [] }: FormSources, { checklist, place, scope, answers, kept }: Asked) {
  const { scale } = texts;
  const nameOf = (id: string) => texts.areas[id]?.name ?? kept?.areas[id] ?? id;
  const areas = areasInScope(checklist, scope, place);
  return {
    placeNote: place === 'mainland' ? '' : texts.variantNotes[place],
    aboutChecklist: texts.about,
    scale: [
      ...LEVELS.map((level) => ({ label: `${level} ${scale[level].label}`, meaning: scale[level].meaning })),
      scale.notApplicable,
      scale.unknown,
    ],
    unknown: scale.unknown.label,
    notApplicable: scale.notApplicable.label,
    leftOutAreas: areas.filter(({ id }) => leftOutAreas.includes(id)).map(({ id }) => nameOf(id)),
    areas: areas
      .filter(({ id, items }) => !leftOutAreas.includes(id) && items.length > 0)
      .map(({ id, code, items }) => ({
        code,
        name: nameOf(id),
        intro: texts.areas[id]?.intro ?? '',
        statements: items.map((item) => {
          const found = texts.items[item.id];
          const own = found && itemTextsAt(found, place);
          const last = answers?.get(item.id);
          return {
            code: item.code,
            statement: own?.statement ?? kept?.items[item.id]?.statement ?? item.id,
            statutory: isStatutory(item, place),
            levels: LEVELS.map((level) => ({
              label: `${level} ${scale[level].label}`,
              text: own?.levels[level] ?? kept?.items[item.id]?.levels[level] ?? '',
            })),
            mayBeNotApplicable: mayBeNotApplicable(item, place),
            caution: own?.caution ?? '',
            last: last ? answerIn(texts, last) : null,
          };
        }),
      })),
  };
}

function answerIn({ scale }: ChecklistTexts, answer: Answer): string {
  if (answer.kind === 'level') return `${answer.level} ${scale[answer.level].label}`;
  return answer.kind === 'unknown' ? scale.unknown.label : scale.notApplicable.label;
}
