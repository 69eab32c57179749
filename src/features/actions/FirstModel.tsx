import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import type { ActionCandidate } from '#domain/recommend/candidates.ts';
import { listWords } from '#parts/list-words.ts';
import { ModelName } from '#parts/ModelName.tsx';
import { Prose } from '#ui/Prose.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useLanguage, useModelTexts } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { FirstCard } from './FirstCard.tsx';
import { ModelOffer } from './ModelOffer.tsx';

interface FirstModelProps {
  number: number;
  share: string;
  candidate: Extract<ActionCandidate, { kind: 'model' }>;
  items: ReadonlyMap<string, ChecklistItem>;
}

/** A model that helps with several gaps at once. */
export function FirstModel({ number, share, candidate, items }: FirstModelProps) {
  const { t } = useTranslation('actions');
  const language = useLanguage();
  const texts = useModelTexts().models[candidate.modelId];
  const coverOf = new Map(candidate.covers.map((cover) => [cover.itemId, cover]));
  // In the order of the checklist, as people look them up.
  const covered = [...items.values()].filter(({ id }) => coverOf.has(id));
  if (!texts) return null;
  return (
    <FirstCard
      number={number}
      share={share}
      kind="model"
      heading={
        <TextLink href={href(paths.model(candidate.modelId))}>
          <ModelName texts={texts} />
        </TextLink>
      }
    >
      <Prose size="s">
        {t('first.helps', {
          count: covered.length,
          codes: listWords(
            covered.map(({ code }) => code),
            language,
          ),
        })}
      </Prose>
      <ModelOffer
        model={candidate.model}
        reasons={covered.flatMap(({ id }) => coverOf.get(id)?.reasons ?? [])}
        limits={candidate.limits}
        items={covered}
        folded
      />
    </FirstCard>
  );
}
