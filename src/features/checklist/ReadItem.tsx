import { useTranslation } from 'react-i18next';
import type { ChecklistItem, Place } from '#domain/checklist/checklist.ts';
import { itemTextsAt } from '#domain/checklist/checklist-texts.ts';
import { isStatutory } from '#domain/checklist/items-in-scope.ts';
import { ItemDetails } from '#parts/ItemDetails.tsx';
import { LevelList } from '#parts/LevelList.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts } from '../hooks.ts';

interface ReadItemProps {
  item: ChecklistItem;
  place: Place;
  isPrinting: boolean;
}

/** A statement to read: its levels, why it matters, what shows it, what it rests on and where it comes from. */
export function ReadItem({ item, place, isPrinting }: ReadItemProps) {
  const { t } = useTranslation(['answering', 'common']);
  const { items, scale, sectors } = useChecklistTexts();
  const words = items[item.id];
  if (!words) return null;
  const texts = itemTextsAt(words, place);
  const statutory = isStatutory(item, place);
  return (
    <Section heading={`${item.code} ${texts.statement}`} level={3}>
      <Stack gap="s">
        {statutory || item.screening ? (
          <Row gap="xs">
            {statutory ? <Badge shape="flag">{t('common:statutory')}</Badge> : null}
            {item.screening ? <Badge shape="dot">{t('reading.short')}</Badge> : null}
          </Row>
        ) : null}
        {texts.boundary ? (
          <Prose as="p" tone="soft">
            {texts.boundary}
          </Prose>
        ) : null}
        <LevelList scale={scale} levels={texts.levels} />
        <ItemDetails item={item} texts={texts} place={place} sectorNames={sectors} allOpen={isPrinting} />
      </Stack>
    </Section>
  );
}
