import { useTranslation } from 'react-i18next';
import type { StoredRound } from '#domain/ports.ts';
import type { RoundHeader } from '#domain/round/round.ts';
import { Columns } from '#ui/Columns.tsx';
import { Section } from '#ui/Section.tsx';
import { useRoundsByYear } from '../use-peeked-round.ts';
import { RoundCard } from './RoundCard.tsx';

interface ExampleSectionProps {
  rounds: readonly StoredRound[];
  onRemove(header: RoundHeader): void;
}

/** Rounds with invented answers, apart from the real ones (AN8). */
export function ExampleSection({ rounds, onRemove }: ExampleSectionProps) {
  const { t } = useTranslation('home');
  const sorted = useRoundsByYear(rounds);
  if (rounds.length === 0) return null;
  return (
    <Section heading={t('example.heading')} intro={t('example.intro')}>
      <Columns min="m">
        {sorted.map((stored) => (
          <RoundCard key={stored.header.id} stored={stored} level={3} onRemove={onRemove} />
        ))}
      </Columns>
    </Section>
  );
}
