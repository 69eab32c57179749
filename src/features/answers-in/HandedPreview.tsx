import { useTranslation } from 'react-i18next';
import { handedInCounts } from '#domain/exchange/handed-in-counts.ts';
import type { JoinedAnswers } from '#domain/exchange/join-answers.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import { Badge } from '#ui/Badge.tsx';
import { Card } from '#ui/Card.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { respondentName } from '../respondent-name.ts';
import { sectorsOf } from '../use-sectors.ts';
import { CountList } from './CountList.tsx';
import { HandedDetails } from './HandedDetails.tsx';
import type { AnswersIn } from './use-answers-in.ts';

/** What each respondent's answers would change, before anything is written (GR3); without names only the sum (GR10). */
export function HandedPreview({ joinable }: Pick<AnswersIn, 'joinable'>) {
  const { t } = useTranslation('handed');
  const language = useLanguage();
  const round = useRound();
  const names = useChecklistTexts().sectors;
  const counted = joinable.map((one) => {
    const { before, joined, part } = one.outcome;
    return { ...one, counts: handedInCounts(before, joined.round, part) };
  });
  if (namingOf(round) === 'nameless') {
    const unknown = counted.flatMap(({ outcome }) => outcome.joined.unknownItems);
    return (
      <Card padding="m">
        <p>{t('preview.nameless', { count: new Set(counted.map(({ outcome }) => outcome.joined.respondent)).size })}</p>
        <CountList counts={counted.map(({ counts }) => counts)} />
        {unknown.length > 0 && <p>{t('preview.unknownCount', { count: unknown.length })}</p>}
      </Card>
    );
  }
  return (
    <Stack as="ul" gap="s">
      {counted.map(({ id, file, outcome, counts }) => {
        const { joined } = outcome;
        const respondent = respondentOf(joined.round, joined.respondent);
        const who = respondent ? respondentName(respondent, sectorsOf(joined.round, names), language) : '';
        return (
          <Card as="li" key={id} padding="m">
            <Stack gap="xs">
              <Row justify="between" align="start">
                <h3>{who || t('preview.unnamed')}</h3>
                <Badge tone={joined.isNew ? 'info' : 'neutral'}>{t(badgeOf(joined))}</Badge>
              </Row>
              {file !== null && <p>{t('preview.file', { name: file })}</p>}
              <CountList counts={[counts]} />
              <HandedDetails outcome={outcome} />
            </Stack>
          </Card>
        );
      })}
    </Stack>
  );
}

function badgeOf({ isNew, changed, conflicts }: JoinedAnswers) {
  if (isNew) return 'preview.new';
  return changed.length === 0 && conflicts.length === 0 ? 'preview.same' : 'preview.known';
}
