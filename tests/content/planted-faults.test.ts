import { describe, expect, it } from 'vitest';
import { checkFolder } from '#content/check-folder.ts';
import { PACK_CHECKS } from '#content/check-pack.ts';
import { contentFiles } from './content-files.ts';

// biome-ignore lint/suspicious/noExplicitAny: the faults bend the content out of its types on purpose
type Json = any;

interface Planted {
  readonly fault: string;
  readonly file: string;
  readonly plant: (content: Json) => void;
  readonly check: string;
  /** Where it is expected; the file of the fault unless another is named. */
  readonly found?: string;
  readonly id: string;
}

const ITEM = 'report-and-plan-support-strategy';
const MODEL = 'voimaperheet';
const texts = (lang: string) => `texts/checklist.${lang}.json`;
const item = (checklist: Json, area: number, index: number) => checklist.areas[area].items[index];

const ids: Planted[] = [
  {
    fault: 'an item id stands twice',
    file: 'checklist.json',
    plant: (c) => (item(c, 0, 1).id = item(c, 0, 0).id),
    check: 'ids',
    id: 'strategy-includes-mental-health',
  },
  {
    fault: 'an id has a capital letter',
    file: 'glossary.json',
    plant: (c) => (c.entries[0].id = 'Mental-Health'),
    check: 'shape',
    id: 'Mental-Health',
  },
  {
    fault: 'a code is out of order',
    file: 'checklist.json',
    plant: (c) => (item(c, 0, 2).code = '1.4'),
    check: 'codes',
    id: ITEM,
  },
  {
    fault: 'an area code is out of order',
    file: 'checklist.json',
    plant: (c) => (c.areas[1].code = '3'),
    check: 'codes',
    id: 'whole-municipality',
  },
];

const references: Planted[] = [
  ['sectors', 'leaders'],
  ['phenomena', 'lonely'],
  ['ageGroups', 'teens'],
  ['models', 'no-such-model'],
  ['sources', 'hearsay'],
].map(([field = '', code]) => ({
  fault: `an item names unknown ${field}`,
  file: 'checklist.json',
  plant: (c) => item(c, 0, 2)[field].push(code),
  check: 'references',
  id: ITEM,
}));

const modelReferences: Planted[] = ['sectors', 'phenomena', 'ageGroups', 'settings'].map((field) => ({
  fault: `a model names unknown ${field}`,
  file: 'models.json',
  plant: (c) => c.models[1][field].push('no-such-code'),
  check: 'references',
  id: MODEL,
}));

const otherReferences: Planted[] = [
  {
    fault: 'a model rests on an unknown scheme',
    file: 'models.json',
    plant: (c) => (c.models[1].evidence.scheme = 'stars'),
    check: 'references',
    id: MODEL,
  },
  {
    fault: 'a model has no age group',
    file: 'models.json',
    plant: (c) => (c.models[1].ageGroups = []),
    check: 'references',
    id: MODEL,
  },
  {
    fault: 'a glossary term is related to one that is gone',
    file: 'glossary.json',
    plant: (c) => c.entries[0].related.push('gone'),
    check: 'references',
    id: 'mental-health',
  },
  {
    fault: 'a source is used nowhere',
    file: 'checklist.json',
    plant: (c) => (c.sources.unused = { title: 'Unused', url: 'https://example.org' }),
    check: 'references',
    id: 'unused',
  },
  {
    fault: 'a concept is a subset of an unknown one',
    file: 'terms.json',
    plant: (c) => c.concepts[0].subsetOf.push('gone'),
    check: 'references',
    id: 'mental-health-any',
  },
];

const words: Planted[] = [
  {
    fault: 'an item has no text in Swedish',
    file: texts('sv'),
    plant: (c) => delete c.items[ITEM],
    check: 'text-ids',
    id: ITEM,
  },
  {
    fault: 'a text is left over from an item that is gone',
    file: texts('en'),
    plant: (c) => (c.items['gone-item'] = c.items[ITEM]),
    check: 'text-ids',
    id: 'gone-item',
  },
  {
    fault: 'a sector has no name',
    file: texts('fi'),
    plant: (c) => delete c.sectors.youth,
    check: 'text-ids',
    id: 'youth',
  },
  {
    fault: 'a model has no texts',
    file: 'texts/models.en.json',
    plant: (c) => delete c.models[MODEL],
    check: 'text-ids',
    id: MODEL,
  },
  {
    fault: 'a glossary term is not translated at all',
    file: 'texts/glossary.sv.json',
    plant: (c) => delete c.entries['mental-wellbeing'],
    check: 'text-ids',
    id: 'mental-wellbeing',
  },
  {
    fault: 'a text is empty',
    file: texts('fi'),
    plant: (c) => (c.items[ITEM].why = ' '),
    check: 'texts',
    id: ITEM,
  },
  {
    fault: 'a boundary exists in one language only',
    file: texts('en'),
    plant: (c) => delete c.items[ITEM].boundary,
    check: 'texts',
    id: ITEM,
  },
  {
    fault: 'a line break has slipped into a text',
    file: texts('sv'),
    plant: (c) => (c.items[ITEM].why += '\nMera'),
    check: 'texts',
    id: ITEM,
  },
  {
    fault: 'an «ä» is written as two characters',
    file: texts('fi'),
    plant: (c) => (c.items[ITEM].why = 'Ta\u0308ma\u0308 on tavoite.'),
    check: 'texts',
    id: ITEM,
  },
  {
    fault: 'a field is missing',
    file: texts('fi'),
    plant: (c) => delete c.items[ITEM].levels[2],
    check: 'shape',
    id: ITEM,
  },
  {
    fault: 'a field is misspelt',
    file: texts('fi'),
    plant: (c) => (c.items[ITEM].cautoin = 'Älä kirjoita yksittäisistä ihmisistä.'),
    check: 'shape',
    id: ITEM,
  },
  {
    fault: 'a sector is called one thing here and another there',
    file: 'texts/models.sv.json',
    plant: (c) => (c.sectors.youth = 'Ungdomsarbete'),
    check: 'sector-names',
    id: 'youth',
  },
  {
    fault: 'a statement has 26 words',
    file: texts('fi'),
    plant: (c) => (c.items[ITEM].statement = `${'sana '.repeat(25)}loppu`),
    check: 'lengths',
    id: ITEM,
  },
  {
    fault: 'a definition has 31 words',
    file: 'texts/glossary.en.json',
    plant: (c) => (c.entries['mental-health'].definition = `${'word '.repeat(30)}end`),
    check: 'lengths',
    id: 'mental-health',
  },
  {
    fault: 'an indicator has no unit',
    file: texts('sv'),
    plant: (c) => (c.items[ITEM].indicator = 'Insatser i välfärdsplanen'),
    check: 'indicators',
    id: ITEM,
  },
];

const untranslated: Planted[] = [
  ['sv', texts('sv'), texts('fi')],
  ['en', texts('en'), texts('fi')],
  ['en', texts('en'), texts('sv')],
].map(([lang, file = '', from = '']) => ({
  fault: `a text in «${lang}» is that of ${from}`,
  file,
  plant: (c) =>
    (c.items[ITEM].levels[1] = JSON.parse(contentFiles('hyvan-mielen-kunta').get(from) ?? '').items[ITEM].levels[1]),
  check: 'untranslated',
  id: ITEM,
}));

const scales: Planted[] = [
  {
    fault: 'two levels say the same but for a full stop',
    file: texts('en'),
    plant: (c) => (c.items[ITEM].levels[2] = c.items[ITEM].levels[1].replace('.', '')),
    check: 'levels',
    id: ITEM,
  },
  {
    fault: 'two levels say the same in Åland only',
    file: texts('sv'),
    plant: (c) =>
      (c.items['all-sectors-at-the-table'].variants.aland.levels = {
        2: c.items['all-sectors-at-the-table'].levels[1],
      }),
    check: 'levels',
    id: 'all-sectors-at-the-table',
  },
  {
    fault: 'a step is empty',
    file: texts('fi'),
    plant: (c) => (c.items[ITEM].nextSteps[1] = ''),
    check: 'next-steps',
    id: ITEM,
  },
  {
    fault: 'a step is gone',
    file: texts('fi'),
    plant: (c) => delete c.items[ITEM].nextSteps[1],
    check: 'shape',
    id: ITEM,
  },
  {
    fault: 'two steps are the same',
    file: texts('fi'),
    plant: (c) => (c.items[ITEM].nextSteps[2] = c.items[ITEM].nextSteps[0]),
    check: 'next-steps',
    id: ITEM,
  },
  {
    fault: 'the short version has nine items',
    file: 'checklist.json',
    plant: (c) => (item(c, 0, 2).screening = false),
    check: 'screening',
    id: 'hyvan-mielen-kunta',
  },
  {
    fault: 'an area has no item in the short version',
    file: 'checklist.json',
    plant: (c) => (item(c, 3, 0).screening = false),
    check: 'screening',
    id: 'competence-resources',
  },
  {
    fault: 'a variant changes a field that the item lacks',
    file: texts('fi'),
    plant: (c) => (c.items['yearly-clock'].variants.aland.boundary = 'Uusi raja.'),
    check: 'variants',
    id: 'yearly-clock',
  },
  {
    fault: 'a variant repeats the text of the mainland',
    file: texts('fi'),
    plant: (c) => (c.items['yearly-clock'].variants.aland.why = c.items['yearly-clock'].why),
    check: 'variants',
    id: 'yearly-clock',
  },
  {
    fault: 'a variant is empty',
    file: texts('fi'),
    plant: (c) => (c.items['yearly-clock'].variants.aland = {}),
    check: 'variants',
    id: 'yearly-clock',
  },
];

const links: Planted[] = [
  [
    'an address of a source has a space',
    'checklist.json',
    (c: Json) => (c.sources.kouvola.url = 'https://www.kouvola.fi/mielen hyvinvointi'),
    'kouvola',
  ],
  ['an address runs a script', 'models.json', (c: Json) => (c.models[1].url = 'javascript:alert(1)'), MODEL],
  ['an address lacks its scheme', 'models.json', (c: Json) => c.models[1].sourceUrls.push('www.mieli.fi'), MODEL],
  [
    'an address has no host',
    'models.json',
    (c: Json) => (c.models[1].evidence.sourceUrl = 'https:///menetelma'),
    MODEL,
  ],
  [
    'a glossary address is of another kind',
    'glossary.json',
    (c: Json) => c.entries[0].sources.push('ftp://thl.fi/a'),
    'mental-health',
  ],
].map(([fault, file, plant, id]) => ({ fault, file, plant, check: 'links', id }) as Planted);

const editions: Planted[] = [
  {
    fault: 'the checklist is of an edition that is not listed',
    file: 'checklist.json',
    plant: (c) => (c.edition = '2027.1'),
    check: 'editions',
    found: 'editions.json',
    id: '2027.1',
  },
  {
    fault: 'an item is not in the list of its edition',
    file: 'editions.json',
    plant: (c) => c.editions[0].items.shift(),
    check: 'editions',
    id: 'strategy-includes-mental-health',
  },
  {
    fault: 'an item went and nothing says where',
    file: 'editions.json',
    plant: (c) => {
      const { items } = c.editions[0];
      c.editions.unshift({ edition: '2025.1', previous: null, items: [...items, 'old-item'], changes: [] });
      c.editions[1].previous = '2025.1';
    },
    check: 'editions',
    id: 'old-item',
  },
  {
    fault: 'the models are of another edition',
    file: 'models.json',
    plant: (c) => (c.edition = '2027.1'),
    check: 'editions',
    id: '2027.1',
  },
];

const terms: Planted[] = [
  {
    fault: 'a pattern no longer finds its example',
    file: 'terms.json',
    plant: (c) => (c.concepts[0].patterns.fi = ['mielenterveystyö*']),
    check: 'terms',
    id: 'mental-health-any',
  },
  {
    fault: 'a pattern finds what it must not',
    file: 'terms.json',
    plant: (c) => c.concepts[0].patterns.sv.push('hälsa*'),
    check: 'terms',
    id: 'mental-health-any',
  },
];

const round = (c: Json) => c.rounds[1];
const example: Planted[] = [
  {
    fault: 'the example has the code of a real municipality',
    file: 'practice.json',
    plant: (c) => (c.municipality.code = '286'),
    check: 'example',
    id: 'municipality',
  },
  {
    fault: 'the example leaves an item unanswered',
    file: 'example.json',
    plant: (c) => delete round(c).answers[ITEM],
    check: 'example',
    id: ITEM,
  },
  {
    fault: 'the example says that a statutory item does not apply',
    file: 'example.json',
    plant: (c) => (round(c).answers[ITEM] = round(c).answers['work-and-employment']),
    check: 'example',
    id: ITEM,
  },
  {
    fault: 'the example has a note to an item that is gone',
    file: 'example.json',
    plant: (c) => (round(c).notes.gone = round(c).notes['yearly-clock'] ?? { fi: 'a', sv: 'b', en: 'c' }),
    check: 'example',
    id: 'the round of 2026',
  },
  {
    fault: 'an example action names an unknown model',
    file: 'example.json',
    plant: (c) => (round(c).actions[2].origin.model = 'gone'),
    check: 'example',
    id: 'assess-school-network-decision',
  },
  {
    fault: 'an example action goes on from one that never was',
    file: 'example.json',
    plant: (c) => (round(c).actions[4].continues = 'gone'),
    check: 'example',
    id: 'mental-health-first-aid-training-2027',
  },
  {
    fault: 'six example actions come first',
    file: 'example.json',
    plant: (c) => {
      round(c).actions[4].priority = 'first';
      round(c).actions.push({ ...round(c).actions[3], id: 'sixth' });
    },
    check: 'example',
    id: 'the round of 2026',
  },
  {
    fault: 'a text of the example is in one language only',
    file: 'example.json',
    plant: (c) => (round(c).actions[0].title.sv = round(c).actions[0].title.fi),
    check: 'untranslated',
    id: 'working-time-for-coordination',
  },
];

const planted = [
  ...ids,
  ...references,
  ...modelReferences,
  ...otherReferences,
  ...words,
  ...untranslated,
  ...scales,
  ...links,
  ...editions,
  ...terms,
  ...example,
];

describe('[CL2] checks of a pack name file, id and remedy', () => {
  it.each(planted)('when $fault', ({ file, plant, check, found, id }) => {
    const findings = checkFolder(withFault('hyvan-mielen-kunta', file, plant));
    expect(findings).toContainEqual({
      check,
      file: found ?? file,
      id,
      message: expect.stringMatching(/\.$/),
      remedy: expect.stringMatching(/\S/),
    });
  });

  it('has a planted fault for every check', () => {
    const tried = new Set(planted.map((row) => row.check));
    expect(PACK_CHECKS.map((check) => check.name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('when a file is missing', () => {
    const files = contentFiles('hyvan-mielen-kunta');
    files.delete('texts/models.sv.json');
    expect(checkFolder(files)).toEqual([expect.objectContaining({ check: 'shape', file: 'texts/models.sv.json' })]);
  });

  it('when a file is not JSON', () => {
    const files = contentFiles('hyvan-mielen-kunta').set('terms.json', '{ "concepts": [ }');
    expect(checkFolder(files)).toEqual([expect.objectContaining({ check: 'json', file: 'terms.json' })]);
  });
});

const register: Planted[] = [
  ['a code has four digits', (c: Json) => (c.municipalities[0].code = '0005'), '0005'],
  ['a code stands twice', (c: Json) => (c.municipalities[1].code = '005'), '005'],
  ['a name is empty', (c: Json) => (c.municipalities[0].sv = ''), '005'],
  ['a name ends in a space', (c: Json) => (c.municipalities[0].fi = 'Alajärvi '), '005'],
  ['a region is unknown', (c: Json) => (c.municipalities[0].region = '03'), '005'],
  ['a county is unknown', (c: Json) => (c.municipalities[0].county = '99'), '005'],
  ['an ended municipality is still there', (c: Json) => (c.ended[0].code = '005'), '005'],
  ['a merger leads to nowhere', (c: Json) => (c.ended[0].into = '998'), '099'],
  ['a merger leads to itself', (c: Json) => (c.ended[0].into = '099'), '099'],
  ['a merger has no year', (c: Json) => (c.ended[0].year = 25), '099'],
  ['a mainland municipality has no county', (c: Json) => (c.municipalities[0].county = null), '005'],
  [
    'the codes are not sorted',
    (c: Json) => c.municipalities.push({ ...c.municipalities.shift(), fi: 'A', sv: 'A' }),
    '005',
  ],
].map(([fault, plant, id]) => ({ fault, file: 'municipalities.json', plant, check: 'municipalities', id }) as Planted);

describe('[CL2] the check of the register names the municipality', () => {
  it.each(register)('when $fault', ({ file, plant, check, id }) => {
    const findings = checkFolder(withFault('municipalities', file, plant));
    expect(findings).toContainEqual(expect.objectContaining({ check, file, id }));
  });
});

function withFault(folder: string, file: string, plant: (content: Json) => void): Map<string, string> {
  const files = contentFiles(folder);
  const content = JSON.parse(files.get(file) ?? 'null');
  plant(content);
  return files.set(file, JSON.stringify(content));
}
