import { useTranslation } from 'react-i18next';
import type { StoredRound } from '#domain/ports.ts';
import type { RoundHeader } from '#domain/round/round.ts';
import { Columns } from '#ui/Columns.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage } from '../hooks.ts';
import { municipalityName } from '../round-name.ts';
import { useRoundsByYear } from '../use-peeked-round.ts';
import { RoundCard } from './RoundCard.tsx';

interface RoundsSectionProps {
  rounds: readonly StoredRound[];
  onRemove(header: RoundHeader): void;
}

/** The rounds on this computer by municipality, newest year first. */
export function RoundsSection({ rounds, onRemove }: RoundsSectionProps) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const sorted = useRoundsByYear(rounds);
  const names = [...new Set(sorted.map(({ header }) => municipalityName(header.municipality, language)))];
  names.sort((a, b) => a.localeCompare(b, language));
  return (
    <Section heading={t('rounds.heading')}>
      <Stack gap="l">
        {names.map((name) => (
          <Section key={name} heading={name} level={3}>
            <Columns min="m">
              {sorted
                .filter(({ header }) => municipalityName(header.municipality, language) === name)
                .map((stored) => (
                  <RoundCard key={stored.header.id} stored={stored} level={4} onRemove={onRemove} />
                ))}
            </Columns>
          </Section>
        ))}
      </Stack>
    </Section>
  );
}
