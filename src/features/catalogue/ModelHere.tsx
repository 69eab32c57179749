import { useTranslation } from 'react-i18next';
import type { PracticeModel } from '#domain/recommend/model.ts';
import type { ModelTexts } from '#domain/recommend/model-texts.ts';
import { isRecommendable } from '#domain/recommend/models-for-item.ts';
import { limitsOf } from '#domain/recommend/reasons.ts';
import { LimitList } from '#parts/LimitList.tsx';
import { Card } from '#ui/Card.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { AddToPlan } from '../AddToPlan.tsx';
import { useLanguage, useRound } from '../hooks.ts';
import { ModelUseButton } from '../ModelUseButton.tsx';
import { municipalityName } from '../round-name.ts';
import { useAssessment } from '../use-assessment.ts';
import { useRecommendContext } from '../use-recommend-context.ts';
import { AnsweredItems } from './AnsweredItems.tsx';
import { itemsAnswered } from './items-answered.ts';

interface ModelHereProps {
  model: PracticeModel;
  texts: ModelTexts;
}

/** The model and the municipality whose round is open: use, plan, the statements it answers, what to know. */
export function ModelHere({ model, texts }: ModelHereProps) {
  const { t } = useTranslation('actions');
  const language = useLanguage();
  const round = useRound();
  const context = useRecommendContext(round);
  const { itemsById, findings } = useAssessment();
  const use = context.uses.get(model.id) ?? null;
  const answered = itemsAnswered(model, [...itemsById.values()], context.catalogue);
  const gapIds = new Set(findings.gaps.map(({ itemId }) => itemId));
  const gapItems = answered.filter(({ item, isMain }) => isMain && gapIds.has(item.id)).map(({ item }) => item);
  const limits = limitsOf(model, context.languages, use);
  return (
    <Section heading={t('here.heading', { municipality: municipalityName(round.header.municipality, language) })}>
      <Card tone="soft">
        <Stack gap="m">
          <Row align="center">
            {isRecommendable(model, use) || use?.use === 'in-use' ? (
              <AddToPlan source={{ kind: 'model', model, items: gapItems, title: texts.name }} />
            ) : null}
            <ModelUseButton model={model.id} name={texts.name} />
          </Row>
          {use?.reason && <Prose size="s">{t('here.reason', { reason: use.reason })}</Prose>}
          <AnsweredItems answered={answered} gapIds={gapIds} />
          {limits.length > 0 && (
            <div>
              <strong>{t('offer.limits')}</strong>
              <LimitList limits={limits} />
            </div>
          )}
        </Stack>
      </Card>
    </Section>
  );
}
