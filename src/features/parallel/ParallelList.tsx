import type { OwnLanguage } from '#domain/parallel/language-marks.ts';
import { placeKey } from '#domain/parallel/own-text-order.ts';
import type { SameTexts } from '#domain/parallel/same-texts.ts';
import { Section } from '#ui/Section.tsx';
import { useOwnTextWords } from '../use-own-text-words.ts';
import { ParallelRow } from './ParallelRow.tsx';
import styles from './parallel.module.css';

interface ParallelListProps {
  readonly heading: string;
  readonly texts: readonly SameTexts[];
  /** In which the texts are missing or told. */
  readonly lang: OwnLanguage;
  /** Refs whose original was changed after its version. */
  readonly changed: ReadonlySet<string>;
}

/** Texts by what they belong to: those of an action stand in one card. */
export function ParallelList({ heading, texts, lang, changed }: ParallelListProps) {
  const words = useOwnTextWords();
  return (
    <Section heading={`${heading} (${texts.length})`}>
      <ul className={styles.list}>
        {byPlace(texts).map(({ key, rows }) => (
          <li key={key} className={styles.card}>
            {rows[0] && <h3 className={styles.place}>{words.place(rows[0].text)}</h3>}
            {rows.map((same) => (
              <ParallelRow
                key={same.text.ref}
                same={same}
                lang={lang}
                kind={words.kind(same.text)}
                isChanged={same.version !== '' && same.refs.some((ref) => changed.has(ref))}
              />
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function byPlace(texts: readonly SameTexts[]): { key: string; rows: SameTexts[] }[] {
  const places = new Map<string, SameTexts[]>();
  for (const same of texts) {
    const key = placeKey(same.text);
    places.set(key, [...(places.get(key) ?? []), same]);
  }
  return [...places].map(([key, rows]) => ({ key, rows }));
}
