import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSector, isOwnSector } from '#domain/group/change-group.ts';
import { respondentsOf } from '#domain/group/read-respondents.ts';
import { sectorHere, sectorSettingsOf } from '#domain/group/sectors.ts';
import type { Round } from '#domain/round/round.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { FormDialog } from '#ui/FormDialog.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useChecklistTexts } from '../hooks.ts';
import type { Sectors } from '../use-sectors.ts';
import { useWrite } from '../use-write.ts';

interface SectorDialogProps {
  round: Round;
  sectors: Sectors;
  /** An own one that isn't there yet is made. */
  code: string;
  onClose(): void;
}

/** What this municipality does otherwise with one sector (AN10). Answers given for it go with it. */
export function SectorDialog({ round, sectors, code, onClose }: SectorDialogProps) {
  const { t } = useTranslation(['group', 'common']);
  const names = useChecklistTexts().sectors;
  const write = useWrite();
  const announce = useAnnounce();
  const settings = sectorSettingsOf(round);
  const setting = settings.get(code);
  const isOwn = isOwnSector(code);
  const [name, setName] = useState(setting?.name ?? '');
  const [place, setPlace] = useState(setting?.leftOut ? 'out' : setting?.partOf ? 'part' : 'here');
  const [isMissing, setMissing] = useState(false);
  const others = sectors.here.filter((other) => sectorHere(settings, other) !== sectorHere(settings, code));
  const [partOf, setPartOf] = useState(setting?.partOf || (others[0] ?? ''));
  const isUsed = respondentsOf(round).some((respondent) => respondent.sectors.includes(code));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isOwn && name.trim() === '') return setMissing(true);
    const given = name.trim() === names[code] ? '' : name.trim();
    const kept = { name: given, partOf: place === 'part' ? partOf : '', leftOut: place === 'out' };
    write(() => changeSector(code, kept));
    done();
  }

  function remove() {
    write(() => changeSector(code, null));
    done();
  }

  function done() {
    announce(t('group:sectors.saved'));
    onClose();
  }

  return (
    <FormDialog
      heading={setting || !isOwn ? t('group:sector.heading', { sector: sectors.name(code) }) : t('group:sectors.add')}
      submitText={t('common:save')}
      cancelText={t('common:cancel')}
      closeText={t('common:close')}
      action={
        isOwn &&
        setting &&
        !isUsed && (
          <Button kind="danger" onClick={remove}>
            {t('group:sector.remove')}
          </Button>
        )
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('group:sector.name')}
        hint={isOwn ? undefined : t('group:sector.nameHint', { name: names[code] ?? code })}
        optionalText={isOwn ? undefined : t('common:optional')}
        error={isMissing ? t('group:sector.nameMissing') : undefined}
        value={name}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <RadioGroup
        label={t('group:sector.place')}
        choices={(['here', 'part', 'out'] as const).map((value) => ({
          value,
          label: t(`group:sector.places.${value}`),
          hint: t(`group:sector.hints.${value}`),
        }))}
        value={place}
        onChange={setPlace}
      />
      {place === 'part' && (
        <SelectField
          label={t('group:sector.partOf')}
          choices={others.map((value) => ({ value, label: sectors.name(value) }))}
          value={partOf}
          onChange={(event) => setPartOf(event.target.value)}
        />
      )}
    </FormDialog>
  );
}
