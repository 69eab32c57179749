import { useTranslation } from 'react-i18next';
import { areasInScope } from '#domain/checklist/items-in-scope.ts';
import { placeOfRound, scopeOf } from '#domain/round/round.ts';
import type { ReportChoice } from '#domain/round/values.ts';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { Expander } from '#ui/Expander.tsx';
import { useChecklistTexts, useRound } from '../hooks.ts';

interface AreaChoicesProps {
  readonly leftOut: readonly string[];
  readonly onChange: (part: Pick<ReportChoice, 'leftOutAreas'>) => void;
  /** A form has no scores to explain. */
  readonly isForm?: boolean;
}

/** Which areas the report tells of (RP7); the last one can't be left out. */
export function AreaChoices({ leftOut, onChange, isForm = false }: AreaChoicesProps) {
  const { t } = useTranslation('reports');
  const round = useRound();
  const texts = useChecklistTexts();
  const areas = areasInScope(round.checklist, scopeOf(round), placeOfRound(round)).filter(
    ({ items }) => items.length > 0,
  );
  const chosen = areas.map(({ id }) => id).filter((id) => !leftOut.includes(id));
  const isOnly = (id: string) => chosen.length === 1 && chosen[0] === id;
  const summary =
    chosen.length === areas.length
      ? t('parts.areasAll')
      : t('parts.areasSome', { count: chosen.length, of: areas.length });
  return (
    <Expander summary={summary}>
      <CheckboxGroup
        label={t('parts.areas')}
        hint={isForm ? undefined : t('parts.areasHint')}
        choices={areas.map(({ id, code }) => ({
          value: id,
          label: `${code} ${texts.areas[id]?.name ?? round.texts?.fi.areas[id] ?? id}`,
          disabled: isOnly(id),
          hint: isOnly(id) ? t('parts.lastArea') : undefined,
        }))}
        values={chosen}
        onChange={(values) =>
          onChange({ leftOutAreas: areas.map(({ id }) => id).filter((id) => !values.includes(id)) })
        }
      />
    </Expander>
  );
}
