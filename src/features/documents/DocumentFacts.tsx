import { useTranslation } from 'react-i18next';
import type { RoundDocument } from '#domain/terms/read-documents.ts';
import type { TermPicture } from '#domain/terms/term-picture.ts';
import { listWords } from '#parts/list-words.ts';
import { formatCount, formatDecimal } from '../format-number.ts';
import { useLanguage, useRound } from '../hooks.ts';
import { countExcluded } from './count-excluded.ts';

interface DocumentFactsProps {
  readonly document: RoundDocument;
  readonly picture: TermPicture;
}

/** One line: how often it speaks of it, how long it is, and in which language it was searched. */
export function DocumentFacts({ document, picture }: DocumentFactsProps) {
  const { t } = useTranslation('documents');
  const language = useLanguage();
  const { words, pages, languages } = document;
  const excluded = countExcluded(useRound(), document.id);
  const facts = [
    t('figures.summary', {
      count: picture.total,
      number: formatCount(picture.total, language),
      rate: formatDecimal(picture.perThousand ?? 0, language),
    }),
    ...(excluded === 0 ? [] : [t('figures.excluded', { number: formatCount(excluded, language) })]),
    t('figures.words', { count: words, number: formatCount(words, language) }),
    ...(pages === null ? [] : [t('figures.pages', { count: pages })]),
    t('figures.searched', {
      languages: listWords(
        languages.map((one) => t(`figures.language.${one}`)),
        language,
      ),
    }),
  ];
  return <>{facts.join(' · ')}</>;
}
