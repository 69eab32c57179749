import { useTranslation } from 'react-i18next';
import type { Place } from '#domain/checklist/checklist.ts';
import type { AreaInScope } from '#domain/checklist/items-in-scope.ts';
import { Expander } from '#ui/Expander.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts } from '../hooks.ts';
import { ReadItem } from './ReadItem.tsx';

interface ReadAreaProps {
  area: AreaInScope & { readonly origin: 'source' | 'proposal' };
  place: Place;
  isPrinting: boolean;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

/** An area with its statements, folded in until asked for. */
export function ReadArea({ area, place, isPrinting, isOpen, onToggle }: ReadAreaProps) {
  const { t } = useTranslation('answering');
  const texts = useChecklistTexts();
  const { name = area.id, intro = '' } = texts.areas[area.id] ?? {};
  const isShown = isPrinting || isOpen;
  return (
    <Expander
      kind="boxed"
      summary={t('reading.areaSummary', { code: area.code, name, count: area.items.length })}
      open={isShown}
      onToggle={(open) => !isPrinting && onToggle(open)}
    >
      <Stack gap="l">
        <Prose>
          <p>{intro}</p>
          <p>{t(`reading.areaOrigin.${area.origin}`)}</p>
        </Prose>
        {area.items.map((item) => (
          <ReadItem key={item.id} item={item} place={place} isPrinting={isPrinting} />
        ))}
      </Stack>
    </Expander>
  );
}
