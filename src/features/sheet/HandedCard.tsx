import { useTranslation } from 'react-i18next';
import type { Round } from '#domain/round/round.ts';
import { formatDate } from '#parts/format-date.ts';
import { Card } from '#ui/Card.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage } from '../hooks.ts';
import { RemoveSheet } from './RemoveSheet.tsx';
import type { HandedIn } from './use-handed-in.ts';

interface HandedCardProps {
  sheet: Round;
  handed: HandedIn;
}

/** What happens next, and the way to leave nothing behind on a computer that others use. */
export function HandedCard({ sheet, handed }: HandedCardProps) {
  const { t } = useTranslation('sheet');
  const language = useLanguage();
  return (
    <Card tone="soft">
      <Section heading={t('next.heading')}>
        <Stack gap="s">
          <p>{t('next.when', { date: formatDate(handed.date, language) })}</p>
          {handed.isChanged ? <p>{t('start.changedSince')}</p> : null}
          <p>{t('next.text')}</p>
          <p>{t('next.again')}</p>
          <RemoveSheet sheet={sheet} />
        </Stack>
      </Section>
    </Card>
  );
}
