import { useTranslation } from 'react-i18next';
import { listWords } from '#parts/list-words.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useLanguage } from '../hooks.ts';
import type { ConceptRow } from './concept-rows.ts';
import styles from './documents.module.css';

/** A concept in a table, moved in where it lies within another one; read aloud, it says within which. */
export function ConceptName({ row }: { readonly row: ConceptRow }) {
  const { t } = useTranslation('documents');
  const language = useLanguage();
  const depth = Math.min(row.depth, 3);
  return (
    <span className={depth > 0 ? styles[`depth${depth}`] : undefined}>
      {row.name}
      {row.within.length > 0 && ' '}
      {row.within.length > 0 && (
        <VisuallyHidden>{`(${t('counts.within', { wider: listWords(row.within, language) })})`}</VisuallyHidden>
      )}
    </span>
  );
}
