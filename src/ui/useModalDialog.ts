import { type RefObject, useEffect } from 'react';

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]):not([type="hidden"]):not([hidden]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]';

let lastFocused: EventTarget | null = null;
document.addEventListener('focusin', ({ target }) => {
  lastFocused = target;
});

function keepTabInside(event: KeyboardEvent, dialog: HTMLElement): void {
  if (event.key !== 'Tab') return;
  const stops = [...dialog.querySelectorAll<HTMLElement>(focusable)];
  const first = stops[0];
  const last = stops.at(-1);
  const at = document.activeElement;
  if (event.shiftKey && (at === first || !stops.some((stop) => stop === at))) {
    event.preventDefault();
    last?.focus();
  } else if (!event.shiftKey && at === last) {
    event.preventDefault();
    first?.focus();
  }
}

/**
 * Opens a native `<dialog>` as modal while mounted: the browser makes the rest inert; Tab goes round inside; focus
 * starts at `[data-autofocus]`, otherwise at the heading, and returns to where it was.
 */
export function useModalDialog(ref: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    // A page that waits for the words of its dialog is hidden meanwhile, and its button loses focus to the body.
    const returnTo = document.activeElement === document.body ? lastFocused : document.activeElement;
    if (!dialog.open) dialog.showModal();
    const heading = dialog.querySelector<HTMLElement>('[data-dialog-heading]');
    (dialog.querySelector<HTMLElement>('[data-autofocus]') ?? heading)?.focus();
    const onKeyDown = (event: KeyboardEvent) => keepTabInside(event, dialog);
    dialog.addEventListener('keydown', onKeyDown);
    return () => {
      dialog.removeEventListener('keydown', onKeyDown);
      dialog.close();
      if (returnTo instanceof HTMLElement && returnTo.isConnected) returnTo.focus();
    };
  }, [ref]);
}
