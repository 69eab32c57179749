import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { AnswerBasis } from './AnswerBasis.tsx';
import { type ResultProps, statementOf } from './result-props.ts';
import { useBases } from './use-bases.ts';

const SHOWN_FIRST = 6;

interface FindingListProps extends ResultProps {
  readonly findings: readonly { readonly itemId: string; readonly note: string; readonly statutory?: boolean }[];
}

/** Statements with what is said of them; each leads to its answer. Long lists begin with the first ones. */
export function FindingList({ assessment, texts, findings }: FindingListProps) {
  const { t } = useTranslation(['results', 'common']);
  const round = useRound();
  const basisOf = useBases();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, SHOWN_FIRST);
  return (
    <Stack gap="m">
      <Stack as="ul" gap="m">
        {shown.map(({ itemId, note, statutory }) => {
          const { code, statement } = statementOf({ assessment, texts }, itemId);
          const basis = basisOf(itemId);
          return (
            <li key={itemId}>
              <Stack gap="xs">
                <TextLink href={href(paths.answers(round.header.id, itemId))}>
                  {code} {statement}
                </TextLink>
                <Row gap="s">
                  <span>{note}</span>
                  {statutory && <Badge shape="flag">{t('common:statutory')}</Badge>}
                  {basis && <AnswerBasis {...basis} />}
                </Row>
              </Stack>
            </li>
          );
        })}
      </Stack>
      {findings.length > SHOWN_FIRST && (
        <Row>
          <Button kind="quiet" expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('showFewer') : t('showAll', { count: findings.length })}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
