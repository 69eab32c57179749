import { describe, expect, it } from 'vitest';
import { archivedTexts } from '#content/archived-texts.ts';
import { checklistRef, loadChecklist, loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadExample } from '#content/example-loader.ts';
import { loadGlossary } from '#content/glossary-loader.ts';
import { loadModels, loadModelTexts } from '#content/models-loader.ts';
import { LANGUAGES, LEVELS } from '#domain/checklist/checklist.ts';
import { itemTextsAt } from '#domain/checklist/checklist-texts.ts';

describe('the content that the app loads', () => {
  it('is a checklist of 7 areas and 46 statements, without its words', () => {
    const checklist = loadChecklist();
    expect(Object.keys(checklist).sort()).toEqual(['areas', 'edition', 'id']);
    expect(checklist.areas).toHaveLength(7);
    expect(checklist.areas.flatMap((area) => area.items)).toHaveLength(46);
  });

  it('[JN10] names the edition by id and content hash', () => {
    const { hash, ...named } = checklistRef();
    expect(named).toEqual({ id: 'hyvan-mielen-kunta', edition: '2026.1' });
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each(LANGUAGES)('[EV1] has every statement, level and sector in «%s»', async (language) => {
    const texts = await loadChecklistTexts(language);
    const items = loadChecklist().areas.flatMap((area) => area.items);
    for (const { id, sectors, sources } of items) {
      expect(texts.items[id]?.statement).toMatch(/\.$/);
      for (const level of LEVELS) expect(texts.items[id]?.levels[level]).toMatch(/\S/);
      for (const sector of sectors) expect(texts.sectors[sector]).toMatch(/\S/);
      for (const source of sources) expect(texts.sources[source]?.url).toMatch(/^https?:/);
    }
    expect(texts).not.toHaveProperty('$schema');
  });

  it('[AN9] says in Åland who answers for employment services there', async () => {
    const { items } = await loadChecklistTexts('sv');
    const texts = items['all-sectors-at-the-table'];
    if (!texts) throw new Error('no such item');
    expect(itemTextsAt(texts, 'aland').statement).toContain('AMS');
    expect(itemTextsAt(texts, 'mainland').statement).not.toContain('AMS');
  });

  it('[DA7] archives statements, four levels and area names in three languages', async () => {
    const archived = await archivedTexts();
    for (const language of LANGUAGES) {
      const texts = await loadChecklistTexts(language);
      expect(archived[language].title).toBe(texts.title);
      expect(Object.keys(archived[language].items)).toHaveLength(46);
      expect(archived[language].areas['strategy-leadership']).toBe(texts.areas['strategy-leadership']?.name);
      expect(archived[language].items['shared-understanding']).toEqual({
        statement: texts.items['shared-understanding']?.statement,
        levels: LEVELS.map((level) => texts.items['shared-understanding']?.levels[level]),
      });
    }
  });

  it.each(LANGUAGES)('has 90 practice models with their words in «%s»', async (language) => {
    const [catalogue, texts] = await Promise.all([loadModels(), loadModelTexts(language)]);
    expect(catalogue.models).toHaveLength(90);
    expect(Object.keys(catalogue).sort()).toEqual(['ageGroups', 'edition', 'models', 'phenomena']);
    for (const { id, phenomena } of catalogue.models) {
      expect(texts.models[id]?.summary).toMatch(/\S/);
      for (const code of phenomena) expect(texts.phenomena[code]?.name).toMatch(/\S/);
    }
    expect(texts).not.toHaveProperty('$schema');
  });

  it('has the glossary in the alphabetical order of its language', async () => {
    const sv = await loadGlossary('sv');
    expect(sv).toHaveLength(57);
    expect(sv.find((entry) => entry.id === 'mental-health')).toMatchObject({ term: 'psykisk hälsa' });
    const terms = sv.map((entry) => entry.term);
    expect(terms).toEqual([...terms].sort(new Intl.Collator('sv').compare));
  });

  it('[AN8] has an example of two years in a municipality that does not exist', async () => {
    const example = await loadExample();
    expect(example.municipality).toEqual({
      code: null,
      names: { fi: 'Esimerkkikunta', sv: 'Exempelkommun' },
      languages: 'fi-sv',
      region: null,
      county: null,
    });
    expect(example.rounds.map((round) => round.year)).toEqual([2025, 2026]);
    for (const round of example.rounds) expect(Object.keys(round.answers)).toHaveLength(46);
    expect(example).not.toHaveProperty('$schema');
  });

  it('[PL3] has last year’s actions with what came of each, and one that goes on', async () => {
    const [before, now] = (await loadExample()).rounds;
    expect(before?.actions.map((action) => action.review?.result)).toEqual(['done', 'done', 'going-on']);
    expect(now?.actions.map((action) => action.continues).filter(Boolean)).toEqual([
      'mental-health-first-aid-training',
    ]);
  });
});
