import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegionItem } from '#domain/region/region-items.ts';
import { nameList } from '#reports/model/region/name-list.ts';
import { Button } from '#ui/Button.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import type { RegionPartProps } from './region-props.ts';

const FIRST = 10;

/** What most have still to reach, and who can tell how it is reached (RG2). */
export function CommonGaps({ picture: { gaps, unknowns }, naming, words }: RegionPartProps) {
  const { t } = useTranslation('region');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? gaps : gaps.slice(0, FIRST);
  const statement = ({ item }: RegionItem) => {
    const { code, statement: text } = naming.item(item);
    return `${code} ${text}`;
  };
  return (
    <Section
      heading={words.say('region.gaps.title')}
      intro={gaps.length > 0 ? words.say('region.gaps.intro') : undefined}
    >
      <Stack gap="m">
        {gaps.length === 0 ? (
          <p>{words.say('region.gaps.none')}</p>
        ) : (
          <DataTable
            caption={words.say('region.gaps.caption')}
            hideCaption
            rows={shown}
            rowKey={({ item }) => item}
            columns={[
              { key: 'statement', header: words.say('plan.item.statement'), cell: statement, width: 'wide' },
              {
                key: 'below',
                header: words.say('region.gaps.below'),
                cell: ({ below, judged }) => words.say('region.gaps.ofJudged', { below, judged }),
              },
              { key: 'levels', header: t('gaps.levels'), cell: ({ levels }) => levelsText(levels) },
              {
                key: 'established',
                header: words.say('region.gaps.established'),
                cell: ({ established }) => nameList(established, naming, words) || '–',
              },
            ]}
          />
        )}
        {gaps.length > FIRST && (
          <div>
            <Button kind="secondary" expanded={isWhole} onClick={() => setWhole(!isWhole)}>
              {isWhole ? t('gaps.fewer') : t('gaps.all', { count: gaps.length })}
            </Button>
          </div>
        )}
        {unknowns.length > 0 && (
          <DataTable
            caption={t('unknowns.caption')}
            rows={unknowns}
            rowKey={({ item }) => item}
            columns={[
              { key: 'statement', header: words.say('plan.item.statement'), cell: statement, width: 'wide' },
              {
                key: 'unknown',
                header: t('unknowns.count'),
                cell: ({ unknown, judged }) => t('unknowns.of', { unknown, judged }),
              },
            ]}
          />
        )}
      </Stack>
    </Section>
  );

  function levelsText(levels: RegionItem['levels']): string {
    return levels.map((count, level) => t('gaps.level', { level, count })).join(' · ');
  }
}
