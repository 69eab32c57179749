import { useTranslation } from 'react-i18next';
import type { ChecklistItem, Place } from '#domain/checklist/checklist.ts';
import { isStatutory } from '#domain/checklist/items-in-scope.ts';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { ItemOrigin } from './ItemOrigin.tsx';

interface ItemBackgroundProps {
  item: ChecklistItem;
  place: Place;
  /** Names by sector code. */
  sectorNames: Readonly<Record<string, string>>;
}

/** Where an item comes from, what law it rests on (never in Åland), how often it is decided and who knows. */
export function ItemBackground({ item, place, sectorNames }: ItemBackgroundProps) {
  const { t } = useTranslation('answering');
  const basis = isStatutory(item, place) ? item.basis : null;
  const facts = [
    { term: t('details.origin'), text: <ItemOrigin origin={item.origin} /> },
    basis && {
      term: t('details.basis'),
      text: t(basis.certain ? 'basis.certain' : 'basis.uncertain', { law: basis.law }),
    },
    { term: t('details.rhythm'), text: t(`rhythm.${item.rhythm}`) },
    { term: t('details.sectors'), text: item.sectors.map((code) => sectorNames[code] ?? code).join(', ') },
  ];
  return <DefinitionList items={facts.filter((fact) => fact !== null)} />;
}
