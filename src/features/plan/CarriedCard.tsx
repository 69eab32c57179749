import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#domain/round/action.ts';
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
export function CarriedCard({ action }: { readonly action: Action }) {
  const { t } = useTranslation(['plan', 'common']);
  const language = useLanguage();
  const words = useActionWords();
  const headingId = useId();
  const { result, reason, isReasonMissing, choose, setReason, leaveReason } = useReviewDraft(action);
  const facts = [
    words.responsible(action),
    action.start || action.due ? formatPeriod(language, action.start, action.due) : '',
    action.indicator.trim(),
  ].filter((fact) => fact !== '');
  return (
    <Card as="li" labelledBy={headingId}>
      <Stack gap="m">
        <Stack gap="xs">
          <Row gap="s" align="baseline" justify="between">
            <h3 id={headingId}>{words.title(action)}</h3>
            {!action.review && <Badge shape="empty">{t('review.untold')}</Badge>}
          </Row>
          {facts.length > 0 && <p>{facts.join(' · ')}</p>}
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
