import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CarriedAction } from '#domain/plan/review-state.ts';
import { formatPeriod } from '#reports/formats.ts';
import { Badge } from '#ui/Badge.tsx';
import { Card } from '#ui/Card.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useLanguage } from '../hooks.ts';
import { useActionWords } from './use-action-words.ts';
import { useReviewDraft } from './use-review-draft.ts';

const LONGEST_TEXT = 20_000;
const RESULTS = ['done', 'going-on', 'moved', 'dropped'] as const;

/** One of last year's open actions, and what came of it. A choice is kept at once, its reason when the field is left. */
export function CarriedCard({ carried: { action, promise } }: { readonly carried: CarriedAction }) {
  const { t } = useTranslation(['plan', 'common']);
  const language = useLanguage();
  const words = useActionWords();
  const headingId = useId();
  const { result, reason, isReasonMissing, choose, setReason, leaveReason } = useReviewDraft(action);
  const period = (start: string, due: string) => (start || due ? formatPeriod(language, start, due) : '');
  // As it was promised; what has been changed since in this year's plan is told apart.
  const was = promise ?? action;
  const start = was.due === action.due ? action.start : '';
  const facts = [words.responsible(was), period(start, was.due), action.indicator.trim()].filter((fact) => fact !== '');
  const now = [
    was.title === action.title ? '' : words.title(action),
    was.due === action.due ? '' : period(action.start, action.due),
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
  return (
    <Card as="li" labelledBy={headingId}>
      <Stack gap="m">
        <Stack gap="xs">
          <Row gap="s" align="baseline" justify="between">
            <h3 id={headingId}>{words.title(was)}</h3>
            {!action.review && <Badge shape="empty">{t('review.untold')}</Badge>}
          </Row>
          {facts.length > 0 && <p>{facts.join(' · ')}</p>}
          {now !== '' && <p>{t('review.now', { now })}</p>}
        </Stack>
        <RadioGroup
          label={t('review.question')}
          choices={RESULTS.map((value) => ({
            value,
            label: t(`review.results.${value}`),
            hint: t(`review.hints.${value}`),
          }))}
          value={result}
          onChange={choose}
        />
        {result && (
          <TextArea
            label={t(`review.reasons.${result}`)}
            optionalText={result === 'dropped' ? undefined : t('common:optional')}
            required={result === 'dropped'}
            hint={result === 'dropped' ? t('review.reasonHint') : undefined}
            error={isReasonMissing ? t('review.reasonMissing') : undefined}
            rows={2}
            maxLength={LONGEST_TEXT}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onBlur={leaveReason}
          />
        )}
      </Stack>
    </Card>
  );
}
