import { type RefObject, useEffect, useRef } from 'react';

interface FocusInList {
  /** Around the `<ul>` of the cards; needs `tabIndex={-1}`. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** A button of this card was pressed that may go away, with its card or without. */
  pressed(index: number): void;
}

/** When what was pressed has gone, focus goes to the card in its place, else to the last one, else to the box around them. */
export function useFocusInList(): FocusInList {
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<{ readonly index: number; readonly button: Element | null } | null>(null);
  useEffect(() => {
    if (last.current === null || last.current.button?.isConnected) return;
    const { index } = last.current;
    last.current = null;
    if (document.activeElement !== document.body) return;
    const cards = [...(box.current?.querySelectorAll(':scope > ul > li') ?? [])];
    const card = cards[Math.min(index, cards.length - 1)];
    (card?.querySelector('button') ?? box.current)?.focus();
  });
  return {
    box,
    pressed(index) {
      last.current = { index, button: document.activeElement };
    },
  };
}
