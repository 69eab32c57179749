import { loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadEditions } from '#content/editions-loader.ts';
import { loadMunicipalities } from '#content/municipalities-loader.ts';
import { mergersOf } from '#content/municipality-register.ts';
import type { Merger } from '#domain/checklist/municipality-mergers.ts';
import { type Comparison, compareYears } from '#domain/compare/compare-rounds.ts';
import { EDITION_REASONS } from '#domain/compare/item-fates.ts';
import { municipalityLines } from '#domain/compare/municipality-lines.ts';
import { yearAnswersOf } from '#domain/compare/year-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { type Fraction, roundFraction } from '#domain/scoring/fraction.ts';
import type { Words } from '#reports/words.ts';
import type { Command, Refusal } from '../command.ts';
import { languageOf, languageOption } from '../language-option.ts';
import { readRound } from '../read-round.ts';
import { reportWords } from '../report-words.ts';

/** CL4 */
export const compare: Command = {
  name: 'compare',
  summary: 'Compare the years of a municipality, each with the one before.',
  positionals: { usage: 'OLDER NEWER…', least: 2, most: Number.POSITIVE_INFINITY },
  options: { lang: languageOption },
  givesJson: true,
  run: async (call) => {
    const rounds: Round[] = [];
    const refusals: Refusal[] = [];
    for (const path of call.positionals) {
      const round = await readRound(path, call.io);
      if (round.ok) rounds.push(round.value);
      else refusals.push(round.error);
    }
    refusals.push(...strangers(rounds, mergersOf(await loadMunicipalities())));
    if (refusals.length > 0) return { kind: 'refused', refusals };
    const comparisons = compareYears(rounds.map(yearAnswersOf), await loadEditions());
    const lang = languageOf(call);
    const texts = await loadChecklistTexts(lang);
    const words = await reportWords(lang);
    const kept = rounds.map((round) => round.texts?.[lang].items);
    const statement = (id: string) =>
      texts.items[id]?.statement ?? kept.find((items) => items?.[id])?.[id]?.statement ?? id;
    return {
      kind: 'done',
      output: {
        text: comparisons.map((comparison) => linesOf(comparison, statement, words)).join('\n'),
        json: { comparisons: comparisons.map(figuresOf) },
      },
    };
  },
};

/**
 * Years of different municipalities are not one municipality's development. A municipality's years go on in what it became
 * part of; those of two former municipalities are never compared with each other (YR1).
 */
export function strangers(rounds: readonly Round[], mergers: readonly Merger[]): Refusal[] {
  const headers = rounds.map(({ header }) => header).sort((a, b) => a.year - b.year);
  const [first] = headers;
  const last = headers.at(-1);
  if (!first || !last) return [];
  const line = municipalityLines(last, headers, mergers).find((one) => one.rounds.includes(first.id));
  return headers
    .filter(({ id }) => id !== first.id && !line?.rounds.includes(id))
    .map(({ municipality, year }) => ({
      kind: 'other-municipality',
      place: `${municipality.names.fi} ${year}`,
      message: `This is not a round of ${first.municipality.names.fi}.`,
      remedy: 'Give rounds of one municipality.',
    }));
}

function figuresOf({ olderYear, newerYear, items, areas, improved, declined, share, total }: Comparison) {
  return {
    olderYear,
    newerYear,
    ...share,
    change: shown(total.change),
    total: { over: total.over, older: shown(total.older), newer: shown(total.newer), leftOutAreas: total.leftOutAreas },
    areas: areas.map(({ areaId, older, newer, change, compared, of }) => ({
      id: areaId,
      older: shown(older),
      newer: shown(newer),
      change: shown(change),
      compared,
      of,
    })),
    improved: improved.map(({ itemId, change }) => ({ id: itemId, change })),
    declined: declined.map(({ itemId, change }) => ({ id: itemId, change })),
    items: items.map(({ itemId, older, newer, change, why, related }) => ({
      id: itemId,
      older,
      newer,
      change,
      why,
      related,
    })),
  };
}

function linesOf(
  { olderYear, newerYear, items, improved, declined, share, total }: Comparison,
  statement: (id: string) => string,
  words: Words,
) {
  const line = ({ itemId, change }: { itemId: string; change: number | null }) =>
    `${(change ?? 0) > 0 ? '▲' : '▼'} ${Math.abs(change ?? 0)}  ${statement(itemId)}`;
  return [
    `${olderYear} → ${newerYear}: ${shown(total.change) ?? '–'} (${share.compared}/${share.of})`,
    ...improved.map(line),
    ...declined.map(line),
    ...items.flatMap(({ itemId, why }) => {
      const reason = EDITION_REASONS.find((one) => one === why);
      return reason ? [`–    ${statement(itemId)} (${words.say(`tables.why.${reason}`)})`] : [];
    }),
    '',
  ].join('\n');
}

function shown(value: Fraction | null): number | null {
  return value && roundFraction(value);
}
