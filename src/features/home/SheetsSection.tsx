import { useTranslation } from 'react-i18next';
import type { StoredRound } from '#domain/ports.ts';
import type { RoundHeader } from '#domain/round/round.ts';
import { Columns } from '#ui/Columns.tsx';
import { Section } from '#ui/Section.tsx';
import { useRoundsByYear } from '../use-peeked-round.ts';
import { SheetCard } from './SheetCard.tsx';

interface SheetsSectionProps {
  sheets: readonly StoredRound[];
  onRemove(header: RoundHeader): void;
}

/** What one has been asked to answer, apart from the rounds of one's own. */
export function SheetsSection({ sheets, onRemove }: SheetsSectionProps) {
  const { t } = useTranslation('sheet');
  const sorted = useRoundsByYear(sheets);
  return (
    <Section heading={t('card.heading')} intro={t('card.intro')}>
      <Columns min="m">
        {sorted.map((stored) => (
          <SheetCard key={stored.header.id} stored={stored} onRemove={onRemove} />
        ))}
      </Columns>
    </Section>
  );
}
