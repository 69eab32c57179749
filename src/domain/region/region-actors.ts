import type { RegionRow } from './gather-region.ts';
import type { RegionBase } from './region-base.ts';

/** One action of a municipality, as somebody's doing. */
export interface ActorAction {
  readonly round: string;
  readonly title: string;
  /** Responsible role or organisation in the municipality's words; may be empty. */
  readonly role: string;
}

/** A sector and what it is named as doing (RG5). */
export interface RegionActor {
  /** Null: no sector was named, only a role or nobody. */
  readonly sector: string | null;
  /** Of a sector that a municipality has of its own; null: the checklist names it. */
  readonly name: string | null;
  readonly actions: readonly ActorAction[];
}

export interface AreaActors {
  /** Null: actions that serve no item of the checklist. */
  readonly area: string | null;
  /** Those named by most municipalities first. */
  readonly actors: readonly RegionActor[];
}

export interface RegionActors {
  readonly areas: readonly AreaActors[];
  /** How many municipalities gave a whole round, and how many are in the picture. */
  readonly told: number;
  readonly of: number;
}

/** Who is named as doing what, by area: from whole rounds, as sharing files don't tell what an action serves (RG5). */
export function regionActors(rows: readonly RegionRow[], base: RegionBase): RegionActors {
  const members = rows.map(({ member }) => member).filter(tellsActors);
  const isOfBase = (area: string) => base.areas.some((one) => one.area === area);
  const areas = new Map<
    string | null,
    Map<string, { sector: string | null; name: string | null; actions: ActorAction[] }>
  >();
  for (const { round, actions } of members) {
    for (const { title, role, sectors, areas: served } of actions) {
      const known = (served ?? []).filter(isOfBase);
      for (const area of known.length > 0 ? known : [null]) {
        const actors = areas.get(area) ?? new Map();
        areas.set(area, actors);
        for (const { code, name } of sectors.length > 0 ? sectors : [{ code: null, name: null }]) {
          const key = name === null ? `code ${code}` : `name ${name.toLowerCase()}`;
          const actor = actors.get(key) ?? { sector: code, name, actions: [] };
          actors.set(key, actor);
          actor.actions.push({ round, title, role });
        }
      }
    }
  }
  const municipalities = ({ actions }: RegionActor) => new Set(actions.map(({ round }) => round)).size;
  return {
    areas: [...base.areas.map(({ area }) => area), null].flatMap((area) => {
      const actors = [...(areas.get(area)?.entries() ?? [])]
        .sort(
          ([a, one], [b, other]) =>
            municipalities(other) - municipalities(one) ||
            other.actions.length - one.actions.length ||
            (a < b ? -1 : 1),
        )
        .map(([, actor]) => actor);
      return actors.length > 0 ? [{ area, actors }] : [];
    }),
    told: members.length,
    of: rows.length,
  };
}

function tellsActors({ version, municipality }: RegionRow['member']): boolean {
  return version.kind === 'round' && municipality !== null;
}
