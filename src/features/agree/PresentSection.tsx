import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePresent } from '#domain/group/change-meeting.ts';
import type { RecordedMeeting } from '#domain/group/read-meetings.ts';
import { Button } from '#ui/Button.tsx';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { Columns } from '#ui/Columns.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useServices } from '../services.ts';
import { useWrite } from '../use-write.ts';
import type { Group } from './use-group.ts';

interface PresentSectionProps {
  readonly meeting: RecordedMeeting;
  readonly group: Group;
}

const LONGEST_NAME = 200;

/** Who was present, by role; a name where one wants to give it (GR10). */
export function PresentSection({ meeting, group }: PresentSectionProps) {
  const { t } = useTranslation(['agree', 'common']);
  const { session } = useServices();
  const write = useWrite();
  const [role, setRole] = useState('');
  const [name, setName] = useState('');
  const roleField = useRef<HTMLInputElement>(null);
  const { ownerOf, respondents } = group;
  const known = ownerOf
    ? respondents.map((one) => ({ ...one, label: [one.role, ownerOf(one.sectors).name].filter(Boolean).join(' · ') }))
    : [];
  const isKnown = (id: string) => known.some((one) => one.id === id);
  const others = meeting.present.filter(({ id }) => !isKnown(id));
  const choose = (ids: readonly string[]) =>
    write(
      () =>
        new Map(
          known.flatMap(({ id, label, role: own, name: ownName, sectors: [sector = ''] }) => {
            const isThere = meeting.present.some((one) => one.id === id);
            if (isThere === ids.includes(id)) return [];
            return [...changePresent(meeting.id, id, isThere ? null : { role: own || label, name: ownName, sector })];
          }),
        ),
    );
  const add = (event: FormEvent) => {
    event.preventDefault();
    roleField.current?.focus();
    if (role.trim() === '') return;
    write(() => changePresent(meeting.id, session.newId(), { role: role.trim(), name: name.trim(), sector: '' }));
    setRole('');
    setName('');
  };
  return (
    <Section heading={t('present.heading')} intro={t('present.intro')}>
      <Stack gap="m">
        {known.length > 0 ? (
          <CheckboxGroup
            label={t('present.respondents')}
            choices={known.map(({ id, label }) => ({ value: id, label: label || t('notes.someone') }))}
            values={meeting.present.map(({ id }) => id).filter(isKnown)}
            onChange={choose}
          />
        ) : null}
        {others.length > 0 ? (
          <Stack as="ul" gap="xs">
            {others.map((one) => (
              <li key={one.id}>
                <Row gap="s">
                  <span>{[one.role, one.name].filter(Boolean).join(' · ')}</span>
                  <Button
                    kind="quiet"
                    size="s"
                    icon="remove"
                    ariaLabel={t('present.remove', { role: one.role })}
                    onClick={() => {
                      write(() => changePresent(meeting.id, one.id, null));
                      roleField.current?.focus();
                    }}
                  >
                    {t('common:remove')}
                  </Button>
                </Row>
              </li>
            ))}
          </Stack>
        ) : null}
        <form onSubmit={add} noValidate={true}>
          <Stack gap="s">
            <Columns min="s">
              <TextField
                ref={roleField}
                label={t('present.role')}
                autoComplete="off"
                maxLength={LONGEST_NAME}
                value={role}
                onChange={(event) => setRole(event.target.value)}
              />
              <TextField
                label={t('present.name')}
                optionalText={t('common:optional')}
                autoComplete="off"
                maxLength={LONGEST_NAME}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            </Columns>
            <div>
              <Button type="submit" kind="secondary" size="s" icon="add">
                {t('present.add')}
              </Button>
            </div>
          </Stack>
        </form>
      </Stack>
    </Section>
  );
}
