import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type BringInRefusal, bringIn, withBroughtIn } from '#domain/group/bring-in.ts';
import type { StoreError } from '#domain/ports.ts';
import type { Round } from '#domain/round/round.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useFocusOnMount } from '#ui/useFocusOnMount.ts';
import { ChangePreview } from '../ChangePreview.tsx';
import { formatDay } from '../format-time.ts';
import { useLanguage } from '../hooks.ts';
import { paths } from '../paths.ts';
import { roundName } from '../round-name.ts';
import { useServices } from '../services.ts';
import type { WithoutPoint } from '../use-without-point.tsx';

interface BringInAnswersProps {
  file: Round;
  here: Round;
  mayLeave(): Promise<boolean>;
  secured: WithoutPoint['secured'];
  onCancel(): void;
}

/** The answers of another round of the same municipality and year, as respondents of this one: first what changes (JN7). */
export function BringInAnswers({ file, here, mayLeave, secured, onCancel }: BringInAnswersProps) {
  const { t } = useTranslation(['keeping', 'common']);
  const { session } = useServices();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const ref = useFocusOnMount<HTMLDivElement>();
  const [error, setError] = useState<StoreError | BringInRefusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const role = t('keeping:bringIn.role', { date: formatDay(file.header.createdAt, language) });
  const found = useMemo(() => bringIn(here, file, role), [here, file, role]);
  const after = useMemo(
    () => (found.ok ? withBroughtIn(here, file, found.value, session.stamp()) : null),
    [here, file, found, session],
  );

  async function take() {
    if (!(await mayLeave())) return;
    setBusy(true);
    const opened = await session.open(here.header.id);
    const done = opened.ok
      ? await secured<StoreError | BringInRefusal>(async (securing) => {
          const brought = await session.bringIn(file, role, securing);
          return brought.ok ? { ok: true, value: null } : brought;
        })
      : opened;
    setBusy(false);
    if (done === null) return;
    if (done.ok) navigate(paths.group(here.header.id));
    else setError(done.error);
  }

  const refusal = found.ok ? null : found.error;
  return (
    <div ref={ref} tabIndex={-1}>
      <Section heading={t('keeping:bringIn.heading', { round: roundName(here.header, language) })}>
        <Stack gap="m">
          {error && <Failure error={error} />}
          {refusal && <Failure error={refusal} />}
          {found.ok && after && (
            <>
              <p>{t('keeping:bringIn.text', { role })}</p>
              {found.value.known.length > 0 && <p>{t('keeping:bringIn.known', { count: found.value.known.length })}</p>}
              {found.value.removed.length > 0 && (
                <p>{t('keeping:bringIn.removed', { count: found.value.removed.length })}</p>
              )}
              <ChangePreview before={here} after={after} nothingText={t('keeping:bringIn.nothing')} />
            </>
          )}
          <Row>
            {found.ok && found.value.changes.size > 0 && (
              <Button busy={isBusy} onClick={() => void take()}>
                {t('keeping:bringIn.confirm')}
              </Button>
            )}
            <Button kind="quiet" onClick={onCancel}>
              {t('common:cancel')}
            </Button>
          </Row>
        </Stack>
      </Section>
    </div>
  );
}

function Failure({ error }: { error: StoreError | BringInRefusal }) {
  const { t } = useTranslation(['keeping', 'common']);
  if (error.kind === 'other-place-or-year')
    return <ErrorNotice error={{ kind: 'other-round', sameMunicipalityAndYear: false }} />;
  if (error.kind !== 'other-edition' && error.kind !== 'nothing') return <ErrorNotice error={error} />;
  return (
    <Notice tone="warning" toneText={t('common:warning')} live="assertive">
      <p>{error.kind === 'nothing' ? t('keeping:bringIn.empty') : t('keeping:bringIn.edition', error)}</p>
    </Notice>
  );
}
