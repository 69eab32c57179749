import { type ChangeEvent, type FocusEvent, type KeyboardEvent, type Ref, useId } from 'react';
import { Textarea } from 'suomifi-ui-components';
import { definedProps } from './definedProps.ts';
import styles from './Field.module.css';
import type { FieldText } from './FieldText.ts';
import { joinClasses } from './joinClasses.ts';
import { LabelText } from './LabelText.tsx';

interface TextAreaProps extends FieldText {
  value?: string | undefined;
  defaultValue?: string | undefined;
  onChange?: ((event: ChangeEvent<HTMLTextAreaElement>) => void) | undefined;
  onBlur?: ((event: FocusEvent<HTMLTextAreaElement>) => void) | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined;
  ref?: Ref<HTMLTextAreaElement> | undefined;
  rows?: number | undefined;
  maxLength?: number | undefined;
  placeholder?: string | undefined;
}

/** Several lines of text; grows downwards by hand. */
export function TextArea({
  label,
  hint,
  error,
  optionalText,
  hideLabel = false,
  id,
  required,
  rows = 3,
  placeholder,
  ...area
}: TextAreaProps) {
  const ownId = useId();
  const { name, disabled, value, defaultValue, onChange, onBlur, onKeyDown, ref, maxLength } = area;
  const optional = definedProps({
    name,
    disabled,
    value,
    defaultValue,
    onChange,
    onBlur,
    onKeyDown,
    ref,
    maxLength,
    hintText: hint,
    statusText: error,
    visualPlaceholder: placeholder,
    'aria-required': required ? (true as const) : undefined,
  });
  return (
    <Textarea
      id={id ?? ownId}
      rows={rows}
      resize="vertical"
      labelText={<LabelText label={label} optionalText={optionalText} />}
      labelMode={hideLabel ? 'hidden' : 'visible'}
      status={error ? 'error' : 'default'}
      statusTextAriaLiveMode="off"
      fullWidth={true}
      className={joinClasses(styles.library)}
      {...optional}
    />
  );
}
