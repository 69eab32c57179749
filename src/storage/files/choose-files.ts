export interface ChooseFilesOptions {
  /** As in the `accept` attribute, for example `.json,application/json`. A hint only: any file can be chosen. */
  readonly accept: string;
  readonly several?: boolean;
}

/** Opens the browser's file dialog, which works everywhere; empty when it was cancelled. To be called from a click. */
export function chooseFiles({ accept, several = false }: ChooseFilesOptions): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = several;
  return new Promise((resolve) => {
    const finish = () => resolve([...(input.files ?? [])]);
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    input.click();
  });
}
