import { useTranslation } from 'react-i18next';
import type { Indicator } from '#domain/indicators/read-indicators.ts';
import type { IndicatorValue } from '#domain/round/indicator-values.ts';
import { formatMeasured } from '#reports/formats.ts';
import { useLanguage } from './hooks.ts';

export interface IndicatorWords {
  /** «Koettu yksinäisyys (%)» */
  name(indicator: Pick<Indicator, 'name' | 'unit'>): string;
  /** Population group and whose it is. */
  whose(indicator: Pick<Indicator, 'group' | 'of'>): string;
  /** Null: not known. */
  value(of: Indicator['of'], value: IndicatorValue | null): string;
}

/** An indicator and its values in words (IN1). */
export function useIndicatorWords(): IndicatorWords {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  return {
    name: ({ name, unit }) => (unit.trim() === '' ? name : `${name} (${unit.trim()})`),
    whose: ({ group, of }) => [group.trim(), t(`of.${of}`)].filter((part) => part !== '').join(' · '),
    value(of, value) {
      if (!value) return t('table.unknown');
      return value.kind === 'value' ? formatMeasured(language, value.value) : t(`notPublished.${of}`);
    },
  };
}
