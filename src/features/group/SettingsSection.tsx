import { useTranslation } from 'react-i18next';
import { changeAnswerBy, changeKeeping, changeLastYearShown } from '#domain/group/change-group.ts';
import { answerByOf, keepingOf, lastYearShownOf } from '#domain/group/group-settings.ts';
import { isoDate } from '#domain/round/answer.ts';
import { suggestionsOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useDraftText } from '../use-draft-text.ts';
import { useWrite } from '../use-write.ts';
import { NamingField } from './NamingField.tsx';

/** What the invitations tell: by when, who keeps the answers, last year's answer, and whether names are kept. */
export function SettingsSection({ round }: { round: Round }) {
  const { t } = useTranslation('group');
  const write = useWrite();
  const keeping = useDraftText(keepingOf(round), (text) => {
    write(() => changeKeeping(text));
    return true;
  });
  const answerBy = useDraftText(answerByOf(round), (date) => {
    const isDay = date === '' || isoDate.safeParse(date).success;
    if (isDay) write(() => changeAnswerBy(date));
    return isDay;
  });
  return (
    <Section heading={t('settings.heading')} intro={t('settings.intro')}>
      <Stack gap="l">
        <TextField
          type="date"
          width="short"
          label={t('settings.answerBy')}
          hint={t('settings.answerByHint')}
          {...answerBy}
        />
        <TextArea
          label={t('settings.keeping')}
          hint={t('settings.keepingHint')}
          rows={3}
          maxLength={2_000}
          {...keeping}
        />
        {suggestionsOf(round).size > 0 && (
          <RadioGroup
            label={t('settings.lastYear')}
            hint={t('settings.lastYearHint')}
            choices={(['before', 'after'] as const).map((value) => ({
              value,
              label: t(`settings.lastYears.${value}`),
              hint: t(`settings.lastYearHints.${value}`),
            }))}
            value={lastYearShownOf(round)}
            onChange={(shown) => write(() => changeLastYearShown(shown))}
          />
        )}
        <NamingField round={round} />
      </Stack>
    </Section>
  );
}
