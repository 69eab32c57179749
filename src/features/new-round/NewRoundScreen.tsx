import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage, useSession } from '../hooks.ts';
import { municipalityName } from '../round-name.ts';
import { useServices } from '../services.ts';
import { NewRoundForm } from './NewRoundForm.tsx';

interface NewRoundScreenProps {
  /** Id of the round to start the next one from. */
  from?: string | undefined;
}

export function NewRoundScreen({ from }: NewRoundScreenProps) {
  const { t } = useTranslation(['home', 'common']);
  const { session } = useServices();
  const language = useLanguage();
  const rounds = useSession((state) => state.rounds);
  const listError = useSession((state) => state.listError);
  useEffect(() => {
    void session.list();
  }, [session]);
  const last = rounds?.find(({ header }) => header.id === from)?.header;
  const title = t('home:newRound.title');
  return (
    <Stack gap="l">
      <PageTitle
        documentTitle={last ? `${title} – ${municipalityName(last.municipality, language)} ${last.year + 1}` : title}
        lead={t('home:newRound.lead')}
      >
        {title}
      </PageTitle>
      {listError && <ErrorNotice error={listError} />}
      {rounds ? (
        // Made anew when the round to start from has come into the list: a form keeps its first values.
        <NewRoundForm key={last?.id} rounds={rounds} from={from} />
      ) : (
        <Spinner text={t('common:loading')} />
      )}
    </Stack>
  );
}
