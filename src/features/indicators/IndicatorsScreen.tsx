import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeIndicator, type IndicatorParts, removeIndicator } from '#domain/indicators/change-indicators.ts';
import { type Indicator, indicatorsOf } from '#domain/indicators/read-indicators.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { useWrite } from '../use-write.ts';
import { IndicatorForm } from './IndicatorForm.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { PasteDialog } from './PasteDialog.tsx';

type Open =
  | { readonly kind: 'form'; readonly indicator: Indicator | null }
  | { readonly kind: 'remove'; readonly indicator: Indicator }
  | { readonly kind: 'paste' };

/** Figures of the population beside the assessment, never in its scores (IN1, IN2). */
export function IndicatorsScreen() {
  const { t } = useTranslation(['indicators', 'plan', 'common']);
  // What the form needs is asked for here, so that opening it never makes the page wait.
  useChecklistTexts();
  const { session, now } = useServices();
  const round = useRound();
  const write = useWrite();
  const announce = useAnnounce();
  const addButton = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const indicators = indicatorsOf(round);
  const { id } = round.header;
  const close = () => setOpen(null);

  function save(before: Indicator | null, parts: Omit<IndicatorParts, 'order'>) {
    const after = { ...parts, order: before?.order ?? now() };
    write(() => changeIndicator(before?.id ?? session.newId(), before, after));
    announce(t('saved', { name: parts.name }));
    close();
  }
  function remove({ id: removed, name }: Indicator) {
    write(() => removeIndicator(removed));
    announce(t('removed', { name }));
    close();
    addButton.current?.focus();
  }
  return (
    <Stack gap="xl">
      <PageTitle documentTitle={t('title')} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      <Stack gap="m">
        <Row>
          <Button icon="add" ref={addButton} onClick={() => setOpen({ kind: 'form', indicator: null })}>
            {t('add')}
          </Button>
          <Button kind="secondary" onClick={() => setOpen({ kind: 'paste' })}>
            {t('paste')}
          </Button>
        </Row>
        {indicators.length === 0 ? (
          <EmptyState heading={t('empty.heading')} level={2}>
            {t('empty.text')}
          </EmptyState>
        ) : (
          <IndicatorTable
            indicators={indicators}
            onEdit={(indicator) => setOpen({ kind: 'form', indicator })}
            onRemove={(indicator) => setOpen({ kind: 'remove', indicator })}
          />
        )}
      </Stack>
      <Row>
        <ButtonLink kind="secondary" href={href(paths.results(id))}>
          {t('toResults')}
        </ButtonLink>
        <ButtonLink kind="secondary" href={href(paths.plan(id))}>
          {t('toPlan')}
        </ButtonLink>
      </Row>
      {open?.kind === 'form' && (
        <IndicatorForm indicator={open.indicator} onSave={(parts) => save(open.indicator, parts)} onClose={close} />
      )}
      {open?.kind === 'paste' && <PasteDialog indicators={indicators} onClose={close} />}
      {open?.kind === 'remove' && (
        <ConfirmDialog
          heading={t('removal.heading')}
          open
          confirmText={t('removal.confirm')}
          cancelText={t('removal.cancel')}
          closeText={t('common:close')}
          danger
          onConfirm={() => remove(open.indicator)}
          onCancel={close}
        >
          <p>{t('removal.text', { name: open.indicator.name })}</p>
        </ConfirmDialog>
      )}
    </Stack>
  );
}
