import styles from './Field.module.css';

interface LabelTextProps {
  label: string;
  optionalText?: string | undefined;
}

/** The words of a label, and that the field may be left empty. */
export function LabelText({ label, optionalText }: LabelTextProps) {
  return (
    <>
      {label}
      {optionalText ? <span className={styles.optional}> {optionalText}</span> : null}
    </>
  );
}
