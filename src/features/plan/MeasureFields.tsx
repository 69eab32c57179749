import { useTranslation } from 'react-i18next';
import { Columns } from '#ui/Columns.tsx';
import { Section } from '#ui/Section.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import type { FormProps } from './form-props.ts';
import { MeasuredBy } from './MeasuredBy.tsx';
import type { Measuring } from './use-measuring.ts';

const LONGEST_LINE = 500;
const LONGEST_TEXT = 20_000;

interface MeasureFieldsProps extends FormProps {
  readonly measuring: Measuring;
}

/** What it takes, and how one sees that it helped. */
export function MeasureFields({ register, errorOf, measuring }: MeasureFieldsProps) {
  const { t } = useTranslation(['plan', 'common']);
  return (
    <Section heading={t('form.measure')} level={3}>
      <TextArea
        {...register('resources')}
        label={t('form.resources')}
        optionalText={t('common:optional')}
        hint={t('form.resourcesHint')}
        rows={2}
        maxLength={LONGEST_TEXT}
        error={errorOf('resources')}
      />
      <TextArea
        {...register('indicator')}
        label={t('form.indicator')}
        optionalText={t('common:optional')}
        hint={t('form.indicatorHint')}
        rows={2}
        maxLength={LONGEST_TEXT}
        error={errorOf('indicator')}
      />
      <MeasuredBy measuring={measuring} />
      <Columns min="s">
        {(['baseline', 'target'] as const).map((name) => (
          <TextField
            key={name}
            {...register(name)}
            label={t(`form.${name}`)}
            optionalText={t('common:optional')}
            maxLength={LONGEST_LINE}
            error={errorOf(name)}
          />
        ))}
      </Columns>
    </Section>
  );
}
