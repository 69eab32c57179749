import { type ChangeEvent, type FocusEvent, type HTMLInputAutoCompleteAttribute, type Ref, useId } from 'react';
import { TextInput } from 'suomifi-ui-components';
import { definedProps } from './definedProps.ts';
import styles from './Field.module.css';
import type { FieldText } from './FieldText.ts';
import { joinClasses } from './joinClasses.ts';
import { LabelText } from './LabelText.tsx';

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

/** One line of text. `{...register('title')}` of react-hook-form fits. */
export function TextField({
  label,
  hint,
  error,
  optionalText,
  hideLabel = false,
  id,
  required,
  type = 'text',
  width = 'full',
  placeholder,
  onChange,
  ...input
}: TextFieldProps) {
  const ownId = useId();
  const { name, disabled, value, defaultValue, onBlur, ref, inputMode, autoComplete, maxLength, min, max } = input;
  const optional = definedProps({
    name,
    disabled,
    value,
    defaultValue,
    onBlur,
    ref,
    inputMode,
    autoComplete,
    maxLength,
    min,
    max,
    hintText: hint,
    statusText: error,
    visualPlaceholder: placeholder,
    // The library's onChange gives only the value; forms want the event.
    onInput: onChange as React.InputEventHandler<HTMLInputElement> | undefined,
    'aria-required': required ? (true as const) : undefined,
  });
  return (
    <TextInput
      id={id ?? ownId}
      // The library's type leaves out date and search, but hands the value on to the input.
      type={type as 'text'}
      labelText={<LabelText label={label} optionalText={optionalText} />}
      labelMode={hideLabel ? 'hidden' : 'visible'}
      status={error ? 'error' : 'default'}
      statusTextAriaLiveMode="off"
      fullWidth={true}
      className={joinClasses(styles.library, width === 'short' && styles.short)}
      {...optional}
    />
  );
}
