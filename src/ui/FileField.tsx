import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import styles from './FileField.module.css';
import { joinClasses } from './joinClasses.ts';

interface FileFieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** As in `<input accept>`. */
  accept?: string | undefined;
  onFile?: ((file: File) => void) | undefined;
  /** Given, several files can be taken at once. */
  onFiles?: ((files: readonly File[]) => void) | undefined;
  buttonText: string;
  /** Beside the button, where a file can be dropped. */
  dropText?: string | undefined;
  id?: string | undefined;
  disabled?: boolean | undefined;
}

/** Takes a file, or several where `onFiles` is given, by the button or by dropping them here. */
export function FileField(props: FileFieldProps) {
  const { label, hint, error, accept, onFile, onFiles, buttonText, dropText, id, disabled } = props;
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) {
      onFile?.(file);
      onFiles?.([...(files ?? [])]);
    }
    // The same file can be chosen again after it has been mended.
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (!disabled) take(event.dataTransfer.files);
  };
  return (
    <FieldGroup legend={label} hint={hint} error={error} id={id}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the button does the same */}
      <div
        className={joinClasses(styles.drop, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          id={inputId}
          type="file"
          hidden={true}
          aria-label={label}
          accept={accept}
          multiple={onFiles !== undefined}
          disabled={disabled}
          onChange={(event) => take(event.target.files)}
        />
        <Button kind="secondary" icon="upload" disabled={disabled} onClick={() => input.current?.click()}>
          {buttonText}
        </Button>
        {dropText ? <span className={styles.text}>{dropText}</span> : null}
      </div>
    </FieldGroup>
  );
}
