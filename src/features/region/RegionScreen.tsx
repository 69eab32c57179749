import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inlineText } from '#reports/model/inline.ts';
import { regionFacts } from '#reports/model/region/region-facts.ts';
import { Button } from '#ui/Button.tsx';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { ActorTables } from './ActorTables.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { CommonGaps } from './CommonGaps.tsx';
import { FilesDone } from './FilesDone.tsx';
import { HeatTable } from './HeatTable.tsx';
import { ModelMatrix } from './ModelMatrix.tsx';
import { OpenFiles } from './OpenFiles.tsx';
import { forgetRegion, useRegionMemory } from './region-memory.ts';
import { SaveRegionReport } from './SaveRegionReport.tsx';
import { TermTables } from './TermTables.tsx';
import { useRegion } from './use-region.ts';
import { YearAndRivals } from './YearAndRivals.tsx';

/** Many municipalities side by side, from the files they have sent (RG1–RG7). */
export function RegionScreen() {
  const { t } = useTranslation(['region', 'common']);
  const memory = useRegionMemory();
  const [forgotten, setForgotten] = useState(0);
  const hasFiles = memory.files.length > 0;
  return (
    <Stack gap="l">
      {/* The button is gone after forgetting: focus goes to the top. */}
      <PageTitle documentTitle={t('region:title')} lead={t('region:lead')} focusKey={`forgotten ${forgotten}`}>
        {t('region:title')}
      </PageTitle>
      <Section heading={hasFiles ? t('region:open.more') : t('region:open.heading')}>
        <Stack gap="m">
          {!hasFiles && (
            <Prose>
              <p>{t('region:open.what')}</p>
              <p>{t('region:open.memory')}</p>
            </Prose>
          )}
          <OpenFiles />
          {hasFiles && (
            <div>
              <p>{t('region:open.memory')}</p>
              <Button
                kind="quiet"
                size="s"
                icon="remove"
                onClick={() => {
                  forgetRegion();
                  setForgotten((count) => count + 1);
                }}
              >
                {t('region:open.forget')}
              </Button>
            </div>
          )}
        </Stack>
      </Section>
      {hasFiles && <Opened />}
    </Stack>
  );
}

function Opened() {
  const { t } = useTranslation(['region', 'common']);
  const memory = useRegionMemory();
  const { gathered, picture, naming, words } = useRegion(memory);
  const part = picture && { picture, naming, words };
  return (
    <>
      <Section heading={t('region:files.heading')}>
        <Stack gap="m">
          <FilesDone files={gathered.files} />
          <YearAndRivals gathered={gathered} year={memory.choice.year} />
        </Stack>
      </Section>
      {part ? (
        <>
          {part.picture.example && (
            <Notice tone="warning" toneText={t('common:warning')} heading={words.say('exampleMark')}>
              {t('region:example')}
            </Notice>
          )}
          <Section heading={t('region:picture')}>
            <DefinitionList
              items={regionFacts(part, words).map(({ term, description }) => ({
                term,
                text: (
                  <Stack gap="xs">
                    {description.map(inlineText).map((line) => (
                      <span key={line}>{line}</span>
                    ))}
                  </Stack>
                ),
              }))}
            />
          </Section>
          <HeatTable {...part} />
          <CommonGaps {...part} />
          <ModelMatrix {...part} />
          <TermTables {...part} />
          <ActorTables {...part} />
          <ChangeTable {...part} />
          <SaveRegionReport picture={part.picture} />
        </>
      ) : (
        <Notice tone="info">{t('region:nothing')}</Notice>
      )}
    </>
  );
}
