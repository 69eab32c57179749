import type { AreaActors, RegionActor } from '#domain/region/region-actors.ts';
import type { Words } from '../../words.ts';
import type { Block, Paragraphs } from '../blocks.ts';
import { inline, strongInline } from '../inline.ts';
import { heading, sentence, simpleTable } from '../sections/simple-blocks.ts';
import { nameList } from './name-list.ts';
import type { RegionReportInput } from './region-report-input.ts';

/** A title or two tell what a sector does; a list of all is the municipality's own plan. */
const MOST_TITLES = 4;

/** Which sectors, and where chosen which roles and organisations, are named as doing what, by area (RG5). */
export function actorsSection({ picture, naming, roles }: RegionReportInput, words: Words): Block[] {
  const { areas, told, of } = picture.actors;
  const title = heading(2, words.say('region.actors.title'));
  if (areas.length === 0) return [title, sentence(words.say('region.actors.none'))];
  const nameOf = ({ sector, name }: RegionActor) =>
    name ?? (sector === null ? words.say('region.actors.noSector') : naming.sector(sector));
  const row = (actor: RegionActor): Paragraphs[] => {
    const rounds = [...new Set(actor.actions.map(({ round }) => round))];
    const titles = naming.inOrder([...new Set(actor.actions.map((action) => action.title))]);
    const named = naming.inOrder([...new Set(actor.actions.map(({ role }) => role).filter(Boolean))]);
    const more = titles.length - MOST_TITLES;
    return [
      [strongInline(nameOf(actor)), ...(roles && named.length > 0 ? [inline(named.join(', '))] : [])],
      [
        ...titles.slice(0, MOST_TITLES).map(inline),
        ...(more > 0 ? [inline(words.say('region.actors.more', { count: more }))] : []),
      ],
      [inline(nameList(rounds, naming, words))],
    ];
  };
  return [
    title,
    sentence(words.say('region.actors.intro', { told, of })),
    ...areas.flatMap(({ area, actors }: AreaActors): Block[] => {
      const name = area === null ? words.say('region.actors.noArea') : naming.area(area);
      return [
        heading(3, name),
        simpleTable(
          words.say('region.actors.caption', { area: name }),
          [
            [words.say('region.actors.actor'), 30],
            [words.say('region.actors.doing'), 42],
            [words.say('tables.municipality'), 28],
          ],
          actors.map(row),
        ),
      ];
    }),
  ];
}
