import type { ChangeEvent, FocusEvent, HTMLInputAutoCompleteAttribute, Ref } from 'react';
import styles from './Field.module.css';
import { FieldShell } from './FieldShell.tsx';
import type { FieldText } from './FieldText.ts';
import { joinClasses } from './joinClasses.ts';

interface TextFieldProps extends FieldText {
  value?: string | undefined;
  defaultValue?: string | undefined;
  onChange?: ((event: ChangeEvent<HTMLInputElement>) => void) | undefined;
  onBlur?: ((event: FocusEvent<HTMLInputElement>) => void) | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
  type?: 'text' | 'email' | 'url' | 'number' | 'date' | 'search' | undefined;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'search' | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  maxLength?: number | undefined;
  min?: string | number | undefined;
  max?: string | number | undefined;
  width?: 'full' | 'short' | undefined;
  placeholder?: string | undefined;
}

/**
 * One line of text; `{...register('title')}` of react-hook-form fits. Our own, with the measures of the library's: that one
 * would be 4 kB before the first statement, for a label, a hint and an error that all our fields share already.
 */
export function TextField({ label, hint, error, optionalText, hideLabel, required, id, ...input }: TextFieldProps) {
  const { type = 'text', width = 'full', ...rest } = input;
  return (
    <FieldShell {...{ label, hint, error, optionalText, hideLabel, required, id }}>
      {(control) => (
        <input
          {...control}
          {...rest}
          type={type}
          className={joinClasses(styles.control, width === 'short' ? styles.short : styles.line)}
        />
      )}
    </FieldShell>
  );
}
