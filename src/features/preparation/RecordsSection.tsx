import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeKeeping } from '#domain/group/change-group.ts';
import { keepingOf } from '#domain/group/group-settings.ts';
import type { Round } from '#domain/round/round.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useWrite } from '../use-write.ts';

/** The answers are the municipality's documents; who keeps them and how long is the municipality's own text (DA13). */
export function RecordsSection({ round }: { round: Round }) {
  const { t } = useTranslation(['home', 'common']);
  const write = useWrite();
  const announce = useAnnounce();
  const [text, setText] = useState(keepingOf(round));

  function save() {
    write(() => changeKeeping(text));
    announce(t('home:preparation.records.saved'));
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
