import { loadChecklistTexts } from '#content/checklist-loader.ts';
import { type Assessment, assess } from '#domain/assessment.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { displayedScore, type Score } from '#domain/scoring/score.ts';
import type { AreaScore } from '#domain/scoring/score-round.ts';
import type { Command } from '../command.ts';
import { languageOf, languageOption } from '../language-option.ts';
import { readRound } from '../read-round.ts';

/** CL4 */
export const score: Command = {
  name: 'score',
  summary: 'Compute the scores of a round, its strengths and its gaps.',
  positionals: { usage: 'ROUND', least: 1, most: 1 },
  options: { lang: languageOption },
  givesJson: true,
  run: async (call) => {
    const round = await readRound(call.positionals[0] ?? '-', call.io);
    if (!round.ok) return { kind: 'refused', refusals: [round.error] };
    const { header } = round.value;
    const assessment = assess(round.value);
    const texts = await loadChecklistTexts(languageOf(call));
    const json = { municipality: header.municipality.names.fi, year: header.year, ...figuresOf(assessment) };
    return { kind: 'done', output: { text: linesOf(assessment, texts), json } };
  },
};

function figuresOf({ scope, score: { total, areas, coverage }, findings }: Assessment) {
  return {
    scope,
    total: {
      score: shown(total.score),
      band: total.band,
      over: total.over,
      missing: total.missing,
      leftOut: total.leftOutAreas,
    },
    coverage,
    areas: areas.map((area) => ({
      id: area.areaId,
      score: shown(area.score),
      band: area.band,
      coverage: area.coverage,
      status: area.status,
    })),
    strengths: findings.strengths.map(({ itemId, level }) => ({ id: itemId, level })),
    gaps: findings.gaps.map(({ itemId, level, target, statutory }) => ({ id: itemId, level, target, statutory })),
    unjudged: findings.unjudged.map(({ itemId, why, statutory }) => ({ id: itemId, why, statutory })),
  };
}

function linesOf({ areas, score: { areas: scores, total, coverage } }: Assessment, texts: ChecklistTexts): string {
  const codes = new Map(areas.map((area) => [area.id, area.code]));
  const line = (area: AreaScore) =>
    `${codes.get(area.areaId)} ${texts.areas[area.areaId]?.name ?? area.areaId}: ${figure(area.score)} (${area.coverage.judged}/${area.coverage.of})`;
  return [...scores.map(line), `Σ ${figure(total.score)} (${coverage.judged}/${coverage.of})`, ''].join('\n');
}

function shown(value: Score | null): number | null {
  return value && displayedScore(value);
}

function figure(value: Score | null): string {
  return value ? String(displayedScore(value)) : '–';
}
