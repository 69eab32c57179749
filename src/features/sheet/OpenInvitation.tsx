import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Invitation } from '#domain/exchange/invitation.ts';
import { createSheet, type Opening } from '#domain/exchange/sheet.ts';
import type { StoreError } from '#domain/ports.ts';
import type { Round } from '#domain/round/round.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage, useSession } from '../hooks.ts';
import { paths } from '../paths.ts';
import { roundName } from '../round-name.ts';
import { useServices } from '../services.ts';
import { useLeaveUnsaved } from '../use-leave-unsaved.tsx';
import { OtherEdition } from './OtherEdition.tsx';
import { SheetFacts } from './SheetFacts.tsx';
import { SheetsHere } from './SheetsHere.tsx';
import { WhoForm } from './WhoForm.tsx';

interface OpenInvitationProps {
  invitation: Invitation;
  hostSawIt: boolean;
}

/** An opened invitation: whose it is and what it asks, going on as invited, or as somebody else (GR2). */
export function OpenInvitation({ invitation, hostSawIt }: OpenInvitationProps) {
  const { session, content } = useServices();
  // What the invitation would give, so that it can be shown before anything is stored.
  const draft = useMemo(() => {
    const opening: Opening = invitation.respondent
      ? { as: 'invited' }
      : { as: 'someone-else', id: session.newId(), role: '', name: '', sectors: invitation.sectors };
    return createSheet(invitation, content.checklist(), opening, session.stamp());
  }, [invitation, session, content]);
  return draft.ok ? (
    <Opened invitation={invitation} draft={draft.value} hostSawIt={hostSawIt} />
  ) : (
    <OtherEdition refusal={draft.error} />
  );
}

function Opened({ invitation, draft, hostSawIt }: OpenInvitationProps & { draft: Round }) {
  const { t } = useTranslation(['sheet', 'common']);
  const { session, content } = useServices();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { mayLeave, dialog } = useLeaveUnsaved();
  const [isSomeoneElse, setSomeoneElse] = useState(invitation.respondent === null);
  const [error, setError] = useState<StoreError | null>(null);
  const rounds = useSession((state) => state.rounds);
  useEffect(() => {
    void session.list();
  }, [session]);
  const sheets = (rounds ?? []).filter(({ header }) => header.sheet?.round === invitation.round.id);
  const isHere = sheets.some(({ header }) => header.id === draft.header.id);

  async function start(opening: Opening) {
    if (!(await mayLeave())) return;
    const sheet = createSheet(invitation, content.checklist(), opening, session.stamp());
    if (!sheet.ok) return;
    const { id } = sheet.value.header;
    const stored = await session.peek(id);
    // Where storage gives nothing the sheet is on the screen, and the save line says so (DA2).
    if (stored.ok) await session.open(id);
    else if (stored.error.kind === 'unreadable') return setError(stored.error);
    else await session.start(sheet.value);
    navigate(paths.sheet(id));
  }

  const name = roundName(draft.header, language);
  return (
    <Stack gap="l">
      <PageTitle
        eyebrow={t('sheet:invitation.eyebrow')}
        documentTitle={`${t('sheet:invitation.eyebrow')}: ${name}`}
        lead={t('sheet:invitation.lead')}
      >
        {name}
      </PageTitle>
      {hostSawIt ? (
        <Notice tone="warning" toneText={t('common:warning')}>
          <p>{t('sheet:invitation.hostSawIt')}</p>
        </Notice>
      ) : null}
      {draft.header.example ? (
        <Notice tone="warning" toneText={t('common:warning')}>
          <p>{t('common:exampleMark')}</p>
        </Notice>
      ) : null}
      {error ? <ErrorNotice error={error} /> : null}
      <SheetsHere sheets={sheets} />
      <SheetFacts sheet={draft} />
      {isSomeoneElse ? (
        <Section heading={t('sheet:who.heading')} intro={t('sheet:who.intro')}>
          <WhoForm
            draft={draft}
            onGive={(who) => void start({ as: 'someone-else', id: session.newId(), ...who })}
            onCancel={invitation.respondent ? () => setSomeoneElse(false) : null}
          />
        </Section>
      ) : (
        <Row>
          <Button iconRight="arrow-right" onClick={() => void start({ as: 'invited' })}>
            {t(isHere ? 'sheet:invitation.goOn' : 'sheet:invitation.start')}
          </Button>
          <Button kind="secondary" onClick={() => setSomeoneElse(true)}>
            {t('sheet:invitation.someoneElse')}
          </Button>
        </Row>
      )}
      {dialog}
    </Stack>
  );
}
