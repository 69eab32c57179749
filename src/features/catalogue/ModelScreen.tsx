import { useTranslation } from 'react-i18next';
import { ModelName } from '#parts/ModelName.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useModels, useModelTexts, useSession } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { ModelEvidenceSection } from './ModelEvidenceSection.tsx';
import { ModelFacts } from './ModelFacts.tsx';
import { ModelHere } from './ModelHere.tsx';
import { ModelSources } from './ModelSources.tsx';
import { OpenRoundLine } from './OpenRoundLine.tsx';
import { SeenIn } from './SeenIn.tsx';

/** Everything the catalogue knows of a model, with or without a round. */
export function ModelScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('actions');
  const catalogueTexts = useModelTexts();
  const model = useModels().models.find((one) => one.id === id);
  const round = useSession((state) => (state.round?.header.sheet ? null : state.round));
  const texts = model && catalogueTexts.models[model.id];
  if (!model || !texts) return <UnknownModel />;
  return (
    <Stack gap="l">
      <div>
        <TextLink href={href(paths.models)}>{t('model.toCatalogue')}</TextLink>
      </div>
      <PageTitle documentTitle={texts.name} lead={texts.summary} eyebrow={texts.gloss ?? undefined} focusKey={id}>
        <ModelName texts={texts} />
      </PageTitle>
      {round && <OpenRoundLine header={round.header} />}
      {round && <ModelHere model={model} texts={texts} />}
      <Section heading={t('model.firstStep')}>
        <Prose>
          <p>{texts.firstStep}</p>
        </Prose>
        <Prose size="s" tone="soft">
          {t('model.firstStepWhose')}
        </Prose>
      </Section>
      <ModelFacts model={model} texts={texts} />
      <ModelEvidenceSection evidence={model.evidence} note={texts.evidenceNote} />
      <SeenIn model={model} />
      <ModelSources model={model} />
    </Stack>
  );
}

function UnknownModel() {
  const { t } = useTranslation('actions');
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('model.unknown.title')}>{t('model.unknown.title')}</PageTitle>
      <EmptyState actions={<ButtonLink href={href(paths.models)}>{t('model.unknown.open')}</ButtonLink>}>
        {t('model.unknown.text')}
      </EmptyState>
    </Stack>
  );
}
