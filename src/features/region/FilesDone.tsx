import { useTranslation } from 'react-i18next';
import type { FileOutcome, Gathered } from '#domain/region/gather-region.ts';
import { Badge } from '#ui/Badge.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Stack } from '#ui/Stack.tsx';
import { refusalKey } from './refusal-key.ts';

/** What was done with each file (RG1). Those that weren't used stand open, the others behind a click. */
export function FilesDone({ files }: Pick<Gathered, 'files'>) {
  const { t } = useTranslation(['region', 'common']);
  const refused = files.filter(({ outcome }) => outcome.kind === 'refused');
  const aside = files.filter(({ outcome }) => isAside(outcome));
  const rows = files.map((file, index) => ({ ...file, id: String(index) }));
  const count = (kind: FileOutcome['kind']) => files.filter(({ outcome }) => outcome.kind === kind).length;
  const sums = { used: count('used'), of: files.length, aside: aside.length, refused: refused.length };
  return (
    <Stack gap="s">
      {refused.length > 0 && (
        <Notice
          tone="warning"
          toneText={t('common:warning')}
          heading={t('region:files.refused', { count: refused.length })}
          level={3}
        >
          <ul>
            {refused.map(({ name, outcome }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
              <li key={index}>
                <b>{name}</b>: {outcomeText(outcome)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {count('parallel') > 0 && (
        <Notice tone="info" heading={t('region:files.parallelHeading')} level={3}>
          {t('region:files.parallelText')}
        </Notice>
      )}
      {count('example') > 0 && (
        <Notice tone="info">{t('region:files.exampleText', { count: count('example') })}</Notice>
      )}
      <Expander
        kind="boxed"
        summary={t(refused.length > 0 ? 'region:files.summaryRefused' : 'region:files.summary', sums)}
      >
        <DataTable
          caption={t('region:files.caption')}
          hideCaption
          columns={[
            { key: 'name', header: t('region:files.file'), cell: ({ name }) => name, width: 'wide' },
            {
              key: 'outcome',
              header: t('region:files.outcome'),
              cell: ({ outcome }) =>
                outcome.kind === 'used' ? (
                  <Badge tone="success" shape="full">
                    {t('region:files.outcomes.used')}
                  </Badge>
                ) : (
                  outcomeText(outcome)
                ),
            },
          ]}
          rows={rows}
          rowKey={({ id }) => id}
        />
      </Expander>
    </Stack>
  );

  function outcomeText(outcome: FileOutcome): string {
    if (outcome.kind !== 'refused') return t(`region:files.outcomes.${outcome.kind}`);
    const { key, place } = refusalKey(outcome.error);
    return t(`region:files.refusals.${key}`, { place });
  }
}

function isAside({ kind }: FileOutcome): boolean {
  return kind !== 'used' && kind !== 'refused';
}
