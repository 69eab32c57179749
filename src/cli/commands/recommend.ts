import { loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadModels, loadModelTexts } from '#content/models-loader.ts';
import { assess } from '#domain/assessment.ts';
import { type FirstAction, firstFive } from '#domain/recommend/first-five.ts';
import { modelsForItem } from '#domain/recommend/models-for-item.ts';
import { modelUsesOf } from '#domain/round/read-plan.ts';
import { roundFraction } from '#domain/scoring/fraction.ts';
import type { Command } from '../command.ts';
import { languageOf, languageOption } from '../language-option.ts';
import { readRound } from '../read-round.ts';

/** CL4 */
export const recommend: Command = {
  name: 'recommend',
  summary: 'Tell what to do first in a round, and the models that fit each gap.',
  positionals: { usage: 'ROUND', least: 1, most: 1 },
  options: { lang: languageOption },
  givesJson: true,
  run: async (call) => {
    const round = await readRound(call.positionals[0] ?? '-', call.io);
    if (!round.ok) return { kind: 'refused', refusals: [round.error] };
    const language = languageOf(call);
    const [catalogue, modelTexts, texts] = await Promise.all([
      loadModels(),
      loadModelTexts(language),
      loadChecklistTexts(language),
    ]);
    const { gaps } = assess(round.value).findings;
    const { languages } = round.value.header.municipality;
    const context = { catalogue, uses: modelUsesOf(round.value), languages };
    const first = firstFive(gaps, context);
    const nameOf = ({ candidate }: FirstAction) =>
      candidate.kind === 'model'
        ? (modelTexts.models[candidate.modelId]?.name ?? candidate.modelId)
        : (texts.items[candidate.itemId]?.nextSteps[candidate.level] ?? candidate.itemId);
    const json = {
      first: first.actions.map((action) => ({
        ...(action.candidate.kind === 'model'
          ? { model: action.candidate.modelId, limits: action.candidate.limits }
          : { step: action.candidate.itemId, level: action.candidate.level }),
        covers: action.newItemIds,
        sharePercent: percent(action),
        reasons: action.candidate.covers.flatMap((cover) => cover.reasons),
      })),
      gaps: gaps.map(({ itemId, item, level, weight }) => ({
        id: itemId,
        level,
        weight,
        models: modelsForItem(item, context).map(({ model, reasons, limits }) => ({ id: model.id, reasons, limits })),
      })),
    };
    const text = first.actions
      .map((action, index) => `${index + 1}. ${nameOf(action)} (${percent(action)} %)\n`)
      .join('');
    return { kind: 'done', output: { text, json } };
  },
};

/** Share of all weighted gaps, in per cent with one decimal. */
function percent({ share }: FirstAction): number {
  return roundFraction({ ...share, numerator: share.numerator * 100 }, 1);
}
