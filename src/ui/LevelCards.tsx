import { type ReactNode, type Ref, useId } from 'react';
import choice from './Choice.module.css';
import { FieldGroup } from './FieldGroup.tsx';
import type { Choice } from './FieldText.ts';
import { Icon } from './Icon.tsx';
import styles from './LevelCards.module.css';

export interface LevelCard<V extends string> {
  value: V;
  /** A sign in the card's corner: «0»…«3». */
  mark: string;
  title: string;
  /** What it looks like here. */
  text: ReactNode;
}

interface LevelCardsProps<V extends string> {
  legend: string;
  hideLegend?: boolean | undefined;
  name: string;
  cards: readonly LevelCard<V>[];
  value: V | null;
  onChange: (value: V) => void;
  /** The word on the chosen card. */
  chosenText: string;
  /** Equals of the cards, beneath them, in the same group. */
  others?: readonly Choice<V>[] | undefined;
  error?: string | undefined;
  describedBy?: string | undefined;
  ref?: Ref<HTMLFieldSetElement> | undefined;
}

/** One of a few levels as large cards side by side, stacked on a phone. Radio buttons: arrows move, space chooses. */
export function LevelCards<V extends string>(props: LevelCardsProps<V>) {
  const { legend, hideLegend, name, cards, value, onChange, chosenText, others = [], error, describedBy, ref } = props;
  const id = useId();
  return (
    <FieldGroup
      legend={legend}
      hideLegend={hideLegend}
      role="radiogroup"
      error={error}
      describedBy={describedBy}
      ref={ref}
    >
      <div className={styles.cards}>
        {cards.map((card, index) => {
          const isChosen = card.value === value;
          return (
            <label key={card.value} className={styles.card}>
              <span className={styles.head}>
                <input
                  type="radio"
                  className={choice.input}
                  name={name}
                  value={card.value}
                  checked={isChosen}
                  onChange={() => onChange(card.value)}
                  aria-labelledby={`${id}-${index}-title`}
                  aria-describedby={`${id}-${index}-text`}
                />
                <span id={`${id}-${index}-title`} className={styles.title}>
                  <span className={styles.mark}>{card.mark}</span> {card.title}
                </span>
              </span>
              <span id={`${id}-${index}-text`} className={styles.text}>
                {card.text}
              </span>
              <span className={styles.chosen} aria-hidden="true">
                {isChosen ? (
                  <>
                    <Icon name="check" /> {chosenText}
                  </>
                ) : null}
              </span>
            </label>
          );
        })}
      </div>
      {others.length > 0 ? (
        <div className={choice.inline}>
          {others.map((other) => (
            <label key={other.value} className={choice.label}>
              <input
                type="radio"
                className={choice.input}
                name={name}
                value={other.value}
                disabled={other.disabled}
                checked={other.value === value}
                onChange={() => onChange(other.value)}
              />
              <span>{other.label}</span>
            </label>
          ))}
        </div>
      ) : null}
    </FieldGroup>
  );
}
