import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roundAsItStands } from '#domain/closing/as-closed.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import { respondentOf, respondentsOf } from '#domain/group/read-respondents.ts';
import type { Respondent } from '#domain/group/respondent.ts';
import type { Round } from '#domain/round/round.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { respondentName } from '../respondent-name.ts';
import { useSectors } from '../use-sectors.ts';
import { WhileOpen } from '../WhileOpen.tsx';
import { InvitationDialog } from './InvitationDialog.tsx';
import type { Invited } from './invited.ts';
import { RemoveRespondentDialog } from './RemoveRespondentDialog.tsx';
import { RespondentCard } from './RespondentCard.tsx';
import { RespondentDialog } from './RespondentDialog.tsx';
import { SaveInvitations } from './SaveInvitations.tsx';
import { SectorPicker } from './SectorPicker.tsx';

type Doing =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit' | 'remove'; readonly respondent: Respondent }
  | { readonly kind: 'invite'; readonly invited: Invited };

/** Who is asked: adding, inviting, changing and removing respondents (GR1, GR2, JN5). */
export function RespondentsSection({ round }: { round: Round }) {
  const { t } = useTranslation('group');
  const sectors = useSectors(round);
  const [doing, setDoing] = useState<Doing | null>(null);
  const language = useLanguage();
  const nameOf = (one: Respondent) => respondentName(one, sectors, language);
  const respondents = [...respondentsOf(roundAsItStands(round))].sort((a, b) =>
    nameOf(a).localeCompare(nameOf(b), language),
  );
  const isNameless = namingOf(round) === 'nameless';
  const close = () => setDoing(null);
  const add = (
    <WhileOpen>
      <Button icon="add" onClick={() => setDoing({ kind: 'add' })}>
        {t('respondents.add')}
      </Button>
    </WhileOpen>
  );
  return (
    <Section heading={t('respondents.heading')} intro={t('respondents.intro')}>
      <Stack gap="m">
        {respondents.length === 0 ? (
          <EmptyState
            heading={t('respondents.empty.heading')}
            level={3}
            actions={
              <>
                {add}
                <ButtonLink kind="secondary" href={href(paths.answers(round.header.id))}>
                  {t('respondents.empty.together')}
                </ButtonLink>
              </>
            }
          >
            <p>{t('respondents.empty.text')}</p>
          </EmptyState>
        ) : (
          <>
            <Stack as="ul" gap="s">
              {respondents.map((respondent) => (
                <RespondentCard
                  key={respondent.id}
                  respondent={respondent}
                  sectors={sectors}
                  isNameless={isNameless}
                  isLate={respondentOf(round, respondent.id) === null}
                  roundId={round.header.id}
                  onInvite={() => setDoing({ kind: 'invite', invited: { kind: 'respondent', respondent } })}
                  onEdit={() => setDoing({ kind: 'edit', respondent })}
                  onRemove={() => setDoing({ kind: 'remove', respondent })}
                />
              ))}
            </Stack>
            <Row>
              {add}
              <WhileOpen>
                <SaveInvitations round={round} respondents={respondents} />
              </WhileOpen>
            </Row>
          </>
        )}
        <WhileOpen>
          <SectorPicker
            summary={t('sectorInvitation.summary')}
            text={t('sectorInvitation.text')}
            buttonText={t('sectorInvitation.button')}
            codes={sectors.here}
            name={sectors.name}
            onPick={(sector) => setDoing({ kind: 'invite', invited: { kind: 'sector', sector } })}
          />
        </WhileOpen>
        {respondents.length === 0 && (
          <Row>
            <ButtonLink kind="secondary" icon="upload" href={href(paths.answersIn(round.header.id))}>
              {t('respondents.bringIn')}
            </ButtonLink>
          </Row>
        )}
      </Stack>
      {doing?.kind === 'add' && <RespondentDialog round={round} respondent={null} onClose={close} />}
      {doing?.kind === 'edit' && <RespondentDialog round={round} respondent={doing.respondent} onClose={close} />}
      {doing?.kind === 'invite' && <InvitationDialog round={round} invited={doing.invited} onClose={close} />}
      {doing?.kind === 'remove' && <RemoveRespondentDialog respondent={doing.respondent} onClose={close} />}
    </Section>
  );
}
