import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Municipality } from '#domain/checklist/municipality.ts';
import type { StoredRound, StoreError } from '#domain/ports.ts';
import { isSameMunicipality } from '#domain/round/same-place.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { Button } from '#ui/Button.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextField } from '#ui/TextField.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { useLeaveUnsaved } from '../use-leave-unsaved.tsx';
import { AlreadyHere } from './AlreadyHere.tsx';
import { MunicipalityField } from './MunicipalityField.tsx';
import { FIRST_YEAR, type NewRoundForm as Form, LAST_YEAR, newRoundSchema } from './new-round-schema.ts';
import { StartFrom } from './StartFrom.tsx';
import { EMPTY_START, useCreateRound } from './use-create-round.ts';

interface NewRoundFormProps {
  rounds: readonly StoredRound[];
  from?: string | undefined;
}

/** Municipality, year and extent; last year's round first, where there is one. */
export function NewRoundForm({ rounds, from }: NewRoundFormProps) {
  const { t } = useTranslation(['home', 'common']);
  const { session } = useServices();
  const [, navigate] = useLocation();
  const { mayLeave, dialog } = useLeaveUnsaved();
  const create = useCreateRound();
  const last = rounds.find((round) => round.header.id === from)?.header;
  const [municipality, setMunicipality] = useState<Municipality | null>(last?.municipality ?? null);
  const [error, setError] = useState<StoreError | null>(null);
  const thisYear = session.today().slice(0, 4);
  const { control, register, handleSubmit, setValue, formState } = useForm<Form>({
    resolver: standardSchemaResolver(newRoundSchema),
    defaultValues: {
      municipality: last?.municipality.names.fi ?? '',
      year: last ? String(last.year + 1) : thisYear,
      scope: 'full',
      from: '',
    },
  });
  const [yearText, chosenFrom] = useWatch({ control, name: ['year', 'from'] });
  const year = Number(yearText);
  const own = rounds.filter(({ header }) => municipality && isSameMunicipality(header.municipality, municipality));
  const earlier = own.map(({ header }) => header).filter((header) => header.year < year);
  earlier.sort((a, b) => b.year - a.year);
  const sameYear = own.find(({ header }) => header.year === year);
  const isKnown = chosenFrom === EMPTY_START || earlier.some((header) => header.id === chosenFrom);
  const start = isKnown ? chosenFrom : (earlier.find((header) => header.id === from) ?? earlier[0])?.id;
  const isEmpty = start === undefined || start === EMPTY_START;
  const errorText = (key: string | undefined) =>
    key === 'municipality' || key === 'year'
      ? t(`home:newRound.errors.${key}`, { first: FIRST_YEAR, last: LAST_YEAR })
      : undefined;

  const submit = handleSubmit(async ({ scope }) => {
    if (!municipality || !(await mayLeave())) return;
    const created = await create({ municipality, year, scope, from: isEmpty ? null : start });
    if (created.ok) navigate(created.value);
    else setError(created.error);
  });

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="l">
        {error && <ErrorNotice error={error} />}
        <Controller
          control={control}
          name="municipality"
          render={({ field }) => (
            <MunicipalityField
              value={municipality}
              error={errorText(formState.errors.municipality?.message)}
              inputRef={field.ref}
              onBlur={field.onBlur}
              onChange={(chosen) => {
                setMunicipality(chosen);
                field.onChange(chosen?.names.fi ?? '');
                setValue('from', '');
              }}
            />
          )}
        />
        <TextField
          {...register('year')}
          label={t('home:newRound.year')}
          inputMode="numeric"
          maxLength={4}
          width="short"
          error={errorText(formState.errors.year?.message)}
        />
        {sameYear && <AlreadyHere header={sameYear.header} />}
        {earlier.length > 0 && (
          <StartFrom earlier={earlier} value={start ?? EMPTY_START} onChange={(value) => setValue('from', value)} />
        )}
        {isEmpty && (
          <Controller
            control={control}
            name="scope"
            render={({ field }) => (
              <RadioGroup
                label={t('home:newRound.scope.label')}
                choices={(['full', 'short'] as const).map((value) => ({
                  value,
                  label: t(`home:newRound.scope.${value}`),
                  hint: t(`home:newRound.scope.${value}Hint`),
                }))}
                value={field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
                ref={field.ref}
              />
            )}
          />
        )}
        {earlier.length === 0 && (
          <p>
            {t('home:newRound.lastYearFile')}{' '}
            <TextLink href={href(paths.openFile)}>{t('home:newRound.openLast')}</TextLink>
          </p>
        )}
        <div>
          <Button type="submit" busy={formState.isSubmitting} busyText={t('common:loading')}>
            {sameYear ? t('home:newRound.createAnyway') : t('home:newRound.create')}
          </Button>
        </div>
        {dialog}
      </Stack>
    </form>
  );
}
