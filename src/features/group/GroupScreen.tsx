import { useTranslation } from 'react-i18next';
import { respondentsOf } from '#domain/group/read-respondents.ts';
import { wayOf } from '#domain/round/round.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { ConflictsNotice } from '../ConflictsNotice.tsx';
import { useLanguage, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { roundName } from '../round-name.ts';
import { RespondentsSection } from './RespondentsSection.tsx';
import { ResponseSection } from './ResponseSection.tsx';
import { SectorsSection } from './SectorsSection.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { WayField } from './WayField.tsx';

/** The working group: who is asked, who has answered, which sectors there are, and what is promised to those who answer. */
export function GroupScreen() {
  const { t } = useTranslation(['group', 'common']);
  const round = useRound();
  const language = useLanguage();
  const { id, example } = round.header;
  const respondents = respondentsOf(round);
  const isAnswered = respondents.some(({ answers }) => answers.size > 0);
  const settings = <SettingsSection key="settings" round={round} />;
  return (
    <Stack gap="xl">
      <PageTitle
        documentTitle={t('group:documentTitle', { round: roundName(round.header, language) })}
        lead={t('group:lead')}
        eyebrow={example ? t('common:exampleMark') : undefined}
      >
        {t('group:title')}
      </PageTitle>
      <ConflictsNotice />
      <WayField round={round} />
      {/* What an invitation promises is settled before the first one is sent; afterwards the answers come first. */}
      {!isAnswered && wayOf(round) === 'alone' && settings}
      <RespondentsSection round={round} />
      {respondents.length > 0 && <ResponseSection round={round} />}
      {(isAnswered || wayOf(round) === 'together') && settings}
      <SectorsSection round={round} />
      <Section heading={t('group:handOver.heading')} intro={t('group:handOver.intro')}>
        <ButtonLink kind="secondary" href={href(paths.handOver(id))}>
          {t('group:handOver.button')}
        </ButtonLink>
      </Section>
    </Stack>
  );
}
