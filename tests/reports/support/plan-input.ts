import { readFileSync } from 'node:fs';
import type { Language } from '#domain/checklist/checklist.ts';
import { emptyReplica } from '#domain/join/replica.ts';
import { handlingOf } from '#domain/plan/handling.ts';
import type { Band } from '#reports/charts/area-bars.ts';
import type { PlanReportInput } from '#reports/model/plan/plan-report-input.ts';
import { createWords, type Words } from '#reports/words.ts';

interface Texts {
  about: string;
  scale: Record<string, { label: string }>;
  areas: Record<string, { name: string }>;
  items: Record<string, { statement: string; nextSteps: Record<string, string>; indicator: string }>;
}

const inRepository = (path: string) => new URL(`../../../${path}`, import.meta.url);

export function readWords(lang: Language): Words {
  return createWords(lang, JSON.parse(readFileSync(inRepository(`locales/${lang}/report.json`), 'utf8')));
}

const bandOf = (score: number): Band => (score < 25 ? 'low' : score < 75 ? 'middle' : 'high');

/** A full plan of the fictional municipality with the checklist's real texts and levels that follow from their place. */
export function filledPlan(lang: Language, changes: Partial<PlanReportInput> = {}): PlanReportInput {
  const pack = 'checklists/hyvan-mielen-kunta';
  const texts: Texts = JSON.parse(readFileSync(inRepository(`${pack}/texts/checklist.${lang}.json`), 'utf8'));
  const structure: { areas: { id: string; code: string; items: { id: string; code: string }[] }[] } = JSON.parse(
    readFileSync(inRepository(`${pack}/checklist.json`), 'utf8'),
  );
  const items = structure.areas.flatMap((area) => area.items);
  const text = (id: string) => texts.items[id] ?? { statement: id, nextSteps: {}, indicator: '' };
  const named = (item: { id: string; code: string }) => ({ code: item.code, statement: text(item.id).statement });
  const label = (level: number) => texts.scale[String(level)]?.label ?? '';
  const local = { fi: ['Vapaa-aikajohtaja', 'Sivistys', 'Oma työ'], sv: ['Fritidschef', 'Bildning', 'Eget arbete'] };
  const [role = '', sector = '', resources = ''] = lang === 'sv' ? local.sv : local.fi;
  const levels = items.map((_, index) => (index * 7 + 2) % 4);
  const scores = [77.8, 55.6, 22.2, 41.7, 66.7, null, 83.3];
  return {
    municipality: lang === 'sv' ? 'Exempelby stad' : 'Esimerkkikunta',
    year: 2026,
    isoDate: '2026-11-21',
    fileId: 'round-1/plan',
    example: true,
    scope: 'full',
    aboutChecklist: texts.about,
    coverage: { judged: 41, of: 45 },
    total: { score: 57.9, band: 'middle', leftOut: [texts.areas[structure.areas[5]?.id ?? '']?.name ?? ''] },
    group: { respondents: 5, agreed: 12, of: 45 },
    closing: null,
    extremes: {
      strongest: { names: [texts.areas[structure.areas[6]?.id ?? '']?.name ?? ''], score: 83.3 },
      weakest: { names: [texts.areas[structure.areas[2]?.id ?? '']?.name ?? ''], score: 22.2 },
    },
    areas: structure.areas.map((area, index) => {
      const score = scores[index] ?? null;
      return {
        code: area.code,
        name: texts.areas[area.id]?.name ?? '',
        score,
        band: score === null ? null : bandOf(score),
        partial: index === 3,
        coverage: { judged: score === null ? 2 : area.items.length - (index === 3 ? 2 : 0), of: area.items.length },
        previousScore: index === 4 ? null : Math.max(0, (score ?? 40) - 11.1 + index * 4),
      };
    }),
    leftOutAreas: [],
    goals: { goals: [] },
    indicators: { years: [], rows: [] },
    handling: handlingOf({ data: emptyReplica() }),
    previousYear: 2025,
    strengths: items
      .filter((_, i) => levels[i] === 3)
      .map((item) => ({
        ...named(item),
        level: label(3),
        basis: { isAgreed: true, n: 4 },
      })),
    gaps: items
      .map((item, i) => ({ item, level: levels[i] ?? 0 }))
      .filter(({ level }) => level < 3)
      .map(({ item, level }, i) => ({
        ...named(item),
        level: label(level),
        basis: { isAgreed: i % 2 === 0, n: 3 },
        target: label(3),
        statutory: i % 5 === 0,
        firstStep: text(item.id).nextSteps[String(level)] ?? '',
      })),
    unknowns: items.slice(12, 14).map((item) => ({
      ...named(item),
      basis: null,
      who: role,
      by: '2026-12',
    })),
    notApplicable: items.slice(24, 25).map((item) => ({ ...named(item), reason: 'Kunnassa ei ole lukiota.' })),
    unanswered: items.slice(20, 22).map(named),
    actions: items.slice(3, 10).map((item, index) => ({
      title: (text(item.id).nextSteps['1'] ?? '').split('.')[0] ?? '',
      first: index < 5,
      items: [named(item)],
      models: index % 2 === 0 ? ['Mielenterveyden ensiapu®', 'Voimaa vanhuuteen'] : [],
      sectors: [sector, 'Kirjasto'],
      role,
      start: '2026-12',
      due: '2027-05',
      resources,
      indicator: text(item.id).indicator,
      baseline: '0',
      target: '4',
      status: index === 1 ? 'going-on' : 'not-started',
      statusReason: '',
      followUp: index === 1 ? 'Ensimmäinen tapaaminen pidetty.\nToinen on tammikuussa.' : '',
    })),
    lastActions: [
      {
        title: text(items[0]?.id ?? '').nextSteps['0'] ?? '',
        sectors: [sector],
        role,
        due: '2026-05',
        status: 'done',
        reason: '',
      },
      {
        title: text(items[1]?.id ?? '').nextSteps['0'] ?? '',
        sectors: [sector],
        role,
        due: '2026-08',
        status: null,
        reason: '',
      },
    ],
    notes: [
      {
        ...named(items[0] ?? { id: '', code: '' }),
        reason: 'Strategia hyväksyttiin kesäkuussa.',
        dissent: 'Tekninen toimi näki tilanteen toisin.',
        note: 'Näyttö löytyy valtuuston pöytäkirjasta.',
        evidence: [
          {
            text: 'Kuntastrategia 2026–2030',
            url: 'https://example.org/strategia?a=1&b=ä#kohta%203',
            date: '2026-06-15',
          },
        ],
        fromRespondents: [{ by: 'Perusopetus', note: 'Koulussa asia on kirjattu vain tavoitteisiin.', evidence: [] }],
      },
    ],
    explanation: {
      code: '1',
      name: texts.areas[structure.areas[0]?.id ?? '']?.name ?? '',
      levels: [3, 2, 2, 1],
      sum: 8,
      highest: 12,
      score: 66.7,
      coverage: { judged: 4, of: 5 },
    },
    ...changes,
  };
}

/** A plan of a round just begun. */
export function emptyPlan(lang: Language): PlanReportInput {
  const filled = filledPlan(lang);
  return {
    ...filled,
    example: false,
    coverage: { judged: 0, of: 46 },
    total: { score: null, band: null, leftOut: [] },
    group: null,
    closing: null,
    extremes: null,
    areas: filled.areas.map((area) => ({
      ...area,
      score: null,
      band: null,
      partial: false,
      coverage: { judged: 0, of: area.coverage.of },
      previousScore: null,
    })),
    previousYear: null,
    strengths: [],
    gaps: [],
    unknowns: [],
    notApplicable: [],
    unanswered: null,
    actions: [],
    lastActions: [],
    notes: null,
    explanation: null,
  };
}
