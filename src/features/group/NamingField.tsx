import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeNamingOfAll } from '#domain/group/change-group.ts';
import { mayChangeNaming, namingOf } from '#domain/group/group-settings.ts';
import { respondentsOf } from '#domain/group/read-respondents.ts';
import type { Round } from '#domain/round/round.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Prose } from '#ui/Prose.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useWrite } from '../use-write.ts';

/** With or without names: only before the first answer, and no more is promised than is kept (GR10). */
export function NamingField({ round }: { round: Round }) {
  const { t } = useTranslation(['group', 'common']);
  const write = useWrite();
  const announce = useAnnounce();
  const [isAsking, setAsking] = useState(false);
  const naming = namingOf(round);
  const isFixed = !mayChangeNaming(round);
  const hasRespondents = respondentsOf(round).length > 0;

  function change(wanted: 'named' | 'nameless') {
    write((now) => changeNamingOfAll(now, wanted));
    announce(t(`group:naming.now.${wanted}`));
    setAsking(false);
  }

  return (
    <Stack gap="s">
      <RadioGroup
        label={t('group:naming.label')}
        hint={isFixed ? t('group:naming.fixed') : t('group:naming.hint')}
        disabled={isFixed}
        choices={(['named', 'nameless'] as const).map((value) => ({
          value,
          label: t(`group:naming.${value}.label`),
          hint: t(`group:naming.${value}.hint`),
        }))}
        value={naming}
        // What has been sent out already was promised otherwise.
        onChange={(wanted) => (wanted === 'nameless' && hasRespondents ? setAsking(true) : change(wanted))}
      />
      {naming === 'nameless' && (
        <Prose as="div" size="s">
          <p>{t('group:naming.promise')}</p>
          <p>{t('group:naming.limits')}</p>
        </Prose>
      )}
      <ConfirmDialog
        heading={t('group:naming.askHeading')}
        open={isAsking}
        confirmText={t('group:naming.confirm')}
        cancelText={t('common:cancel')}
        closeText={t('common:close')}
        onConfirm={() => change('nameless')}
        onCancel={() => setAsking(false)}
      >
        <p>{t('group:naming.askText')}</p>
        <p>{t('group:naming.limits')}</p>
      </ConfirmDialog>
    </Stack>
  );
}
