import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { progressOf } from '#domain/round/round-counts.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { formatDay } from '../format-time.ts';
import { useLanguage, useSession } from '../hooks.ts';
import { nextStep } from '../next-step.ts';
import { href, paths } from '../paths.ts';
import { RestorePointsSection } from '../RestorePointsSection.tsx';
import { municipalityName, roundName } from '../round-name.ts';
import { FileSection } from './FileSection.tsx';
import { RecordsSection } from './RecordsSection.tsx';
import { RemoveSection } from './RemoveSection.tsx';
import { ScopeSection } from './ScopeSection.tsx';

/** Before the meeting, and what belongs to the round as a whole: extent, file, next year, removing. */
export function PreparationScreen() {
  const { t } = useTranslation(['home', 'common']);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const round = useSession((state) => state.round);
  // After removing, until the router has gone home.
  if (!round) return null;
  const { header } = round;
  const { answered, of } = progressOf(round);
  const step = nextStep(round);
  const name = roundName(header, language);
  return (
    <Stack gap="xl">
      <PageTitle
        documentTitle={t('home:preparation.documentTitle', { round: name })}
        lead={t('home:preparation.lead')}
        eyebrow={header.example ? t('common:exampleMark') : undefined}
      >
        {t('home:preparation.title')}
      </PageTitle>
      <Section heading={t('home:preparation.round')}>
        <Stack gap="m">
          <DefinitionList
            layout="beside"
            items={[
              { term: t('home:preparation.municipality'), text: municipalityName(header.municipality, language) },
              { term: t('home:preparation.year'), text: header.year },
              { term: t('home:preparation.started'), text: formatDay(header.createdAt, language) },
              {
                term: t('home:preparation.previous'),
                text: header.previous ? header.previous.year : t('home:preparation.noPrevious'),
              },
              { term: t('home:preparation.answered'), text: t('home:preparation.progress', { answered, of }) },
            ]}
          />
          <p>{t(`home:step.${step.kind}.text`, { count: step.left })}</p>
          <div>
            <ButtonLink href={href(step.path)} iconRight="arrow-right">
              {t(`home:step.${step.kind}.button`, { round: name })}
            </ButtonLink>
          </div>
        </Stack>
      </Section>
      <ScopeSection round={round} />
      <Section heading={t('home:preparation.group.heading')} intro={t('home:preparation.group.intro')}>
        <ButtonLink kind="secondary" href={href(paths.group(header.id))}>
          {t('home:preparation.group.button')}
        </ButtonLink>
      </Section>
      <Section heading={t('home:preparation.meeting.heading')} intro={t('home:preparation.meeting.intro')}>
        <Prose as="div">
          <ul>
            {(['group', 'documents', 'time', 'screen', 'chair'] as const).map((key) => (
              <li key={key}>{t(`home:preparation.meeting.${key}`)}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      <FileSection />
      <RestorePointsSection />
      <RecordsSection round={round} />
      <Section heading={t('home:preparation.next.heading')} intro={t('home:preparation.next.intro')}>
        <ButtonLink kind="secondary" href={href(paths.nextRound(header.id))}>
          {t('home:preparation.next.button', { year: header.year + 1 })}
        </ButtonLink>
      </Section>
      <RemoveSection header={header} onRemoved={() => navigate(paths.home)} />
    </Stack>
  );
}
