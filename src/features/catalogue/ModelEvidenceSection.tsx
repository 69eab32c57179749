import { useTranslation } from 'react-i18next';
import type { ModelEvidence as Evidence } from '#domain/recommend/model.ts';
import { ModelEvidence } from '#parts/ModelEvidence.tsx';
import { Section } from '#ui/Section.tsx';
import { useModelTexts } from '../hooks.ts';

interface ModelEvidenceSectionProps {
  evidence: Evidence;
  note: string | null;
}

export function ModelEvidenceSection({ evidence, note }: ModelEvidenceSectionProps) {
  const { t } = useTranslation('actions');
  const { evidenceSchemes } = useModelTexts();
  return (
    <Section heading={t('offer.evidence')} intro={t('evidence.intro')}>
      <ModelEvidence evidence={evidence} schemes={evidenceSchemes} note={note} explained />
    </Section>
  );
}
