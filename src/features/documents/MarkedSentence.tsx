import type { DocumentHit } from '#domain/round/document-values.ts';
import styles from './documents.module.css';

/** A hit in its sentence, the matched words marked (TS3). */
export function MarkedSentence({ hit: { sentence, from, to, lang } }: { readonly hit: DocumentHit }) {
  return (
    <p className={styles.sentence} lang={lang}>
      {sentence.slice(0, from)}
      <mark>{sentence.slice(from, to)}</mark>
      {sentence.slice(to)}
    </p>
  );
}
