import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { respondentOf } from '#domain/group/read-respondents.ts';
import type { Respondent } from '#domain/group/respondent.ts';
import { sectorNaming } from '#domain/group/sector-naming.ts';
import type { Round } from '#domain/round/round.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useChecklistTexts, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { AnswerListScreen } from './AnswerListScreen.tsx';
import { AnswerScreen } from './AnswerScreen.tsx';
import { AnswererProvider } from './answerer.ts';
import { paperAnswerer } from './own-answerer.ts';

interface RespondentScreenProps {
  respondent: string;
  item?: string | undefined;
}

/** One respondent's answers on the co-ordinator's computer: what came on paper is typed in here. */
export function RespondentScreen({ respondent: id, item }: RespondentScreenProps) {
  const round = useRound();
  const respondent = respondentOf(round, id);
  return respondent ? (
    <ForRespondent key={id} round={round} respondent={respondent} item={item} />
  ) : (
    <UnknownRespondent round={round} />
  );
}

interface ForRespondentProps {
  round: Round;
  respondent: Respondent;
  item: string | undefined;
}

function ForRespondent({ round, respondent, item }: ForRespondentProps) {
  const { t } = useTranslation('answering');
  const texts = useChecklistTexts();
  const naming = paperAnswerer(round, respondent.id).noteHint;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only who answers and the naming make another answerer
  const answerer = useMemo(() => paperAnswerer(round, respondent.id), [respondent.id, naming]);
  const sectors = respondent.sectors.map(sectorNaming(round, texts));
  const who = [respondent.name, respondent.role, ...sectors].filter(Boolean).join(', ');
  return (
    <AnswererProvider value={answerer}>
      <Stack gap="l">
        <Notice tone="info">
          <p>
            <strong>{t('own.paper.heading', { who: who || t('own.paper.nameless') })}</strong>
          </p>
          <p>{t('own.paper.text')}</p>
          <p>
            <TextLink href={href(paths.group(round.header.id))}>{t('own.paper.back')}</TextLink>
          </p>
        </Notice>
        {item === undefined ? <AnswerListScreen /> : <AnswerScreen item={item} />}
      </Stack>
    </AnswererProvider>
  );
}

function UnknownRespondent({ round }: { round: Round }) {
  const { t } = useTranslation('answering');
  return (
    <Stack>
      <PageTitle documentTitle={t('own.paper.unknown')} lead={t('own.paper.unknownText')}>
        {t('own.paper.unknown')}
      </PageTitle>
      <div>
        <ButtonLink href={href(paths.group(round.header.id))}>{t('own.paper.back')}</ButtonLink>
      </div>
    </Stack>
  );
}
