import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Municipality } from '#domain/checklist/municipality.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useServices } from '../services.ts';

/** The answers are the municipality's documents; who keeps them and how long is the municipality's own text (DA13). */
export function RecordsSection({ municipality }: { municipality: Municipality }) {
  const { t } = useTranslation(['home', 'common']);
  const { settings } = useServices();
  const announce = useAnnounce();
  const key = `records/${municipality.code ?? municipality.names.fi}`;
  const [text, setText] = useState(settings.read(key) ?? '');

  function save() {
    announce(
      settings.write(key, text.trim()) ? t('home:preparation.records.saved') : t('home:preparation.records.lost'),
    );
  }

  return (
    <Section heading={t('home:preparation.records.heading')} intro={t('home:preparation.records.intro')}>
      <Stack gap="s">
        <TextArea
          label={t('home:preparation.records.label')}
          hint={t('home:preparation.records.hint')}
          value={text}
          rows={3}
          maxLength={2_000}
          onChange={(event) => setText(event.target.value)}
        />
        <div>
          <Button kind="secondary" onClick={save}>
            {t('common:save')}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}
