import type { ActorAction, RegionActor } from '#domain/region/region-actors.ts';
import { nameList } from '#reports/model/region/name-list.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import type { RegionPartProps } from './region-props.ts';

/** Which sectors and organisations are named as doing what, by area (RG5). */
export function ActorTables({ picture: { actors }, naming, words }: RegionPartProps) {
  const { areas, told, of } = actors;
  const nameOf = ({ sector, name }: RegionActor) =>
    name ?? (sector === null ? words.say('region.actors.noSector') : naming.sector(sector));
  const distinct = (values: readonly string[]) => [...new Set(values.filter(Boolean))];
  return (
    <Section
      heading={words.say('region.actors.title')}
      intro={areas.length > 0 ? words.say('region.actors.intro', { told, of }) : undefined}
    >
      {areas.length === 0 ? (
        <p>{words.say('region.actors.none')}</p>
      ) : (
        <Stack gap="s">
          {areas.map(({ area, actors: found }) => {
            const title = area === null ? words.say('region.actors.noArea') : naming.area(area);
            return (
              <Expander key={area ?? ''} kind="boxed" summary={`${title} (${found.length})`}>
                <DataTable
                  caption={words.say('region.actors.caption', { area: title })}
                  hideCaption
                  rows={found}
                  rowKey={({ sector, name }) => `${sector} ${name}`}
                  columns={[
                    { key: 'actor', header: words.say('region.actors.actor'), cell: nameOf },
                    {
                      key: 'doing',
                      header: words.say('region.actors.doing'),
                      cell: ({ actions }) => (
                        <ul>
                          {naming.inOrder(distinct(actions.map(doingOf))).map((doing) => (
                            <li key={doing}>{doing}</li>
                          ))}
                        </ul>
                      ),
                      width: 'wide',
                    },
                    {
                      key: 'where',
                      header: words.say('tables.municipality'),
                      cell: ({ actions }) => nameList(distinct(actions.map(({ round }) => round)), naming, words),
                    },
                  ]}
                />
              </Expander>
            );
          })}
        </Stack>
      )}
    </Section>
  );
}

function doingOf({ title, role }: ActorAction): string {
  return role ? `${title} (${role})` : title;
}
