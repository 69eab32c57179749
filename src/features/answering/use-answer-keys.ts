import type { RefObject } from 'react';
import { LEVELS } from '#domain/checklist/checklist.ts';
import { useShortcut } from '#ui/useShortcut.ts';
import type { Choice } from '../answer-choice.ts';
import type { AnswerInHand } from './use-answer.ts';

interface Ways {
  /** The field that opens for «not applicable». */
  readonly reasonId: string;
  readonly next: () => void;
  readonly previous: () => void;
}

/**
 * Single keys while focus is in the statement: 0–3, n, ? answer, j and k walk (AN5). Focus stays where it is, unless it
 * was on another radio button of the group: then it goes along with the choice, so that arrows go on from there.
 */
export function useAnswerKeys(
  region: RefObject<HTMLElement | null>,
  isOn: boolean,
  { choose, statutory }: AnswerInHand,
  { reasonId, next, previous }: Ways,
): void {
  const press = (choice: Choice) => () => {
    choose(choice);
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement && activeElement.type === 'radio') {
      const radios = region.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [];
      [...radios].find((radio) => radio.name === activeElement.name && radio.value === choice)?.focus();
    }
  };
  useShortcut(
    region,
    {
      ...Object.fromEntries(LEVELS.map((level) => [`${level}`, press(`${level}`)])),
      '?': press('unknown'),
      ...(statutory
        ? {}
        : {
            n: () => {
              choose('not-applicable');
              // The field is drawn by then; its reason is what makes the answer count.
              requestAnimationFrame(() => document.getElementById(reasonId)?.focus());
            },
          }),
      j: next,
      k: previous,
    },
    isOn,
  );
}
