import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#domain/checklist/checklist.ts';
import { areasInScope } from '#domain/checklist/items-in-scope.ts';
import { ScaleList } from '#parts/ScaleList.tsx';
import { Button } from '#ui/Button.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useChecklistTexts } from '../hooks.ts';
import { PlaceChoice } from '../PlaceChoice.tsx';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { OnScreenOnly } from './OnScreenOnly.tsx';
import { ReadArea } from './ReadArea.tsx';
import { useIsPrinting } from './use-is-printing.ts';

/** All statements to read without starting a round (AN4), as they read in a place (AN9). On paper everything is open. */
export function ChecklistScreen() {
  const { t } = useTranslation('answering');
  const { content } = useServices();
  const texts = useChecklistTexts();
  const checklist = content.checklist();
  const [place, setPlace] = useState<Place>('mainland');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const isPrinting = useIsPrinting();
  const areas = areasInScope(checklist, 'full', place).map((area) => ({
    ...area,
    origin: checklist.areas.find(({ id }) => id === area.id)?.origin ?? 'proposal',
  }));
  const items = areas.flatMap((area) => area.items);
  const isAllOpen = areas.every(({ id }) => open.has(id));
  const toggle = (area: string, isOpen: boolean) =>
    setOpen((before) => {
      const next = new Set(before);
      if (isOpen) next.add(area);
      else next.delete(area);
      return next;
    });
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('reading.title')} lead={texts.subtitle}>
        {texts.title}
      </PageTitle>
      <Section heading={t('reading.about')}>
        <Prose as="p">{texts.about}</Prose>
      </Section>
      <OnScreenOnly>
        <PlaceChoice place={place} onChange={setPlace} />
      </OnScreenOnly>
      {place === 'mainland' ? null : (
        <Notice tone="info" heading={t(`reading.${place}`)}>
          <p>{texts.variantNotes[place]}</p>
        </Notice>
      )}
      <Expander
        summary={t('reading.scale')}
        open={isPrinting || open.has('scale')}
        onToggle={(on) => !isPrinting && toggle('scale', on)}
      >
        <ScaleList scale={texts.scale} />
      </Expander>
      <Section
        heading={t('reading.areasHeading')}
        intro={t('reading.count', {
          areas: areas.length,
          items: items.length,
          short: items.filter(({ screening }) => screening).length,
        })}
      >
        <Stack gap="s">
          <OnScreenOnly>
            <Row>
              <Button
                kind="secondary"
                size="s"
                onClick={() => setOpen(isAllOpen ? new Set() : new Set(areas.map(({ id }) => id)))}
              >
                {t(isAllOpen ? 'reading.closeAll' : 'reading.openAll')}
              </Button>
              <Button kind="secondary" size="s" icon="print" onClick={() => window.print()}>
                {t('reading.print')}
              </Button>
              <TextLink href={href(paths.checklistForm)}>{t('reading.form')}</TextLink>
            </Row>
          </OnScreenOnly>
          {areas.map((area) => (
            <ReadArea
              key={area.id}
              area={area}
              place={place}
              isPrinting={isPrinting}
              isOpen={open.has(area.id)}
              onToggle={(isOpen) => toggle(area.id, isOpen)}
            />
          ))}
        </Stack>
      </Section>
    </Stack>
  );
}
