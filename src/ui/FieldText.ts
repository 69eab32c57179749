/** What all fields share. An error sets `aria-invalid` and is read with the field. */
export interface FieldText {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Shown after the label, e.g. «(vapaaehtoinen)». */
  optionalText?: string | undefined;
  /** The label stays for screen readers. */
  hideLabel?: boolean | undefined;
  id?: string | undefined;
  name?: string | undefined;
  disabled?: boolean | undefined;
  required?: boolean | undefined;
}

/** One of several values to choose from. */
export interface Choice<V extends string = string> {
  value: V;
  label: string;
  hint?: string | undefined;
  disabled?: boolean | undefined;
}
