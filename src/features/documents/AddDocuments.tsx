import { useTranslation } from 'react-i18next';
import { FileField } from '#ui/FileField.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { ScanJobCard } from './ScanJobCard.tsx';
import { useFocusInList } from './use-focus-in-list.ts';
import { useScanJobs } from './use-scan-jobs.ts';

/** Takes documents in, several at once, and shows how each gets on. */
export function AddDocuments() {
  const { t } = useTranslation('documents');
  const { jobs, isBusy, add, cancel, replace, hide } = useScanJobs();
  const { box, pressed } = useFocusInList();
  const then = (index: number, verb: () => void) => () => {
    pressed(index);
    verb();
  };
  return (
    <Section heading={t('add.heading')}>
      <Stack gap="m">
        <FileField
          label={t('add.label')}
          hint={t('add.hint')}
          accept=".pdf,.docx,.txt,.md"
          buttonText={t('add.button')}
          dropText={t('add.drop')}
          onFiles={add}
        />
        {isBusy && <Notice tone="info">{t('add.stay')}</Notice>}
        <div ref={box} tabIndex={-1}>
          {jobs.length > 0 && (
            <Stack as="ul" gap="s">
              {jobs.map((job, index) => (
                <ScanJobCard
                  key={job.id}
                  job={job}
                  onCancel={then(index, () => cancel(job.id))}
                  onReplace={then(index, () => void replace(job))}
                  onHide={then(index, () => hide(job.id))}
                />
              ))}
            </Stack>
          )}
        </div>
      </Stack>
    </Section>
  );
}
