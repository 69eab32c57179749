import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { AnswerBasis } from './AnswerBasis.tsx';
import { type ResultProps, statementOf } from './result-props.ts';
import { useAnswerWord } from './use-answer-word.ts';
import { useBases } from './use-bases.ts';

/** The short round shows its items and a total over them; ten statements can't carry area scores (AN7). */
export function ShortResults({ assessment, texts }: ResultProps) {
  const { t } = useTranslation('results');
  const basisOf = useBases();
  const answerWord = useAnswerWord(texts);
  const items = [...assessment.itemsById.values()];
  const statement = (item: ChecklistItem) => {
    const { code, statement: words } = statementOf({ assessment, texts }, item.id);
    return `${code} ${words}`;
  };
  const answer = (item: ChecklistItem) => {
    const basis = basisOf(item.id);
    return (
      <>
        {answerWord(assessment.answers.get(item.id))} {basis && <AnswerBasis {...basis} />}
      </>
    );
  };
  return (
    <Section heading={t('items')}>
      <Stack gap="m">
        <Notice tone="info">{t('shortExplained')}</Notice>
        <DataTable
          caption={t('itemTable')}
          rows={items}
          rowKey={(item) => item.id}
          rowHeader="statement"
          columns={[
            { key: 'statement', header: t('column.statement'), cell: statement, width: 'wide' },
            { key: 'answer', header: t('column.answer'), cell: answer },
          ]}
        />
      </Stack>
    </Section>
  );
}
