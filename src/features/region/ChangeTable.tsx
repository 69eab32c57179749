import type { MemberChange } from '#domain/region/region-changes.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Section } from '#ui/Section.tsx';
import { formatChange } from '../format-number.ts';
import { useLanguage } from '../hooks.ts';
import type { RegionPartProps } from './region-props.ts';

/** The change since the year before of those that have both years; nothing where nobody has (YR2). */
export function ChangeTable({ picture: { changes }, naming, words }: RegionPartProps) {
  const language = useLanguage();
  if (!changes || changes.members.length === 0) return null;
  const { olderYear: older, newerYear: newer, members, spread, risen, fallen, same } = changes;
  const shown = (change: MemberChange['change']) => (change ? formatChange(change, language) : '–');
  const median = shown(spread?.median ?? null);
  return (
    <Section
      heading={words.say('region.changes.title', { older, newer })}
      intro={words.say('region.changes.intro', { count: members.length, risen, fallen, same, median })}
    >
      <Expander kind="boxed" summary={words.say('region.changes.caption', { older, newer })}>
        <DataTable<MemberChange>
          caption={words.say('region.changes.caption', { older, newer })}
          hideCaption
          rows={naming.sorted(members, (member) => member.newer)}
          rowKey={(member) => member.newer}
          columns={[
            { key: 'name', header: words.say('tables.municipality'), cell: (member) => naming.row(member.newer) },
            {
              key: 'change',
              header: words.say('region.changes.change'),
              cell: ({ change }) => shown(change),
              align: 'end',
            },
            { key: 'risen', header: words.say('region.changes.risen'), cell: (row) => row.risen, align: 'end' },
            { key: 'fallen', header: words.say('region.changes.fallen'), cell: (row) => row.fallen, align: 'end' },
            {
              key: 'compared',
              header: words.say('region.changes.compared'),
              cell: (row) => row.compared,
              align: 'end',
            },
          ]}
        />
      </Expander>
    </Section>
  );
}
