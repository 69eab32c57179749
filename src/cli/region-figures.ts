import type { Gathered } from '#domain/region/gather-region.ts';
import type { MiddleAndSpread } from '#domain/region/middle-and-spread.ts';
import type { RegionItem } from '#domain/region/region-items.ts';
import type { RegionPicture } from '#domain/region/region-picture.ts';
import type { CountedDocument } from '#domain/region/region-terms.ts';
import { type Fraction, roundFraction } from '#domain/scoring/fraction.ts';

/** The regional picture for other programs (CL8): ids and numbers; scores with one decimal. */
export function regionFigures(picture: RegionPicture, { files, years, rivals }: Gathered) {
  const { scores, spreads, total, gaps, unknowns, models, trainings, terms, actors, changes } = picture;
  return {
    example: picture.example,
    checklist: picture.checklist,
    years,
    files: files.map(({ name, outcome }) => ({
      file: name,
      outcome: outcome.kind,
      round: outcome.kind === 'refused' ? null : outcome.round,
    })),
    rivals: rivals.map(({ year, rounds }) => ({ year, rounds: rounds.map(({ round }) => round) })),
    municipalities: scores.map(({ row: { member, number }, cells, total: whole, comparable }) => ({
      name: member.municipality?.names.fi ?? null,
      code: member.municipality?.code ?? null,
      number,
      round: member.round,
      source: member.version.kind,
      year: member.year,
      edition: member.checklist.edition,
      scope: member.scope,
      notAgreed: member.notAgreed,
      comparable,
      areas: cells.map(({ area, score, coverage, status }) => ({ id: area, score: shown(score), ...coverage, status })),
      total: { over: whole.over, score: shown(whole.score) },
    })),
    areas: spreads.map(({ area, spread }) => ({ id: area, ...shownSpread(spread) })),
    total: shownSpread(total),
    gaps: gaps.map(itemFigures),
    unknowns: unknowns.map(itemFigures),
    models,
    trainings: trainings.map(({ model }) => model),
    terms: {
      municipalities: terms.rows.map(({ round, documents }) => ({
        round,
        strategy: countedFigures(documents.strategy),
        'wellbeing-plan': countedFigures(documents['wellbeing-plan']),
      })),
      concepts: terms.concepts,
    },
    actors,
    changes: changes && {
      olderYear: changes.olderYear,
      newerYear: changes.newerYear,
      ...shownSpread(changes.spread),
      risen: changes.risen,
      fallen: changes.fallen,
      same: changes.same,
      municipalities: changes.members.map((member) => ({ ...member, change: shown(member.change) })),
    },
  };
}

function itemFigures({ item, area, below, judged, unknown, levels, established }: RegionItem) {
  return { id: item, area, below, judged, unknown, levels, established };
}

function countedFigures(document: CountedDocument | null) {
  return document && { year: document.year, concepts: Object.fromEntries(document.concepts) };
}

function shownSpread(spread: MiddleAndSpread | null) {
  if (!spread) return { n: 0, median: null, lowest: null, highest: null, lowerQuartile: null, upperQuartile: null };
  const { n, median, lowest, highest, lowerQuartile, upperQuartile } = spread;
  return {
    n,
    median: shown(median),
    lowest: shown(lowest),
    highest: shown(highest),
    lowerQuartile: shown(lowerQuartile),
    upperQuartile: shown(upperQuartile),
  };
}

function shown(value: Fraction | null): number | null {
  return value && roundFraction(value);
}
