import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import type { PracticeModel } from '#domain/recommend/model.ts';
import type { FitReason, ModelLimit } from '#domain/recommend/reasons.ts';
import { LimitList } from '#parts/LimitList.tsx';
import { ModelEvidence } from '#parts/ModelEvidence.tsx';
import { ReasonList } from '#parts/ReasonList.tsx';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { AddToPlan } from '../AddToPlan.tsx';
import { useChecklistTexts, useModelTexts } from '../hooks.ts';
import { ModelUseButton } from '../ModelUseButton.tsx';

interface ModelOfferProps {
  model: PracticeModel;
  reasons: readonly FitReason[];
  limits: readonly ModelLimit[];
  /** Evidence, effort and provider are one press away. */
  folded?: boolean;
  /** The statements it is offered for. */
  items: readonly ChecklistItem[];
}

/** What a group needs to choose a model: what it is, why it fits, what to know, evidence as stated, effort, provider. */
export function ModelOffer({ model, reasons, limits, items, folded = false }: ModelOfferProps) {
  const { t } = useTranslation('actions');
  const catalogueTexts = useModelTexts();
  const { sectors } = useChecklistTexts();
  const texts = catalogueTexts.models[model.id];
  if (!texts) return null;
  const codes = new Map(items.map(({ id, code }) => [id, code]));
  const effort = catalogueTexts.effort[model.effort];
  const fit = [
    {
      term: t('offer.reasons'),
      text: (
        <ReasonList
          reasons={reasons}
          texts={catalogueTexts}
          sectorNames={sectors}
          codeOf={(id) => codes.get(id) ?? id}
        />
      ),
    },
    limits.length > 0 && { term: t('offer.limits'), text: <LimitList limits={limits} /> },
  ];
  const more = [
    {
      term: t('offer.evidence'),
      text: (
        <ModelEvidence evidence={model.evidence} schemes={catalogueTexts.evidenceSchemes} note={texts.evidenceNote} />
      ),
    },
    {
      term: t('offer.effort'),
      text: <Prose size="s">{effort ? `${effort.name}. ${effort.description}` : model.effort}</Prose>,
    },
    { term: t('offer.provider'), text: <Prose size="s">{texts.provider ?? model.provider}</Prose> },
  ];
  return (
    <>
      {texts.gloss && (
        <Prose size="s" tone="soft">
          {texts.gloss}
        </Prose>
      )}
      <Prose>{texts.summary}</Prose>
      <DefinitionList layout="beside" items={[...fit.filter((fact) => fact !== false), ...(folded ? [] : more)]} />
      {folded && (
        <Expander summary={t('offer.more')}>
          <DefinitionList layout="beside" items={more} />
        </Expander>
      )}
      <Row align="center">
        <AddToPlan source={{ kind: 'model', model, items, title: texts.name }} />
        <ModelUseButton model={model.id} name={texts.name} />
      </Row>
    </>
  );
}
