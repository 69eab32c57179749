import { useTranslation } from 'react-i18next';
import type { Respondent } from '#domain/group/respondent.ts';
import { formatDate } from '#parts/format-date.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Card } from '#ui/Card.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useLanguage } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { respondentName } from '../respondent-name.ts';
import type { Sectors } from '../use-sectors.ts';
import { WhileOpen } from '../WhileOpen.tsx';

interface RespondentCardProps {
  respondent: Respondent;
  sectors: Sectors;
  /** Then nothing tells who has answered already (GR10). */
  isNameless: boolean;
  roundId: string;
  /** Came after the round was closed: what they gave is read when it is opened again (YR5). */
  isLate: boolean;
  onInvite(): void;
  onEdit(): void;
  onRemove(): void;
}

export function RespondentCard(props: RespondentCardProps) {
  const { respondent, sectors, isNameless, isLate, roundId, onInvite, onEdit, onRemove } = props;
  const { t } = useTranslation(['group', 'common']);
  const language = useLanguage();
  const { handed, answers, origin } = respondent;
  const who = respondentName(respondent, sectors, language) || t('group:respondents.unnamed');
  // Tells the same buttons of several cards apart.
  const whose = <VisuallyHidden>{who}</VisuallyHidden>;
  const names = sectors.namesHere(respondent.sectors).join('; ');
  const state =
    answers.size === 0
      ? t('group:respondents.waiting')
      : handed === ''
        ? t('group:respondents.answered', { count: answers.size })
        : t('group:respondents.handed', { count: answers.size, date: formatDate(handed, language) });
  return (
    <Card as="li" padding="m">
      <Stack gap="xs">
        <Row justify="between" align="start">
          <h3>{who}</h3>
          {!isNameless && (
            <Badge tone={answers.size > 0 ? 'success' : 'neutral'} shape={answers.size > 0 ? 'full' : 'empty'}>
              {state}
            </Badge>
          )}
        </Row>
        {names !== '' && names !== who && <p>{names}</p>}
        {respondent.sectors.length === 0 && <p>{t('group:respondents.noSectors')}</p>}
        {origin === 'brought' && <p>{t('group:respondents.brought')}</p>}
        <Row gap="xs">
          {origin !== 'brought' && (
            <WhileOpen>
              <Button kind="secondary" size="s" onClick={onInvite}>
                {t('group:respondents.invite')} {whose}
              </Button>
            </WhileOpen>
          )}
          {!isNameless && !isLate && (
            <ButtonLink kind="quiet" size="s" href={href(paths.respondent(roundId, respondent.id))}>
              {t('group:respondents.paper')} {whose}
            </ButtonLink>
          )}
          <WhileOpen>
            <Button kind="quiet" size="s" icon="edit" onClick={onEdit}>
              {t('common:edit')} {whose}
            </Button>
          </WhileOpen>
          <Button kind="quiet" size="s" icon="remove" onClick={onRemove}>
            {t('group:respondents.remove')} {whose}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
