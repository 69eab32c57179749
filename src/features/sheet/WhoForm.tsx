import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RespondentFields } from '#domain/group/change-respondent.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import type { Round } from '#domain/round/round.ts';
import { Button } from '#ui/Button.tsx';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useSectors } from '../use-sectors.ts';
import { useSheetOwner } from './use-sheet-owner.ts';

interface WhoFormProps {
  /** The sheet the invitation would give. */
  draft: Round;
  onGive(who: RespondentFields): void;
  /** Null: there is nothing to go back to. */
  onCancel: (() => void) | null;
}

const LONGEST = 200;

/** Who answers: role and sectors, a name where names are kept and one wants to give it (GR10). */
export function WhoForm({ draft, onGive, onCancel }: WhoFormProps) {
  const { t } = useTranslation(['sheet', 'common']);
  const sectors = useSectors(draft);
  const { respondent } = useSheetOwner(draft);
  const isNameless = namingOf(draft) === 'nameless';
  const [role, setRole] = useState('');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>([...respondent.sectors]);
  const [isMissing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    // Without names a role may tell too much; then the sectors are enough.
    if (role.trim() === '' && !(isNameless && chosen.length > 0)) {
      setMissing(true);
      return first.current?.focus();
    }
    onGive({ role: role.trim(), name: isNameless ? '' : name.trim(), sectors: chosen });
  }

  const sectorFields = (
    <CheckboxGroup
      label={t('sheet:who.sectors')}
      hint={t('sheet:who.sectorsHint')}
      choices={sectors.here.map((value) => ({ value, label: sectors.name(value) }))}
      values={chosen}
      onChange={setChosen}
    />
  );
  return (
    <form onSubmit={submit} noValidate={true}>
      <Stack gap="m">
        <TextField
          ref={first}
          label={t('sheet:who.role')}
          hint={t(isNameless ? 'sheet:who.roleHintNameless' : 'sheet:who.roleHint')}
          optionalText={isNameless ? t('common:optional') : undefined}
          error={isMissing && role.trim() === '' ? t('sheet:who.missing') : undefined}
          required={!isNameless}
          autoComplete="organization-title"
          maxLength={LONGEST}
          value={role}
          onChange={(event) => setRole(event.target.value)}
        />
        {isNameless ? null : (
          <TextField
            label={t('sheet:who.name')}
            optionalText={t('common:optional')}
            autoComplete="name"
            maxLength={LONGEST}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
        {respondent.sectors.length > 0 ? (
          <Expander summary={t('sheet:who.otherSectors')}>{sectorFields}</Expander>
        ) : (
          sectorFields
        )}
        <Row>
          <Button type="submit" iconRight="arrow-right">
            {t('sheet:invitation.start')}
          </Button>
          {onCancel ? (
            <Button kind="quiet" onClick={onCancel}>
              {t('common:cancel')}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </form>
  );
}
