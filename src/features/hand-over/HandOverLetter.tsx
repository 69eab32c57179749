import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#domain/checklist/checklist.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import { respondentsOf } from '#domain/group/read-respondents.ts';
import type { Round } from '#domain/round/round.ts';
import type { RoundCounts } from '#domain/round/round-counts.ts';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { appAddress } from '../app-address.ts';
import { CopyField } from '../CopyField.tsx';
import { useLanguage } from '../hooks.ts';
import { roundName } from '../round-name.ts';
import { type LetterWords, useLetterWords } from '../use-letter-words.ts';

interface HandOverLetterProps {
  round: Round;
  counts: RoundCounts;
}

/** The ready message to the new co-ordinator, in a language of its own (GR12). */
export function HandOverLetter({ round, counts }: HandOverLetterProps) {
  const { t } = useTranslation(['group', 'common']);
  const uiLanguage = useLanguage();
  const [language, setLanguage] = useState<Language>(uiLanguage);
  const words = useLetterWords(language);
  return (
    <Stack gap="m">
      <RadioGroup
        label={t('group:invitation.language')}
        inline
        choices={LANGUAGES.map((value) => ({ value, label: t(`group:invitation.languages.${value}`) }))}
        value={language}
        onChange={setLanguage}
      />
      {words ? (
        <>
          <CopyField
            label={t('group:invitation.subject')}
            text={words.t('handOver.subject', { round: roundName(round.header, language) })}
            rows={2}
            buttonText={t('group:invitation.copySubject')}
          />
          <CopyField
            label={t('group:invitation.letter')}
            text={body(round, counts, words)}
            rows={12}
            buttonText={t('group:invitation.copyLetter')}
          />
        </>
      ) : (
        <Spinner text={t('common:loading')} />
      )}
    </Stack>
  );
}

function body(round: Round, counts: RoundCounts, { t, language }: LetterWords): string {
  const address = appAddress(window.location);
  const waiting = respondentsOf(round).filter(({ answers }) => answers.size === 0).length;
  const { answers, respondents, ownAnswers, actions } = counts;
  return [
    ...(round.header.example ? [t('example')] : []),
    t('hello'),
    t('handOver.what', { round: roundName(round.header, language) }),
    address === null ? t('handOver.openPlain') : t('handOver.open', { address }),
    t('handOver.counts', { answers, respondents, ownAnswers, actions }),
    ...(waiting > 0 ? [t('handOver.invited', { count: waiting })] : []),
    ...(namingOf(round) === 'named' ? [t('handOver.personal')] : []),
    t('handOver.done'),
  ].join('\n\n');
}
