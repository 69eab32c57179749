import { useTranslation } from 'react-i18next';
import { indicatorsOf, indicatorsOfItem } from '#domain/indicators/read-indicators.ts';
import { Expander } from '#ui/Expander.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from './hooks.ts';
import { useIndicatorWords } from './use-indicator-words.ts';

/** Figures of the population that support a statement as evidence: background beside the answer, never in its score (IN2). */
export function ItemIndicators({ item }: { readonly item: string }) {
  const { t } = useTranslation('indicators');
  const words = useIndicatorWords();
  const indicators = indicatorsOfItem(indicatorsOf(useRound()), item);
  if (indicators.length === 0) return null;
  return (
    <Expander summary={t('ofItem.heading')} defaultOpen>
      <Stack gap="s">
        <Stack as="ul" gap="xs">
          {indicators.map((indicator) => (
            <li key={indicator.id}>
              {words.name(indicator)}, {words.whose(indicator)}
              {indicator.years.map(({ year, value }, i) => (
                <span key={year}>
                  {i === 0 ? ': ' : '; '}
                  {words.value(indicator.of, value)} ({year})
                </span>
              ))}
              {indicator.source.trim() !== '' && `. ${t('table.source', { source: indicator.source })}`}
            </li>
          ))}
        </Stack>
        <p>{t('ofItem.note')}</p>
      </Stack>
    </Expander>
  );
}
