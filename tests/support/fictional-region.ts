import type { Checklist, ChecklistRef, Level } from '#domain/checklist/checklist.ts';
import type { Municipality } from '#domain/checklist/municipality.ts';
import { addAction } from '#domain/round/change-plan.ts';
import { createRound } from '#domain/round/create-round.ts';
import type { ArchivedTexts, Round } from '#domain/round/round.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { RoundValue } from '#domain/round/values.ts';
import { sharingToFile } from '#domain/sharing/sharing-file.ts';
import { sharingOfRound } from '#domain/sharing/sharing-of-round.ts';
import { type SharedTerms, TERM_DOCUMENTS } from '#domain/sharing/sharing-schema.ts';
import { draftAction } from './build-action.ts';

/** What the fictional municipalities answer to; the real pack in most tests. */
export interface RegionPack {
  readonly checklist: Checklist;
  readonly checklistRef: ChecklistRef;
  readonly texts: ArchivedTexts;
}

export interface RegionMaking {
  /** 22 unless told; names repeat never, whatever the number. */
  readonly municipalities?: number;
  readonly years?: readonly number[];
}

const FIRST = ['Satu', 'Pilvi', 'Tuuma', 'Haave', 'Unelma', 'Taru', 'Keksi', 'Leikki', 'Mieli', 'Oletus', 'Arvaus'];
const LAST = ['la', 'maa', 'järvi', 'niemi', 'vaara', 'koski', 'kylä'];
const FIRST_SV = ['Sago', 'Moln', 'Fundera', 'Dröm', 'Önske', 'Sägen', 'Hittepå', 'Lek', 'Lynne', 'Anta', 'Gissa'];
const LAST_SV = ['boda', 'land', 'sjö', 'udde', 'berg', 'fors', 'by'];

/** Names nobody could take for a real place; no code, no real region, and every round is marked as invented (AN8). */
export function fictionalMunicipality(index: number): Municipality {
  const [first, last] = [index % FIRST.length, Math.floor(index / FIRST.length) % LAST.length];
  const turn = Math.floor(index / (FIRST.length * LAST.length));
  const number = turn === 0 ? '' : ` ${turn + 1}`;
  return {
    code: null,
    names: { fi: `${FIRST[first]}${LAST[last]}${number}`, sv: `${FIRST_SV[first]}${LAST_SV[last]}${number}` },
    languages: 'fi-sv',
    region: { code: 'X9', fi: 'Kuvitteellinen Mielimaa', sv: 'Påhittade Lynneland' },
    county: null,
  };
}

/** Numbers that look mixed and are the same each time. */
function mixed(...parts: readonly number[]): number {
  let hash = 2_166_136_261;
  for (const part of parts) hash = Math.imul(hash ^ (part + 0x9e3779b9), 16_777_619) >>> 0;
  return Math.imul(hash ^ (hash >>> 15), 2_246_822_519) >>> 0;
}

const MODELS = ['mielenterveyden-ensiapu-1', 'gutsy-go', 'kylamummi-ja-vaari', 'kulttuurineuvola', 'hyvinvointilahete'];
const USES = ['wanted', 'planned', 'in-use'] as const;

/** A filled round of the fictional region. The same arguments give the same round. */
export function fictionalRound(pack: RegionPack, index: number, year: number): Round {
  const values = new Map<string, RoundValue>();
  const date = `${year}-03-12`;
  pack.checklist.areas.forEach((area, areaIndex) => {
    area.items.forEach((item, itemIndex) => {
      const roll = mixed(index, areaIndex, itemIndex, 1) % 100;
      if (roll < 6) return;
      // A habit of the municipality, of the area, and a step a year.
      const drawn = (mixed(index, areaIndex, itemIndex, 2) % 100) + (index % 5) * 12 - areaIndex * 6 + (year % 10) * 4;
      const level = Math.max(0, Math.min(3, Math.floor(drawn / 34))) as Level;
      const answer = roll < 12 ? { kind: 'unknown' } : { kind: 'level', level };
      values.set(valueKey.agreed(item.id), { answer, reason: '', dissent: '', date });
    });
  });
  MODELS.forEach((model, at) => {
    const roll = mixed(index, at, 3) % 7;
    const use = USES[roll];
    if (use) values.set(valueKey.model(model), { use, since: '', sector: '', reason: '' });
  });
  const areas = pack.checklist.areas;
  for (let at = 0; at < 3; at++) {
    const item = areas[(index + at) % areas.length]?.items[at];
    const action = draftAction({
      title: `Keksitty toimenpide ${at + 1}`,
      role: at === 0 ? 'Kuvitteellinen yhdistys' : '',
      sectors: item?.sectors.slice(0, 2) ?? [],
      items: item ? [item.id] : [],
      order: at,
    });
    for (const [key, value] of addAction(`action-${at}`, action)) values.set(key, value);
  }
  const id = `fictional-${String(index + 1).padStart(3, '0')}-${year}`;
  return createRound(
    {
      id,
      year,
      municipality: fictionalMunicipality(index),
      checklist: pack.checklist,
      checklistRef: pack.checklistRef,
      scope: 'full',
      way: 'together',
      example: true,
    },
    { writer: `w-${id}`, time: Date.UTC(year, 2, 12, 10), logId: `log-${id}` },
    values,
  );
}

/** What the invented strategy and wellbeing plan say. */
export function fictionalTerms(index: number, year: number): SharedTerms[] {
  return TERM_DOCUMENTS.slice(0, 2).map((document, at) => ({
    document,
    year,
    concepts: ['mental-health-any', 'mental-wellbeing', 'loneliness', 'inclusion'].map((concept, place) => {
      const count = mixed(index, at, place, 4) % 9;
      return { concept, count, perThousand: count / 8 };
    }),
  }));
}

export interface FictionalFile {
  readonly name: string;
  readonly text: string;
  readonly index: number;
  readonly year: number;
  readonly kind: 'round' | 'sharing';
}

/** A whole round as a file. */
export function fictionalRoundFile(pack: RegionPack, index: number, year: number): FictionalFile {
  const round = fictionalRound(pack, index, year);
  return { name: `${round.header.id}.json`, text: roundToFile(round, pack.texts), index, year, kind: 'round' };
}

/** The same as a sharing file: every fifth municipality may not be named. */
export function fictionalSharingFile(pack: RegionPack, index: number, year: number): FictionalFile {
  const round = fictionalRound(pack, index, year);
  const sharing = sharingOfRound(
    round,
    { mayBeNamed: index % 5 !== 4, actions: new Set(['action-0']) },
    { madeAt: Date.UTC(year, 3, 1), terms: fictionalTerms(index, year) },
  );
  return { name: `jako-${round.header.id}.json`, text: sharingToFile(sharing), index, year, kind: 'sharing' };
}

export function fictionalRoundFiles(
  pack: RegionPack,
  { municipalities = 22, years = [2025, 2026] }: RegionMaking = {},
) {
  return filesOf(municipalities, years, (index, year) => fictionalRoundFile(pack, index, year));
}

export function fictionalSharingFiles(
  pack: RegionPack,
  { municipalities = 22, years = [2025, 2026] }: RegionMaking = {},
) {
  return filesOf(municipalities, years, (index, year) => fictionalSharingFile(pack, index, year));
}

function filesOf(
  municipalities: number,
  years: readonly number[],
  make: (index: number, year: number) => FictionalFile,
): FictionalFile[] {
  return Array.from({ length: municipalities }, (_, index) => years.map((year) => make(index, year))).flat();
}
