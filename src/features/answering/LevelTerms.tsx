import { useTranslation } from 'react-i18next';
import type { ExplainedTerm } from '#parts/explain-terms.ts';
import { TermWord } from '#parts/useExplainer.tsx';
import { Prose } from '#ui/Prose.tsx';

/** Glossary words of the level cards: a card is the label of its radio button, so nothing in it can be pressed. */
export function LevelTerms({ terms }: { terms: readonly ExplainedTerm[] }) {
  const { t } = useTranslation('answering');
  if (terms.length === 0) return null;
  return (
    <Prose size="s" tone="soft">
      {t('details.words')}{' '}
      {terms.map((term, index) => (
        <span key={term.id}>
          {index > 0 ? ' · ' : null}
          <TermWord term={term} />
        </span>
      ))}
    </Prose>
  );
}
