import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Stack } from '#ui/Stack.tsx';
import { CopyField } from '../CopyField.tsx';

/** The agenda for an invitation: a text to copy, or on paper. */
export function AgendaText({ text }: { readonly text: string }) {
  const { t } = useTranslation('agree');
  return (
    <Expander summary={t('agendaText.open')}>
      <Stack gap="s">
        <CopyField
          label={t('agendaText.label')}
          hint={t('agendaText.hint')}
          text={text}
          rows={10}
          buttonText={t('agendaText.copy')}
        />
        <div>
          <Button kind="secondary" size="s" icon="print" onClick={() => window.print()}>
            {t('agendaText.print')}
          </Button>
        </div>
      </Stack>
    </Expander>
  );
}
