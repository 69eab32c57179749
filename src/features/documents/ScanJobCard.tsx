import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Row } from '#ui/Row.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { formatCount } from '../format-number.ts';
import { useLanguage, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { FaultText } from './FaultText.tsx';
import type { ScanJob } from './scan-job.ts';
import { UncountedPages } from './UncountedPages.tsx';

interface ScanJobCardProps {
  readonly job: ScanJob;
  readonly onCancel: () => void;
  readonly onReplace: () => void;
  readonly onHide: () => void;
}

/** One file on its way in: how far it is, what came of it, and what can be done. */
export function ScanJobCard({ job, onCancel, onReplace, onHide }: ScanJobCardProps) {
  const { t } = useTranslation(['documents', 'common']);
  const round = useRound().header.id;
  const language = useLanguage();
  const { file: name, state } = job;
  const hide = (
    <Button kind="quiet" size="s" icon="close" ariaLabel={t('job.hideOf', { name })} onClick={onHide}>
      {t('job.hide')}
    </Button>
  );
  const cancel = (
    <Button kind="quiet" size="s" icon="close" ariaLabel={t('job.cancelOf', { name })} onClick={onCancel}>
      {t('job.cancel')}
    </Button>
  );
  switch (state.kind) {
    case 'waiting':
    case 'reading':
      return (
        <Card as="li" padding="s">
          <Row justify="between" gap="m">
            <Reading job={job} />
            {cancel}
          </Row>
        </Card>
      );
    case 'failed':
      return (
        <li>
          <Notice
            tone={state.fault.kind === 'cancelled' ? 'info' : 'error'}
            {...(state.fault.kind === 'cancelled' ? {} : { toneText: t('common:error') })}
            heading={`${name}: ${t(`fault.${state.fault.kind}.title`)}`}
            level={3}
            actions={hide}
          >
            <FaultText fault={state.fault} />
          </Notice>
        </li>
      );
    case 'same':
      return (
        <li>
          <Notice
            tone="info"
            heading={name}
            level={3}
            actions={
              <>
                <Button kind="secondary" size="s" ariaLabel={t('job.replaceOf', { name })} onClick={onReplace}>
                  {t('job.replace')}
                </Button>
                <Button kind="quiet" size="s" ariaLabel={t('job.keepOf', { name })} onClick={onHide}>
                  {t('job.keep')}
                </Button>
              </>
            }
          >
            <p>
              {t('job.same', { name: state.known.name })} {t('job.replaceHint')}
            </p>
          </Notice>
        </li>
      );
    case 'added': {
      const { hits, leftOut, picturePages, unreadPages } = state.scanned;
      return (
        <li>
          <Notice tone="success" heading={state.name} level={3} actions={hide}>
            <Stack gap="xs">
              <p>
                {t('job.added', { count: hits.length, number: formatCount(hits.length, language) })}{' '}
                <TextLink href={href(paths.document(round, state.document))}>
                  {t('job.openOf', { name: state.name })}
                </TextLink>
              </p>
              <UncountedPages pages={[...new Set([...picturePages, ...unreadPages])].sort((a, b) => a - b)} />
              {leftOut > 0 && <p>{t('job.leftOut', { count: leftOut })}</p>}
            </Stack>
          </Notice>
        </li>
      );
    }
  }
}

function Reading({ job: { file: name, state } }: { readonly job: ScanJob }) {
  const { t } = useTranslation('documents');
  if (state.kind !== 'reading') return <span>{`${name} · ${t('job.waiting')}`}</span>;
  const { done, of } = state.progress;
  if (of === null) return <Spinner text={`${name} · ${t('job.opening')}`} />;
  return (
    <ProgressBar
      label={t('job.progressLabel', { name })}
      value={done}
      max={of}
      text={done === of ? t('job.counting') : t('job.progress', { done, of })}
    />
  );
}
