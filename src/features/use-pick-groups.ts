import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { areaName, itemWords } from '#parts/round-words.ts';
import { useChecklistTexts, useLanguage, useModels, useModelTexts, useRound } from './hooks.ts';
import type { PickGroup } from './PickGroups.tsx';

/** The statements of the round by area; `chosen` ones that the checklist lacks come last. */
export function useItemGroups(chosen: readonly string[]): readonly PickGroup[] {
  const { t } = useTranslation('plan');
  const round = useRound();
  const texts = useChecklistTexts();
  const language = useLanguage();
  const groups = useMemo(
    () =>
      round.checklist.areas.map(({ id, code, items }) => ({
        id,
        name: `${code} ${areaName(round, texts, language, id)}`,
        choices: items.map((item) => ({
          value: item.id,
          label: `${item.code} ${itemWords(round, texts, language, item.id).statement}`,
        })),
      })),
    [round, texts, language],
  );
  return withUnknown(groups, chosen, t('form.others'));
}

/** The models by their main phenomenon. */
export function useModelGroups(chosen: readonly string[]): readonly PickGroup[] {
  const { t } = useTranslation('plan');
  const catalogue = useModels();
  const texts = useModelTexts();
  const groups = useMemo(
    () =>
      catalogue.phenomena
        .map((phenomenon) => ({
          id: phenomenon,
          name: texts.phenomena[phenomenon]?.name ?? phenomenon,
          choices: catalogue.models
            .filter(({ phenomena }) => phenomena[0] === phenomenon)
            .map(({ id }) => ({ value: id, label: texts.models[id]?.name ?? id })),
        }))
        .filter(({ choices }) => choices.length > 0),
    [catalogue, texts],
  );
  return withUnknown(groups, chosen, t('form.others'));
}

function withUnknown(groups: readonly PickGroup[], chosen: readonly string[], name: string): readonly PickGroup[] {
  const known = new Set(groups.flatMap(({ choices }) => choices.map(({ value }) => value)));
  const unknown = chosen.filter((value) => !known.has(value));
  if (unknown.length === 0) return groups;
  return [...groups, { id: 'others', name, choices: unknown.map((value) => ({ value, label: value })) }];
}
