import { useTranslation } from 'react-i18next';
import { itemWords } from '#parts/round-words.ts';
import { Expander } from '#ui/Expander.tsx';
import { Prose } from '#ui/Prose.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import type { AnsweredItem } from './items-answered.ts';

interface AnsweredItemsProps {
  answered: readonly AnsweredItem[];
  gapIds: ReadonlySet<string>;
}

/** The statements a model answers, those with a gap named as such. */
export function AnsweredItems({ answered, gapIds }: AnsweredItemsProps) {
  const { t } = useTranslation('actions');
  const round = useRound();
  const texts = useChecklistTexts();
  const language = useLanguage();
  if (answered.length === 0) return <Prose size="s">{t('here.noItems')}</Prose>;
  return (
    <Expander summary={t('here.items', { count: answered.length })}>
      <Prose size="s">
        <ul>
          {answered.map(({ item, isMain }) => (
            <li key={item.id}>
              <TextLink href={href(paths.answers(round.header.id, item.id))}>
                {item.code} {itemWords(round, texts, language, item.id).statement}
              </TextLink>
              {gapIds.has(item.id) && ` · ${t('here.gap')}`}
              {!isMain && ` · ${t('here.besides')}`}
            </li>
          ))}
        </ul>
      </Prose>
    </Expander>
  );
}
