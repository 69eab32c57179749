import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/** jsdom knows `<dialog>` but not how it opens; this is what a browser's does, without the inert rest of the page. */
function teachDialogs(prototype: HTMLDialogElement): void {
  if (typeof prototype.showModal === 'function') return;
  prototype.showModal = function showModal(this: HTMLDialogElement) {
    if (this.open) throw new DOMException('The dialog is already open.', 'InvalidStateError');
    this.open = true;
    this.addEventListener('keydown', (event) => {
      if (
        event.key === 'Escape' &&
        !event.defaultPrevented &&
        this.dispatchEvent(new Event('cancel', { cancelable: true }))
      )
        this.close();
    });
  };
  prototype.close = function close(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

teachDialogs(HTMLDialogElement.prototype);
// No test asserts a duration; a busy machine must not fail one.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

// user-event needs it to walk through radio buttons of one name; jsdom has none.
globalThis.CSS ??= {
  escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`),
} as unknown as typeof CSS;

// Codes are packed from a stream; jsdom's Blob gives none.
Blob.prototype.stream ??= function stream(this: Blob) {
  return new ReadableStream({
    start: async (controller) => {
      controller.enqueue(new Uint8Array(await this.arrayBuffer()));
      controller.close();
    },
  });
};
