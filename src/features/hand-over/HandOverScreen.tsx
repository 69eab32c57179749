import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { countRound } from '#domain/round/round-counts.ts';
import { Button } from '#ui/Button.tsx';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { ConflictsNotice } from '../ConflictsNotice.tsx';
import { useLanguage, useSession } from '../hooks.ts';
import { paths } from '../paths.ts';
import { RemoveRoundDialog } from '../RemoveRoundDialog.tsx';
import { roundName } from '../round-name.ts';
import { SaveFileButton } from '../SaveFileButton.tsx';
import { useFileAgeText } from '../use-file-age-text.ts';
import { HandOverLetter } from './HandOverLetter.tsx';

/** A round passes to another co-ordinator: the file, the message, what the new one does, and leaving this computer (GR12). */
export function HandOverScreen() {
  const { t } = useTranslation(['handed', 'common']);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const fileAgeText = useFileAgeText();
  const round = useSession((state) => state.round);
  const fileSavedAt = useSession((state) => state.fileSavedAt);
  const [isRemoving, setRemoving] = useState(false);
  // After removing, until the router has gone home.
  if (!round) return null;
  const counts = countRound(round);
  const name = roundName(round.header, language);
  const figures = (['answers', 'respondents', 'ownAnswers', 'notes', 'actions', 'models'] as const).map((kind) => ({
    term: t(`handed:handOver.count.${kind}`),
    text: counts[kind],
  }));
  return (
    <Stack gap="xl">
      <PageTitle
        documentTitle={t('handed:handOver.documentTitle', { round: name })}
        lead={t('handed:handOver.lead')}
        eyebrow={round.header.example ? t('common:exampleMark') : undefined}
      >
        {t('handed:handOver.title')}
      </PageTitle>
      <ConflictsNotice />
      <Section heading={t('handed:handOver.what.heading')} intro={t('handed:handOver.what.intro')}>
        <Stack gap="m">
          <DefinitionList layout="beside" items={figures} />
          <p>{t('handed:handOver.what.not')}</p>
        </Stack>
      </Section>
      <Section heading={t('handed:handOver.save.heading')} intro={t('handed:handOver.save.intro')}>
        <Stack gap="s">
          <p id="hand-over-age">{t('handed:handOver.save.now', { age: fileAgeText(fileSavedAt) })}</p>
          <div>
            <SaveFileButton kind="primary" describedBy="hand-over-age" />
          </div>
        </Stack>
      </Section>
      <Section heading={t('handed:handOver.send.heading')} intro={t('handed:handOver.send.intro')}>
        <HandOverLetter round={round} counts={counts} />
      </Section>
      <Section heading={t('handed:handOver.new.heading')} intro={t('handed:handOver.new.intro')}>
        <Prose as="div">
          <ol>
            {(['open', 'check', 'save', 'tell'] as const).map((step) => (
              <li key={step}>{t(`handed:handOver.new.${step}`)}</li>
            ))}
          </ol>
        </Prose>
      </Section>
      <Section heading={t('handed:handOver.leave.heading')} intro={t('handed:handOver.leave.intro')}>
        <Button kind="danger" icon="remove" onClick={() => setRemoving(true)}>
          {t('handed:handOver.leave.button')}
        </Button>
      </Section>
      <RemoveRoundDialog
        header={isRemoving ? round.header : null}
        onClose={() => setRemoving(false)}
        onRemoved={() => navigate(paths.home)}
      />
    </Stack>
  );
}
