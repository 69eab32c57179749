import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inviteRespondent } from '#domain/exchange/invitation.ts';
import { invitationToText } from '#domain/exchange/invitation-file.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import type { Respondent } from '#domain/group/respondent.ts';
import type { Round } from '#domain/round/round.ts';
import { Button } from '#ui/Button.tsx';
import { useLanguage } from '../hooks.ts';
import { respondentName } from '../respondent-name.ts';
import { useServices } from '../services.ts';
import { useSectors } from '../use-sectors.ts';
import { invitationFileName } from './invitation-file-name.ts';

/** A file for each who hasn't answered yet; in a round without names for everybody, as nothing tells who has (GR10). */
export function SaveInvitations({ round, respondents }: { round: Round; respondents: readonly Respondent[] }) {
  const { t } = useTranslation('group');
  const { files } = useServices();
  const language = useLanguage();
  const sectors = useSectors(round);
  const [told, setTold] = useState('');
  const [isBusy, setBusy] = useState(false);
  const isNameless = namingOf(round) === 'nameless';
  const invited = respondents.filter(
    ({ origin, answers }) => origin !== 'brought' && (isNameless || answers.size === 0),
  );
  if (invited.length < 2) return null;

  async function save() {
    setBusy(true);
    const names = new Set<string>();
    let saved = 0;
    for (const respondent of invited) {
      const who = respondentName(respondent, sectors, language);
      let name = invitationFileName(round.header, t('invitation.fileKind'), who, language);
      for (let n = 2; names.has(name); n++) {
        name = invitationFileName(round.header, t('invitation.fileKind'), `${who.slice(0, 50)} ${n}`, language);
      }
      names.add(name);
      const written = await files.saveText(name, invitationToText(inviteRespondent(round, respondent), 'file'));
      if (written.ok && written.value.kind !== 'cancelled') saved += 1;
      // A picker that was closed is a no to the rest as well.
      else break;
    }
    setBusy(false);
    setTold(t('invitation.savedAll', { count: saved, of: invited.length }));
  }

  return (
    <>
      <Button
        kind="secondary"
        icon="save"
        busy={isBusy}
        busyText={t('invitation.savingAll')}
        onClick={() => void save()}
      >
        {t('invitation.saveAll', { count: invited.length })}
      </Button>
      <span role="status">{told}</span>
    </>
  );
}
