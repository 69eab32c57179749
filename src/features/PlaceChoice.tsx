import { useTranslation } from 'react-i18next';
import type { Place } from '#domain/checklist/checklist.ts';
import { RadioGroup } from '#ui/RadioGroup.tsx';

const PLACES = ['mainland', 'helsinki', 'aland'] as const satisfies readonly Place[];

/** Texts and statements follow the municipality; without a round one says where it lies. */
export function PlaceChoice({ place, onChange }: { place: Place; onChange: (place: Place) => void }) {
  const { t } = useTranslation('answering');
  return (
    <RadioGroup
      label={t('reading.place')}
      choices={PLACES.map((value) => ({ value, label: t(`reading.${value}`) }))}
      value={place}
      onChange={onChange}
      inline={true}
    />
  );
}
