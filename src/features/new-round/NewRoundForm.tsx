import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Municipality } from '#domain/checklist/municipality.ts';
import type { StoredRound, StoreError } from '#domain/ports.ts';
import { type Round, scopeOf } from '#domain/round/round.ts';
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
import { MergedNotice } from './MergedNotice.tsx';
import { MunicipalityField } from './MunicipalityField.tsx';
import { type Fault, FIRST_YEAR, type NewRoundForm as Form, faultsOf, LAST_YEAR } from './new-round-schema.ts';
import { StartFrom } from './StartFrom.tsx';
import { EMPTY_START, useCreateRound } from './use-create-round.ts';
import { useEarlierRounds } from './use-earlier-rounds.ts';

interface NewRoundFormProps {
  rounds: readonly StoredRound[];
  from?: string | undefined;
}

/**
 * Municipality, year and extent; last year's round first, where there is one. Plain state: these few fields stand before
 * the first statement, and the form library would be a fifteenth of what may be loaded until then.
 */
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
  const [form, setForm] = useState<Form>({
    municipality: last?.municipality.names.fi ?? '',
    year: last ? String(last.year + 1) : thisYear,
    scope: 'full',
    from: '',
  });
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [isCreating, setIsCreating] = useState(false);
  const fields = { municipality: useRef<HTMLInputElement>(null), year: useRef<HTMLInputElement>(null) };
  const change = (changed: Partial<Form>) => {
    setForm((before) => ({ ...before, ...changed }));
    // Told again at the next try; until then a corrected field isn't blamed.
    setFaults((before) => before.filter((fault) => !(fault in changed)));
  };
  const [isScopeChosen, setScopeChosen] = useState(false);
  const year = Number(form.year);
  const { earlier, became } = useEarlierRounds(rounds, municipality, year);
  const sameYear = rounds.find(
    ({ header }) =>
      municipality &&
      !header.sheet &&
      header.year === year &&
      isSameMunicipality(header.municipality, became ?? municipality),
  );
  // As last time, until something else is chosen.
  const takeScope = (round: Round) => isScopeChosen || setForm((before) => ({ ...before, scope: scopeOf(round) }));
  const isKnown = form.from === EMPTY_START || earlier.some((header) => header.id === form.from);
  const start = isKnown ? form.from : (earlier.find((header) => header.id === from) ?? earlier[0])?.id;
  const isEmpty = start === undefined || start === EMPTY_START;
  const errorText = (fault: Fault) =>
    faults.includes(fault) ? t(`home:newRound.errors.${fault}`, { first: FIRST_YEAR, last: LAST_YEAR }) : undefined;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isCreating) return;
    const found = faultsOf(form);
    setFaults(found);
    if (found[0]) return fields[found[0]].current?.focus();
    if (!municipality || !(await mayLeave())) return;
    setIsCreating(true);
    const from = isEmpty ? null : start;
    const created = await create({ municipality: became ?? municipality, year, scope: form.scope, from });
    setIsCreating(false);
    if (created.ok) navigate(created.value);
    else setError(created.error);
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="l">
        {error && <ErrorNotice error={error} />}
        <MunicipalityField
          value={municipality}
          error={errorText('municipality')}
          inputRef={fields.municipality}
          onChange={(chosen) => {
            setMunicipality(chosen);
            change({ municipality: chosen?.names.fi ?? '', from: '' });
          }}
        />
        <TextField
          label={t('home:newRound.year')}
          inputMode="numeric"
          maxLength={4}
          width="short"
          value={form.year}
          onChange={(event) => change({ year: event.target.value })}
          ref={fields.year}
          error={errorText('year')}
        />
        {municipality && became && <MergedNotice before={municipality} now={became} />}
        {sameYear && <AlreadyHere header={sameYear.header} />}
        {earlier.length > 0 && (
          <StartFrom
            code={(became ?? municipality)?.code ?? null}
            earlier={earlier}
            value={start ?? EMPTY_START}
            onChange={(from) => change({ from })}
            onRead={takeScope}
          />
        )}
        <RadioGroup
          label={t('home:newRound.scope.label')}
          choices={(['full', 'short'] as const).map((value) => ({
            value,
            label: t(`home:newRound.scope.${value}`),
            hint: t(`home:newRound.scope.${value}Hint`),
          }))}
          value={form.scope}
          onChange={(scope) => {
            setScopeChosen(true);
            change({ scope });
          }}
        />
        {earlier.length === 0 && (
          <p>
            {t('home:newRound.lastYearFile')}{' '}
            <TextLink href={href(paths.openFile)}>{t('home:newRound.openLast')}</TextLink>
          </p>
        )}
        <div>
          <Button type="submit" busy={isCreating} busyText={t('common:loading')}>
            {sameYear ? t('home:newRound.createAnyway') : t('home:newRound.create')}
          </Button>
        </div>
        {dialog}
      </Stack>
    </form>
  );
}
