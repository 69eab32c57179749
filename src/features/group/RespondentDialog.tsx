import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wayWithFirstRespondent } from '#domain/group/change-group.ts';
import { addRespondent, changeRespondent } from '#domain/group/change-respondent.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import type { Respondent } from '#domain/group/respondent.ts';
import type { Round } from '#domain/round/round.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { FormDialog } from '#ui/FormDialog.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useServices } from '../services.ts';
import { useSectors } from '../use-sectors.ts';
import { useWrite } from '../use-write.ts';

interface RespondentDialogProps {
  round: Round;
  /** Null: a new one. */
  respondent: Respondent | null;
  onClose(): void;
}

const LONGEST = 200;

/** Role, sectors and, where wanted, a name. One person may stand for several sectors (AN10, GR10). */
export function RespondentDialog({ round, respondent, onClose }: RespondentDialogProps) {
  const { t } = useTranslation(['group', 'common']);
  const { session } = useServices();
  const write = useWrite();
  const announce = useAnnounce();
  const sectors = useSectors(round);
  const [role, setRole] = useState(respondent?.role ?? '');
  const [name, setName] = useState(respondent?.name ?? '');
  const [chosen, setChosen] = useState<string[]>([...(respondent?.sectors ?? [])]);
  const [isMissing, setMissing] = useState(false);
  const isNameless = namingOf(round) === 'nameless';
  // Sectors that have been joined or left out since: they stay chosen until somebody takes them off.
  const codes = [...sectors.here, ...chosen.filter((code) => !sectors.here.includes(code))];

  function submit(event: FormEvent) {
    event.preventDefault();
    if (role.trim() === '' && chosen.length === 0) return setMissing(true);
    const fields = { name: isNameless ? '' : name.trim(), role: role.trim(), sectors: chosen };
    const id = session.newId();
    write((now) =>
      respondent
        ? changeRespondent(respondent, fields)
        : new Map([...addRespondent(id, 'named', fields), ...wayWithFirstRespondent(now)]),
    );
    announce(t(respondent ? 'group:respondents.changed' : 'group:respondents.added'));
    onClose();
  }

  return (
    <FormDialog
      heading={t(respondent ? 'group:respondent.editHeading' : 'group:respondent.addHeading')}
      submitText={respondent ? t('common:save') : t('group:respondents.add')}
      cancelText={t('common:cancel')}
      closeText={t('common:close')}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('group:respondent.role')}
        hint={t('group:respondent.roleHint')}
        error={isMissing ? t('group:respondent.missing') : undefined}
        value={role}
        maxLength={LONGEST}
        autoComplete="off"
        onChange={(event) => setRole(event.target.value)}
      />
      {isNameless ? (
        <p>{t('group:respondent.nameless')}</p>
      ) : (
        <TextField
          label={t('group:respondent.name')}
          hint={t('group:respondent.nameHint')}
          optionalText={t('common:optional')}
          value={name}
          maxLength={LONGEST}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      )}
      <CheckboxGroup
        label={t('group:respondent.sectors')}
        hint={t('group:respondent.sectorsHint')}
        choices={codes.map((value) => ({ value, label: sectors.name(value) }))}
        values={chosen}
        onChange={setChosen}
      />
    </FormDialog>
  );
}
