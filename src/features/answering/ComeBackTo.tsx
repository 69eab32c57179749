import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import { formatMonth } from '#parts/format-date.ts';
import { itemWords } from '#parts/round-words.ts';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { href } from '../paths.ts';
import { useAnswerer } from './answerer.ts';

/** Statements without an answer, those that are to be found out, and those marked to be discussed, each with its link. */
export function ComeBackTo({ items }: { items: readonly ChecklistItem[] }) {
  const { t } = useTranslation('answering');
  const round = useRound();
  const language = useLanguage();
  const texts = useChecklistTexts();
  const answerer = useAnswerer();
  const answers = answerer.answersOf(round);
  const { agreedUnknown, unknown } = texts.scale;

  /** «selvitetään: HR-päällikkö, maaliskuu 2026» where the group has agreed on it. */
  const findingOut = (item: string) => {
    const answer = answers.get(item);
    if (answer?.kind !== 'unknown') return '';
    const parts = [answer.who, answer.by && formatMonth(answer.by, language)].filter(Boolean);
    return parts.length > 0 ? ` (${parts.join(', ')})` : '';
  };
  const groups = [
    { label: t('done.unanswered'), of: items.filter(({ id }) => !answers.has(id)) },
    {
      label: answerer.respondent === null ? agreedUnknown.label : unknown.label,
      of: items.filter(({ id }) => answers.get(id)?.kind === 'unknown'),
    },
    { label: t('done.marked'), of: items.filter(({ id }) => answerer.isMarked(round, id)) },
  ].filter((group) => group.of.length > 0);
  return (
    <Section heading={t(answerer.respondent === null ? 'done.back' : 'own.done.back')}>
      {groups.length === 0 ? <p>{t('done.noneLeft')}</p> : null}
      {groups.map((group) => (
        <Section key={group.label} heading={group.label} level={3}>
          <Stack as="ul" gap="xs">
            {group.of.map(({ id, code }) => (
              <li key={id}>
                <TextLink href={href(answerer.statementPath(round.header.id, id))}>
                  {code} {itemWords(round, texts, language, id).statement}
                </TextLink>
                {findingOut(id)}
              </li>
            ))}
          </Stack>
        </Section>
      ))}
    </Section>
  );
}
