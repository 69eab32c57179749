import { useTranslation } from 'react-i18next';
import { changeWay } from '#domain/group/change-group.ts';
import { type Round, wayOf } from '#domain/round/round.ts';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { useWrite } from '../use-write.ts';

/** Together in a meeting, or each alone first: it decides where the step «answers» leads, and moves no answer. */
export function WayField({ round }: { round: Round }) {
  const { t } = useTranslation('group');
  const write = useWrite();
  return (
    <RadioGroup
      label={t('way.label')}
      choices={(['alone', 'together'] as const).map((value) => ({
        value,
        label: t(`way.${value}.label`),
        hint: t(`way.${value}.hint`),
      }))}
      value={wayOf(round)}
      onChange={(way) => write(() => changeWay(way))}
    />
  );
}
