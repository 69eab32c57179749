import { useTranslation } from 'react-i18next';
import type { Gathered } from '#domain/region/gather-region.ts';
import { Notice } from '#ui/Notice.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Stack } from '#ui/Stack.tsx';
import { formatDay } from '../format-time.ts';
import { useLanguage } from '../hooks.ts';
import { chooseYear, preferRound } from './region-memory.ts';

interface YearAndRivalsProps {
  readonly gathered: Gathered;
  readonly year: number | null;
}

/** Which year is shown, and which round where a municipality has several of one year (RG1). */
export function YearAndRivals({ gathered: { years, rivals }, year }: YearAndRivalsProps) {
  const { t } = useTranslation('region');
  const language = useLanguage();
  return (
    <Stack gap="m">
      {years.length > 1 && (
        <SelectField
          label={t('year.label')}
          hint={t('year.hint')}
          choices={[
            { value: 'latest', label: t('year.latest') },
            ...years.map((one) => ({ value: String(one), label: String(one) })),
          ]}
          value={year === null ? 'latest' : String(year)}
          onChange={({ target }) => chooseYear(target.value === 'latest' ? null : Number(target.value))}
        />
      )}
      {rivals.map(({ year: of, rounds }) => {
        const [used] = rounds;
        const ids = rounds.map(({ round }) => round);
        const name = used?.municipality?.names[language === 'sv' ? 'sv' : 'fi'] ?? '';
        return (
          <Notice
            key={[...ids].sort().join(' ')}
            tone="info"
            heading={t('rivals.heading', { name, year: of })}
            level={3}
          >
            <RadioGroup
              label={t('rivals.label')}
              choices={rounds
                .toSorted((a, b) => b.version.at - a.version.at)
                .map(({ round, version, answers }) => ({
                  value: round,
                  label: t('rivals.choice', { date: formatDay(version.at, language), count: answers.size }),
                  hint: t('rivals.id', { id: round }),
                }))}
              value={used?.round ?? null}
              onChange={(round) => preferRound(round, ids)}
            />
          </Notice>
        );
      })}
    </Stack>
  );
}
