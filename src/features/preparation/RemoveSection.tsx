import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundHeader } from '#domain/round/round.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';

// Few rounds are removed: what asks and does it comes with the first press.
const RemoveRoundDialog = lazy(async () => ({
  default: (await import('../RemoveRoundDialog.tsx')).RemoveRoundDialog,
}));

interface RemoveSectionProps {
  header: RoundHeader;
  onRemoved(): void;
}

export function RemoveSection({ header, onRemoved }: RemoveSectionProps) {
  const { t } = useTranslation('home');
  const [isAsking, setIsAsking] = useState(false);
  const [hasAsked, setHasAsked] = useState(false);

  function ask() {
    setHasAsked(true);
    setIsAsking(true);
  }

  return (
    <Section heading={t('preparation.remove.heading')} intro={t('preparation.remove.intro')}>
      <Button kind="danger" icon="remove" onClick={ask}>
        {t('preparation.remove.button')}
      </Button>
      {hasAsked && (
        <Suspense fallback={null}>
          <RemoveRoundDialog
            header={isAsking ? header : null}
            onClose={() => setIsAsking(false)}
            onRemoved={onRemoved}
          />
        </Suspense>
      )}
    </Section>
  );
}
