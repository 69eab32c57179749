import styles from './Spinner.module.css';

/** Something is being fetched or made; the words say what. */
export function Spinner({ text }: { text: string }) {
  return (
    <p className={styles.spinner} role="status">
      <span className={styles.circle} aria-hidden="true" />
      {text}
    </p>
  );
}
