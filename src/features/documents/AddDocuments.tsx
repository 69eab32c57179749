import { useTranslation } from 'react-i18next';
import { FileField } from '#ui/FileField.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { ScanJobCard } from './ScanJobCard.tsx';
import { useScanJobs } from './use-scan-jobs.ts';

/** Takes documents in, several at once, and shows how each gets on. */
export function AddDocuments() {
  const { t } = useTranslation('documents');
  const { jobs, isBusy, add, cancel, replace, hide } = useScanJobs();
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
        {jobs.length > 0 && (
          <Stack as="ul" gap="s">
            {jobs.map((job) => (
              <ScanJobCard
                key={job.id}
                job={job}
                onCancel={() => cancel(job.id)}
                onReplace={() => void replace(job)}
                onHide={() => hide(job.id)}
              />
            ))}
          </Stack>
        )}
      </Stack>
    </Section>
  );
}
