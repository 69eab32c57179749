import { type RefObject, useEffect, useRef } from 'react';

const fieldsThatTakeText = 'textarea, select, [contenteditable=""], [contenteditable="true"], [role="combobox"]';
const inputsWithoutText = new Set([
  'radio',
  'checkbox',
  'button',
  'submit',
  'reset',
  'range',
  'file',
  'color',
  'image',
]);

function takesText(target: Element): boolean {
  if (target instanceof HTMLInputElement) return !inputsWithoutText.has(target.type);
  return target.closest(fieldsThatTakeText) !== null;
}

/**
 * Single-key shortcuts that work only while focus is inside the element and not in a text field
 * (WCAG 2.1.4: dictated words and slips of the hand must not press them elsewhere).
 */
export function useShortcut(
  ref: RefObject<HTMLElement | null>,
  handlers: Record<string, (event: KeyboardEvent) => void>,
  enabled = true,
): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      const { target } = event;
      if (!(target instanceof Element) || !ref.current?.contains(target) || takesText(target)) return;
      const handler = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
      if (!handler) return;
      event.preventDefault();
      handler(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [ref, enabled]);
}
