import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { Section } from '#ui/Section.tsx';
import { useChecklistTexts, useRound } from '../hooks.ts';
import { answerCounts } from './answer-counts.ts';
import { useAnswerer } from './answerer.ts';
import { ComeBackTo } from './ComeBackTo.tsx';

/** A look back at some statements: how many got which answer, and what to come back to. */
export function AnswerSummary({ items }: { items: readonly ChecklistItem[] }) {
  const { t } = useTranslation('answering');
  const round = useRound();
  const { scale } = useChecklistTexts();
  const answerer = useAnswerer();
  const counts = answerCounts(items, answerer.answersOf(round), scale);
  return (
    <>
      <Section heading={t(answerer.respondent === null ? 'done.answers' : 'own.done.answers')}>
        {counts.length > 0 ? (
          <DefinitionList
            items={counts.map(({ label, count }) => ({ term: label, text: t('done.statements', { count }) }))}
          />
        ) : (
          <p>{t('done.nothing')}</p>
        )}
      </Section>
      <ComeBackTo items={items} />
    </>
  );
}
