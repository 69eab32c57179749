import { useTranslation } from 'react-i18next';
import { roundAsItStands } from '#domain/closing/as-closed.ts';
import { waitingOf } from '#domain/closing/late-changes.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import { respondentsOf } from '#domain/group/read-respondents.ts';
import { itemWords } from '#parts/round-words.ts';
import { Expander } from '#ui/Expander.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { respondentName } from '../respondent-name.ts';
import { sectorsOf } from '../use-sectors.ts';

/** What has come or changed since the closing, thing by thing; nothing where nothing waits (YR5). */
export function WaitingList() {
  const { t } = useTranslation(['closing', 'group']);
  const language = useLanguage();
  const texts = useChecklistTexts();
  const round = useRound();
  const { respondents, items, others, count } = waitingOf(round);
  if (count === 0) return null;
  const now = roundAsItStands(round);
  const sectors = sectorsOf(now, texts.sectors);
  const codes = new Map(round.checklist.areas.flatMap((area) => area.items).map(({ id, code }) => [id, code]));
  const who = (id: string) => {
    const found = respondentsOf(now).find((one) => one.id === id);
    return (found && respondentName(found, sectors, language)) || t('group:respondents.unnamed');
  };
  const given = [...respondents.values()].reduce((sum, answers) => sum + answers, 0);
  const ofRespondents =
    // Without names nothing tells whose answers came late (GR10).
    namingOf(round) === 'nameless'
      ? respondents.size > 0
        ? [{ id: 'all', text: t('closing:waiting.nameless', { count: given }) }]
        : []
      : [...respondents].map(([id, answers]) => ({
          id,
          text:
            answers > 0
              ? t('closing:waiting.answers', { who: who(id), count: answers })
              : t('closing:waiting.texts', { who: who(id) }),
        }));
  return (
    <Expander summary={t('closing:waiting.summary', { count })}>
      <Stack gap="xs">
        <p>{t('closing:waiting.text')}</p>
        <ul>
          {ofRespondents.map(({ id, text }) => (
            <li key={`respondent ${id}`}>{text}</li>
          ))}
          {items.map((item) => (
            <li key={item}>
              {codes.get(item)} {codes.has(item) ? itemWords(round, texts, language, item).statement : item}
            </li>
          ))}
          {others > 0 && <li>{t('closing:waiting.others', { count: others })}</li>}
        </ul>
      </Stack>
    </Expander>
  );
}
