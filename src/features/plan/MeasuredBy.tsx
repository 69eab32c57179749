import { useTranslation } from 'react-i18next';
import { indicatorsOf } from '#domain/indicators/read-indicators.ts';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { useRound } from '../hooks.ts';
import { useIndicatorWords } from '../use-indicator-words.ts';
import type { Measuring } from './use-measuring.ts';

/** The round's indicators to choose from; nothing where none has been recorded (IN2). */
export function MeasuredBy({ measuring }: { readonly measuring: Measuring }) {
  const { t } = useTranslation('indicators');
  const words = useIndicatorWords();
  const indicators = indicatorsOf(useRound());
  if (indicators.length === 0) return null;
  return (
    <CheckboxGroup
      label={t('ofAction.legend')}
      hint={t('ofAction.hint')}
      choices={indicators.map((indicator) => ({
        value: indicator.id,
        label: words.name(indicator),
        hint: words.whose(indicator),
      }))}
      values={[...measuring.chosen]}
      onChange={measuring.choose}
    />
  );
}
