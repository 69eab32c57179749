import { useTranslation } from 'react-i18next';
import { isFrozenKey } from '#domain/closing/frozen-keys.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import type { Conflict } from '#domain/join/conflicts.ts';
import { isSameValue } from '#domain/join/equal.ts';
import { dotOf, type Version } from '#domain/join/version.ts';
import type { RoundValue } from '#domain/round/values.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Columns } from '#ui/Columns.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { formatDay, formatTime } from '../format-time.ts';
import { useLanguage, useRound } from '../hooks.ts';
import { useServices } from '../services.ts';
import { useIsClosed } from '../use-is-closed.ts';
import type { ValueWords } from '../use-value-words.ts';

interface ConflictCardProps {
  conflict: Conflict<RoundValue>;
  words: ValueWords;
  onChoose(value: RoundValue): void;
}

/** One value that was written side by side: each content with who and when, and the choice between them (GR4). */
export function ConflictCard({ conflict, words, onChoose }: ConflictCardProps) {
  const { t } = useTranslation('handed');
  const { session } = useServices();
  const language = useLanguage();
  const round = useRound();
  const isNameless = namingOf(round) === 'nameless';
  const own = session.stamp().writer;
  const { key } = conflict;
  // It is chosen when the round is opened again (YR5).
  const isStill = useIsClosed() && isFrozenKey(key);
  const isOfRespondent = key.startsWith('respondent/');
  // Without names nothing tells whose an answer is (GR10).
  const what = isNameless && isOfRespondent ? words.within(key) : words.whole(key);
  // Two writers who wrote the same are one choice; the newest of them is told.
  const contents = conflict.versions.filter(
    (one, i) => !conflict.versions.slice(i + 1).some((later) => isSameValue(later.value, one.value)),
  );
  const shown = conflict.versions.at(-1);

  function whose({ writer }: Version<RoundValue>): string {
    if (writer === own) return t('conflicts.by.here');
    if (isOfRespondent) {
      const [, respondent] = key.split('/');
      return t(writer.startsWith(`${respondent}~`) ? 'conflicts.by.respondent' : 'conflicts.by.coordinator');
    }
    return t('conflicts.by.other');
  }

  return (
    <Card as="li" padding="m">
      <Stack gap="s">
        <h2>{what}</h2>
        <Columns min="m">
          {contents.map((version) => {
            const content = words.content(key, version.value);
            return (
              <Card key={dotOf(version)} tone="soft" padding="s">
                <Stack gap="xs">
                  <Row justify="between">
                    <span>{whose(version)}</span>
                    {shown && isSameValue(version.value, shown.value) && (
                      <Badge tone="info">{t('conflicts.shown')}</Badge>
                    )}
                  </Row>
                  <p>
                    <strong>{content}</strong>
                  </p>
                  {version.time > 0 && !isNameless && (
                    <p>
                      {t('conflicts.time', {
                        day: formatDay(version.time, language),
                        time: formatTime(version.time, language),
                      })}
                    </p>
                  )}
                  <div>
                    <Button kind="secondary" size="s" disabled={isStill} onClick={() => onChoose(version.value)}>
                      {t('conflicts.choose')} <VisuallyHidden>{`${content}, ${what}`}</VisuallyHidden>
                    </Button>
                  </div>
                </Stack>
              </Card>
            );
          })}
        </Columns>
      </Stack>
    </Card>
  );
}
