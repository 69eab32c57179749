import { onTestFinished, vi } from 'vitest';

/** As in a browser: what stands behind an open dialog can't take focus. */
export function inertBehindDialogs(): void {
  const { focus } = HTMLElement.prototype;
  const spy = vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(function (this: HTMLElement, options) {
    const open = [...document.querySelectorAll('dialog[open]')].at(-1);
    if (!open || open.contains(this)) focus.call(this, options);
  });
  onTestFinished(() => spy.mockRestore());
}
