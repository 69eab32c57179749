import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import type { Respondent } from '#domain/group/respondent.ts';
import type { Round } from '#domain/round/round.ts';
import { answerWords } from '#parts/answer-words.ts';
import { itemWords } from '#parts/round-words.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useLanguage } from '../hooks.ts';

interface LeavingAnswersProps {
  sheet: Round;
  respondent: Respondent;
}

/** Every answer, note, mark and piece of evidence that is handed in, in the order of the checklist. */
export function LeavingAnswers({ sheet, respondent }: LeavingAnswersProps) {
  const { t } = useTranslation('sheet');
  const language = useLanguage();
  const texts = useChecklistTexts();
  const { answers, notes, marks, evidence } = respondent;
  const rows = sheet.checklist.areas
    .flatMap(({ items }) => items)
    .filter(({ id }) => answers.has(id) || notes.has(id) || marks.has(id) || evidence.has(id));

  const answerText = ({ id }: ChecklistItem) => {
    const answer = answers.get(id);
    if (!answer) return t('leaves.noAnswer');
    const words = answerWords(answer, texts.scale);
    return answer.kind === 'not-applicable' ? `${words}: ${answer.reason}` : words;
  };
  const besides = ({ id }: ChecklistItem) => [
    ...(notes.has(id) ? [notes.get(id) ?? ''] : []),
    ...(evidence.get(id) ?? []).map(({ text, url, date }) => [text, url, date].filter(Boolean).join(' · ')),
    ...(marks.has(id) ? [t('leaves.marked')] : []),
  ];
  return (
    <DataTable
      caption={t('leaves.preview')}
      hideCaption
      columns={[
        {
          key: 'item',
          header: t('leaves.column.item'),
          width: 'wide',
          cell: (item) => `${item.code} ${itemWords(sheet, texts, language, item.id).statement}`,
        },
        { key: 'answer', header: t('leaves.column.answer'), cell: answerText },
        {
          key: 'besides',
          header: t('leaves.column.besides'),
          width: 'wide',
          cell: (item) => (
            <Stack gap="xs">
              {besides(item).map((text, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two pieces of evidence may read the same
                <span key={index}>{text}</span>
              ))}
            </Stack>
          ),
        },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
      emptyText={t('leaves.nothing')}
    />
  );
}
