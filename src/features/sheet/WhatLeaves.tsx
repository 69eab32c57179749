import { useTranslation } from 'react-i18next';
import { namingOf } from '#domain/group/group-settings.ts';
import type { Respondent } from '#domain/group/respondent.ts';
import type { Round } from '#domain/round/round.ts';
import { Expander } from '#ui/Expander.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { LeavingAnswers } from './LeavingAnswers.tsx';
import { useSheetItems } from './use-sheet-items.ts';
import { useSheetOwner } from './use-sheet-owner.ts';

interface WhatLeavesProps {
  sheet: Round;
  respondent: Respondent;
}

/** What is handed in: how much, about whom, and every answer and note as it leaves (GR2). */
export function WhatLeaves({ sheet, respondent }: WhatLeavesProps) {
  const { t } = useTranslation('sheet');
  const { who } = useSheetOwner(sheet);
  const { own, answered, of } = useSheetItems(sheet);
  const openOwn = own.filter(({ id }) => !respondent.answers.has(id)).length;
  const evidence = [...respondent.evidence.values()].reduce((sum, rows) => sum + rows.length, 0);
  const [notes, marks] = [respondent.notes.size, respondent.marks.size];
  const counts = [
    t('leaves.answers', { count: answered, of }),
    ...(notes > 0 ? [t('leaves.notes', { count: notes })] : []),
    ...(evidence > 0 ? [t('leaves.evidence', { count: evidence })] : []),
    ...(marks > 0 ? [t('leaves.marks', { count: marks })] : []),
  ];
  const isNameless = namingOf(sheet) === 'nameless';
  return (
    <Section heading={t('leaves.heading')}>
      <Stack gap="s">
        <ul>
          {counts.map((one) => (
            <li key={one}>{one}</li>
          ))}
          {respondent.origin === 'sector' && who !== '' ? <li>{t('leaves.who', { who })}</li> : null}
          <li>{t(isNameless ? 'leaves.noTimes' : 'leaves.times')}</li>
        </ul>
        {isNameless ? <p>{t('facts.namelessText')}</p> : null}
        {openOwn > 0 ? <p>{t('leaves.openOwn', { count: openOwn })}</p> : null}
        <Expander summary={t('leaves.preview')}>
          <LeavingAnswers sheet={sheet} respondent={respondent} />
        </Expander>
      </Stack>
    </Section>
  );
}
