import { Fragment, type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/checklist/checklist.ts';
import { TermPopover } from '#ui/TermPopover.tsx';
import { type ExplainedTerm, explainTerms, type TextPiece } from './explain-terms.ts';

export interface Explainer {
  /** A text with its glossary words explained in place; a text that was not named beforehand comes back as it is. */
  explain(text: string): ReactNode;
  /** The words that a text would explain, for texts in which nothing can be pressed, such as a label. */
  termsIn(text: string): readonly ExplainedTerm[];
}

const NO_TERMS: readonly ExplainedTerm[] = [];

/**
 * Explains glossary words in the texts of a page, given in reading order; each word where it stands first. The texts are
 * there at once, plain, and get their explanations when the glossary has been loaded; if it can't be, they stay plain.
 */
export function useExplainer(
  glossary: Promise<readonly ExplainedTerm[]>,
  language: Language,
  texts: readonly string[],
): Explainer {
  const terms = useLoaded(glossary, NO_TERMS);
  const joined = texts.join('\n');
  const pieces = useMemo(() => explainTerms(joined.split('\n'), terms, language), [joined, terms, language]);
  return useMemo(
    () => ({
      explain: (text) => <ExplainedText pieces={pieces.get(text) ?? [{ text, term: null }]} />,
      termsIn: (text) => (pieces.get(text) ?? []).flatMap(({ term }) => term ?? []),
    }),
    [pieces],
  );
}

function ExplainedText({ pieces }: { pieces: readonly TextPiece[] }) {
  return pieces.map(({ text, term }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a sentence have no other name than their place
    <Fragment key={index}>{term ? <TermWord term={term}>{text}</TermWord> : text}</Fragment>
  ));
}

/** A glossary word that explains itself in place. */
export function TermWord({ term, children }: { term: ExplainedTerm; children?: ReactNode }) {
  const { t } = useTranslation('common');
  return (
    <TermPopover term={children ?? term.term} heading={term.term} closeText={t('close')} helpText={t('explanation')}>
      {term.definition}
    </TermPopover>
  );
}

function useLoaded<T>(promise: Promise<T>, before: T): T {
  const [loaded, setLoaded] = useState<{ promise: Promise<T>; value: T } | null>(null);
  useEffect(() => {
    let isWanted = true;
    promise.then(
      (value) => isWanted && setLoaded({ promise, value }),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [promise]);
  return loaded?.promise === promise ? loaded.value : before;
}
