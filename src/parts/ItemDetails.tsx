import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem, Place } from '#domain/checklist/checklist.ts';
import type { ItemTexts } from '#domain/checklist/checklist-texts.ts';
import { Expander } from '#ui/Expander.tsx';
import { Prose } from '#ui/Prose.tsx';
import { ItemBackground } from './ItemBackground.tsx';

interface ItemDetailsProps {
  item: ChecklistItem;
  /** As they read in `place`. */
  texts: ItemTexts;
  place: Place;
  /** Names by sector code. */
  sectorNames: Readonly<Record<string, string>>;
  /** Explains glossary words in place. */
  explain?: (text: string) => ReactNode;
  /** Everything unfolded, for paper. */
  allOpen?: boolean;
}

/** What is one press away from a statement: why it matters, what counts as evidence, where it comes from (AN3). */
export function ItemDetails(props: ItemDetailsProps) {
  const { item, texts, place, sectorNames, explain = (text) => text, allOpen = false } = props;
  const { t } = useTranslation('answering');
  return (
    <div>
      {texts.why ? (
        <Detail label={t('details.why')} allOpen={allOpen}>
          <Prose as="p">{explain(texts.why)}</Prose>
        </Detail>
      ) : null}
      {texts.evidence.length > 0 ? (
        <Detail label={t('details.evidence')} allOpen={allOpen}>
          <ul>
            {texts.evidence.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <Prose as="p" tone="soft">
            {t('details.indicator')}: {texts.indicator}
          </Prose>
        </Detail>
      ) : null}
      <Detail label={t('details.background')} allOpen={allOpen}>
        <ItemBackground item={item} place={place} sectorNames={sectorNames} />
      </Detail>
    </div>
  );
}

function Detail({ label, allOpen, children }: { label: string; allOpen: boolean; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Expander summary={label} open={allOpen || isOpen} onToggle={(open) => !allOpen && setIsOpen(open)}>
      {children}
    </Expander>
  );
}
