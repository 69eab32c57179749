import { type KeyboardEvent, type Ref, useId, useRef, useState } from 'react';
import combo from './ComboField.module.css';
import styles from './Field.module.css';
import { FieldShell } from './FieldShell.tsx';
import type { FieldText } from './FieldText.ts';
import { Icon } from './Icon.tsx';
import { useCloseOnOutside } from './useCloseOnOutside.ts';
import { useSearch } from './useSearch.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface ComboOption {
  id: string;
  label: string;
  /** Smaller, after the label: what tells two of the same name apart. */
  detail?: string | undefined;
}

interface ComboFieldProps extends FieldText {
  value: ComboOption | null;
  onChange: (option: ComboOption | null) => void;
  search: (query: string) => ComboOption[] | Promise<ComboOption[]>;
  texts: { noMatches: string; clear: string; count: (n: number) => string; loading?: string | undefined };
  onBlur?: (() => void) | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
  /** Signs to write before anything is suggested. */
  minQuery?: number | undefined;
}

/** A text field that suggests while one writes (ARIA combobox with a list). Only a suggestion can be chosen. */
export function ComboField({
  value,
  onChange,
  search,
  texts,
  onBlur,
  ref,
  minQuery = 1,
  name,
  disabled,
  ...text
}: ComboFieldProps) {
  /** What is being written; null when the field shows the chosen value. */
  const [draft, setDraft] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const root = useRef<HTMLDivElement>(null);
  const listId = useId();
  const query = draft?.trim() ?? '';
  const { query: answered, options, isLoading } = useSearch(search, query.length >= minQuery ? query : null);
  const isListShown = isOpen && answered !== null && options.length > 0;

  const leave = () => {
    setIsOpen(false);
    setDraft(null);
    setActive(-1);
  };
  useCloseOnOutside(root, isOpen || draft !== null, leave);

  const choose = (option: ComboOption) => {
    onChange(option);
    leave();
  };
  const move = (to: number) => {
    setIsOpen(true);
    if (options.length > 0) setActive((to + options.length) % options.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = options[active];
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active < 0 ? options.length - 1 : active - 1);
    else if (event.key === 'Enter' && isListShown && chosen) choose(chosen);
    else if (event.key === 'Escape' && (isListShown || draft !== null)) leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const write = (written: string) => {
    setDraft(written);
    setIsOpen(true);
    setActive(-1);
    if (written === '' && value) onChange(null);
  };
  const status =
    !isOpen || answered === null
      ? ''
      : isLoading
        ? (texts.loading ?? '')
        : options.length === 0
          ? texts.noMatches
          : texts.count(options.length);

  return (
    <FieldShell {...text}>
      {(control) => (
        <div ref={root} className={combo.combo}>
          <input
            {...control}
            ref={ref}
            type="text"
            role="combobox"
            name={name}
            disabled={disabled}
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={isListShown}
            aria-controls={isListShown ? listId : undefined}
            aria-activedescendant={isListShown && active >= 0 ? `${listId}-${active}` : undefined}
            className={styles.control}
            value={draft ?? value?.label ?? ''}
            onChange={(event) => write(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={onBlur}
          />
          {value || draft ? (
            <button
              type="button"
              className={combo.clear}
              disabled={disabled}
              onClick={() => {
                leave();
                onChange(null);
                root.current?.querySelector('input')?.focus();
              }}
            >
              <Icon name="close" size="s" />
              <VisuallyHidden>{texts.clear}</VisuallyHidden>
            </button>
          ) : null}
          {isListShown ? (
            <div id={listId} role="listbox" aria-label={text.label} className={combo.list}>
              {options.map((option, index) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text field's, which keeps the focus
                // biome-ignore lint/a11y/useFocusableInteractive: pointed to by aria-activedescendant
                <div
                  key={option.id}
                  id={`${listId}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  className={combo.option}
                  ref={
                    index === active
                      ? (item: HTMLDivElement | null) => item?.scrollIntoView?.({ block: 'nearest' })
                      : undefined
                  }
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(option)}
                >
                  {option.label}
                  {option.detail ? <span className={combo.detail}> {option.detail}</span> : null}
                </div>
              ))}
            </div>
          ) : null}
          {isOpen && answered !== null && !isLoading && options.length === 0 ? (
            <p className={combo.none} aria-hidden="true">
              {texts.noMatches}
            </p>
          ) : null}
          <VisuallyHidden>
            <span role="status">{status}</span>
          </VisuallyHidden>
        </div>
      )}
    </FieldShell>
  );
}
