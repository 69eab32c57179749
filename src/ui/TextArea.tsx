import type { ChangeEvent, FocusEvent, KeyboardEvent, Ref } from 'react';
import styles from './Field.module.css';
import { FieldShell } from './FieldShell.tsx';
import type { FieldText } from './FieldText.ts';
import { joinClasses } from './joinClasses.ts';

interface TextAreaProps extends FieldText {
  value?: string | undefined;
  defaultValue?: string | undefined;
  onChange?: ((event: ChangeEvent<HTMLTextAreaElement>) => void) | undefined;
  onBlur?: ((event: FocusEvent<HTMLTextAreaElement>) => void) | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined;
  ref?: Ref<HTMLTextAreaElement> | undefined;
  rows?: number | undefined;
  maxLength?: number | undefined;
  /** Of what is written, where it isn't that of the page. */
  lang?: string | undefined;
  placeholder?: string | undefined;
  /** A text to be read and copied. */
  readOnly?: boolean | undefined;
}

/**
 * Several lines of text; grows downwards by hand. Our own: the library's would be 3 kB before the first statement, of which
 * nothing is used here.
 */
export function TextArea({ label, hint, error, optionalText, hideLabel, required, id, ...area }: TextAreaProps) {
  const { rows = 3, ...rest } = area;
  return (
    <FieldShell {...{ label, hint, error, optionalText, hideLabel, required, id }}>
      {(control) => (
        <textarea {...control} {...rest} rows={rows} className={joinClasses(styles.control, styles.area)} />
      )}
    </FieldShell>
  );
}
