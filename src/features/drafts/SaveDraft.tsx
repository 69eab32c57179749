import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftKind } from '#domain/round/values.ts';
import { draftReport } from '#reports/model/drafts/draft-report.ts';
import type { PlanReportInput } from '#reports/model/plan/plan-report-input.ts';
import type { Words } from '#reports/words.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { ReportSaved } from '../ReportSaved.tsx';
import { ReportSaveFailed } from '../ReportSaveFailed.tsx';
import { useSaveReport } from '../use-save-report.ts';

interface SaveDraftProps {
  readonly kind: DraftKind;
  readonly name: string;
  /** As it stands in the field. */
  readonly text: string;
  readonly plan: PlanReportInput;
  readonly words: Words;
}

const FORMATS = ['docx', 'txt'] as const;

/** Takes a text along as a file to go on with. */
export function SaveDraft({ kind, name, text, plan, words }: SaveDraftProps) {
  const { t } = useTranslation(['drafts', 'reports']);
  const announce = useAnnounce();
  const report = useMemo(() => draftReport(kind, text, plan, words), [kind, text, plan, words]);
  const { state, save } = useSaveReport(report);
  const [last, setLast] = useState<(typeof FORMATS)[number]>('docx');

  async function saveAs(format: (typeof FORMATS)[number]) {
    if (state.kind === 'busy') return;
    setLast(format);
    const outcome = await save(format);
    if (outcome.kind === 'saved') announce(t(`reports:saved.${outcome.file.kind}`, { name: outcome.file.name }));
  }

  return (
    <Stack gap="s">
      <Row gap="xs">
        {FORMATS.map((format) => (
          <Button
            key={format}
            kind="quiet"
            size="s"
            icon="download"
            busy={state.kind === 'busy' && last === format}
            busyText={t('saving')}
            ariaLabel={t('saveOf', { how: t(`save.${format}`), kind: name })}
            onClick={() => void saveAs(format)}
          >
            {t(`save.${format}`)}
          </Button>
        ))}
      </Row>
      {state.kind === 'saved' && <ReportSaved saved={state} />}
      {state.kind === 'failed' && <ReportSaveFailed error={state.error} onRetry={() => void saveAs(last)} />}
    </Stack>
  );
}
