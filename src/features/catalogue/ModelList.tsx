import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PracticeModel } from '#domain/recommend/model.ts';
import { modelUsesOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { Button } from '#ui/Button.tsx';
import { Columns } from '#ui/Columns.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useModelTexts } from '../hooks.ts';
import { ModelCard } from './ModelCard.tsx';

const SHOWN_FIRST = 12;

interface ModelListProps {
  models: readonly PracticeModel[];
  round: Round | null;
}

export function ModelList({ models, round }: ModelListProps) {
  const { t } = useTranslation('actions');
  const texts = useModelTexts();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const uses = round ? modelUsesOf(round) : null;
  const list = useRef<HTMLDivElement>(null);
  // The reader goes on from the first card that came, not from a button that has moved away.
  useEffect(() => {
    if (shown === SHOWN_FIRST) return;
    list.current?.querySelectorAll<HTMLElement>('h3 a')[shown - SHOWN_FIRST]?.focus();
  }, [shown]);
  return (
    <Section heading={t('catalogue.list')} hideHeading>
      <Stack gap="m">
        <div ref={list}>
          <Columns min="l">
            {models.slice(0, shown).map((model) => (
              <ModelCard key={model.id} model={model} texts={texts} use={uses?.get(model.id)?.use ?? null} />
            ))}
          </Columns>
        </div>
        {models.length > shown && (
          <Row>
            <Button kind="secondary" onClick={() => setShown(shown + SHOWN_FIRST)}>
              {t('catalogue.more', { count: Math.min(SHOWN_FIRST, models.length - shown) })}
            </Button>
          </Row>
        )}
      </Stack>
    </Section>
  );
}
