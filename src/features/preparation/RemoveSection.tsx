import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundHeader } from '#domain/round/round.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { RemoveRoundDialog } from '../RemoveRoundDialog.tsx';

interface RemoveSectionProps {
  header: RoundHeader;
  onRemoved(): void;
}

export function RemoveSection({ header, onRemoved }: RemoveSectionProps) {
  const { t } = useTranslation('home');
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Section heading={t('preparation.remove.heading')} intro={t('preparation.remove.intro')}>
      <Button kind="danger" icon="remove" onClick={() => setIsAsking(true)}>
        {t('preparation.remove.button')}
      </Button>
      <RemoveRoundDialog header={isAsking ? header : null} onClose={() => setIsAsking(false)} onRemoved={onRemoved} />
    </Section>
  );
}
