import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Section } from '#ui/Section.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage } from '../hooks.ts';
import { municipalityName } from '../round-name.ts';
import type { Years } from '../use-years.ts';
import type { RoundLabels } from './use-round-labels.ts';
import type { YearsWords } from './use-years-words.ts';

interface YearsChoiceProps {
  readonly years: Years;
  readonly labels: RoundLabels;
  readonly words: YearsWords;
  readonly area: string | null;
  onArea(area: string | null): void;
}

/** Which rounds are compared, from whose years they begin after a merger, and which area is shown. */
export function YearsChoice({ years, labels, words, area, onArea }: YearsChoiceProps) {
  const { t } = useTranslation('years');
  const language = useLanguage();
  const { all, chosen, lines, line, rounds } = years;
  const codes = new Set(rounds.map(({ header }) => header.municipality.code));
  const hintOf = (id: string) => {
    const year = all.find(({ round }) => round === id);
    const round = rounds.find(({ header }) => header.id === id);
    return [
      round && codes.size > 1 ? municipalityName(round.header.municipality, language) : '',
      year?.scope === 'short' ? t('choice.short') : '',
      year?.answers.size === 0 ? t('choice.noAnswers') : '',
    ]
      .filter((part) => part !== '')
      .join(', ');
  };
  const areaIds = [...new Set((years.table?.rows ?? []).map((row) => row.areaId))];
  return (
    <Section heading={t('choice.heading')}>
      <Stack gap="l">
        {lines.length > 1 && (
          <RadioGroup
            label={t('choice.line')}
            hint={t('choice.lineHint')}
            choices={lines.map(({ from, names }) => ({
              value: from ?? '',
              label: language === 'sv' ? names.sv : names.fi,
            }))}
            value={line.from ?? ''}
            onChange={(from) => years.chooseLine(from)}
          />
        )}
        {all.length > 2 && (
          <CheckboxGroup
            label={t('choice.rounds')}
            inline
            choices={all.flatMap((year) => {
              const hint = hintOf(year.round ?? '');
              return { value: year.round ?? '', label: labels.long(year), ...(hint ? { hint } : {}) };
            })}
            values={[...chosen]}
            onChange={years.choose}
          />
        )}
        <SelectField
          label={t('column.area')}
          emptyText={t('choice.allAreas')}
          choices={areaIds.map((id) => ({ value: id, label: words.area(id) }))}
          value={area ?? ''}
          onChange={(event) => onArea(event.target.value || null)}
        />
      </Stack>
    </Section>
  );
}
