import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PracticeModel } from '#domain/recommend/model.ts';
import type { ModelCatalogueTexts } from '#domain/recommend/model-texts.ts';
import type { ModelUse } from '#domain/round/values.ts';
import { ModelName } from '#parts/ModelName.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Card } from '#ui/Card.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { href, paths } from '../paths.ts';

interface ModelCardProps {
  model: PracticeModel;
  texts: ModelCatalogueTexts;
  use: ModelUse['use'] | null;
}

/** A model in the catalogue: enough to decide whether to open its page. */
export function ModelCard({ model, texts, use }: ModelCardProps) {
  const { t } = useTranslation(['actions', 'common']);
  const headingId = useId();
  const own = texts.models[model.id];
  if (!own) return null;
  const names = (codes: readonly string[], name: (code: string) => string | undefined) =>
    codes.map((code) => name(code) ?? code).join(' · ');
  return (
    <Card as="article" labelledBy={headingId}>
      <h3 id={headingId}>
        <TextLink href={href(paths.model(model.id))}>
          <ModelName texts={own} />
        </TextLink>
      </h3>
      {own.gloss && (
        <Prose size="s" tone="soft">
          {own.gloss}
        </Prose>
      )}
      <Prose size="s">{own.summary}</Prose>
      <Prose size="s" tone="soft">
        <p>{names(model.phenomena, (code) => texts.phenomena[code]?.name)}</p>
        <p>{names(model.ageGroups, (code) => texts.ageGroups[code])}</p>
      </Prose>
      {(use || model.countyLed) && (
        <Row>
          {use && (
            <Badge tone={use === 'in-use' ? 'success' : 'neutral'} shape={use === 'in-use' ? 'full' : 'half'}>
              {t(`common:use.${use}`)}
            </Badge>
          )}
          {model.countyLed && <Badge>{t('catalogue.countyLed')}</Badge>}
        </Row>
      )}
    </Card>
  );
}
