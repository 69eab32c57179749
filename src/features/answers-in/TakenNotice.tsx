import { useTranslation } from 'react-i18next';
import { conflictsOf } from '#domain/join/conflicts.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Row.tsx';
import { useFocusOnMount } from '#ui/useFocusOnMount.ts';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import type { Joinable } from './use-answers-in.ts';

/** What was brought in, and where to go from here. The button that did it is gone: focus comes here. */
export function TakenNotice({ taken }: { taken: readonly Joinable[] }) {
  const { t } = useTranslation('handed');
  const round = useRound();
  const ref = useFocusOnMount<HTMLDivElement>();
  const { id } = round.header;
  const respondents = new Set(taken.map(({ joined }) => joined.respondent)).size;
  const answers = taken.reduce(
    (sum, { joined }) => sum + joined.changed.filter((key) => key.includes('/answer/')).length,
    0,
  );
  const conflicts = conflictsOf(round.data).length;
  return (
    <div ref={ref} tabIndex={-1}>
      <Notice
        tone="success"
        heading={t('taken.heading', { count: respondents })}
        live="polite"
        actions={
          <Row>
            {conflicts > 0 && (
              <ButtonLink href={href(paths.conflicts(id))}>{t('taken.conflicts', { count: conflicts })}</ButtonLink>
            )}
            <ButtonLink kind="secondary" href={href(paths.agree(id))}>
              {t('taken.agree')}
            </ButtonLink>
          </Row>
        }
      >
        <p>{t('taken.text', { count: answers })}</p>
        <p>{t('taken.undo')}</p>
      </Notice>
    </div>
  );
}
