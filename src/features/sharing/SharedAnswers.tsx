import { useTranslation } from 'react-i18next';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { SharedAnswer, SharedArea } from '#domain/sharing/sharing-schema.ts';
import { levelWords } from '#parts/answer-words.ts';
import { areaName, itemWords } from '#parts/round-words.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';

/** Coverage of each area, and each agreed answer without its reason. */
export function SharedAnswers({ areas }: { readonly areas: readonly SharedArea[] }) {
  const { t } = useTranslation('sharing');
  const round = useRound();
  const language = useLanguage();
  const texts = useChecklistTexts();
  const codes = new Map(
    round.checklist.areas.flatMap((area) => [area, ...area.items]).map(({ id, code }) => [id, code] as const),
  );
  const answers = areas.flatMap((area) => area.answers);
  const statement = (item: string) => `${codes.get(item)} ${itemWords(round, texts, language, item).statement}`;
  const columns: DataColumn<SharedAnswer>[] = [
    { key: 'statement', header: t('preview.statement'), cell: ({ item }) => statement(item), width: 'wide' },
    { key: 'answer', header: t('preview.answer'), cell: (answer) => sharedAnswerWords(answer, texts.scale) },
    ...(answers.some(({ n }) => n !== undefined)
      ? [{ key: 'n', header: t('preview.respondents'), cell: ({ n = 0 }: SharedAnswer) => n, align: 'end' as const }]
      : []),
  ];
  return (
    <Section heading={t('preview.areas')} level={3}>
      <Stack gap="m">
        <DataTable
          caption={t('preview.areas')}
          hideCaption
          columns={[
            {
              key: 'area',
              header: t('preview.area'),
              cell: ({ area }) => `${codes.get(area)} ${areaName(round, texts, language, area)}`,
              width: 'wide',
            },
            {
              key: 'coverage',
              header: t('preview.coverage'),
              cell: ({ coverage }) => `${coverage.judged}/${coverage.of}`,
              align: 'end',
            },
          ]}
          rows={areas}
          rowKey={({ area }) => area}
        />
        {answers.length === 0 ? (
          <EmptyState
            actions={<TextLink href={href(paths.answers(round.header.id))}>{t('preview.toAnswers')}</TextLink>}
          >
            <p>{t('preview.noAnswers')}</p>
          </EmptyState>
        ) : (
          <Expander kind="boxed" summary={t('preview.levels', { count: answers.length })}>
            <DataTable
              caption={t('preview.levelTable')}
              hideCaption
              columns={columns}
              rows={answers}
              rowKey={({ item }) => item}
            />
          </Expander>
        )}
      </Stack>
    </Section>
  );
}

function sharedAnswerWords(answer: SharedAnswer, scale: ChecklistTexts['scale']): string {
  if (answer.kind === 'level') return levelWords(answer.level, scale);
  return scale[answer.kind === 'unknown' ? 'unknown' : 'notApplicable'].label;
}
