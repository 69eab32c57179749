import { describe, expect, it } from 'vitest';
import { fittingModels, modelsForItem, modelsInUseForItem } from '#domain/recommend/models-for-item.ts';
import { aModel, contextOf, shippedContext, shippedItems } from '#tests/domain/recommend/catalogue.ts';
import { anItem } from '#tests/domain/scoring/items.ts';

const item = anItem('meeting', { phenomena: ['loneliness'], ageGroups: ['older-people'], models: ['linked'] });
const linked = aModel('linked', { phenomena: ['stigma'], ageGroups: ['infancy'], sectors: ['hr'] });
const about = aModel('about', { phenomena: ['loneliness', 'stigma'] });
const besides = aModel('besides', { phenomena: ['stigma', 'loneliness'] });
const ids = (models: readonly { readonly model: { readonly id: string } }[]) => models.map(({ model }) => model.id);

describe('models that fit an item', () => {
  it('[RE2] come by direct link first, then by their main phenomenon, then by a lesser one', () => {
    expect(ids(modelsForItem(item, contextOf([besides, about, linked])))).toEqual(['linked', 'about', 'besides']);
  });

  it('[RE2] are at most three', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => aModel(id, { phenomena: ['loneliness'] }));
    expect(ids(modelsForItem(item, contextOf(many)))).toEqual(['a', 'b', 'c']);
  });

  it('[RE2] share phenomenon and age group and a sector with it, unless linked', () => {
    const context = contextOf([
      aModel('other-phenomenon', { phenomena: ['violence'] }),
      aModel('other-age', { phenomena: ['loneliness'], ageGroups: ['infancy'] }),
      aModel('other-sector', { phenomena: ['loneliness'], sectors: ['sports'] }),
    ]);
    expect(modelsForItem(item, context)).toEqual([]);
  });

  it('[RE2] an item without phenomena gets linked models only', () => {
    const leading = anItem('leading', { models: ['linked'] });
    expect(ids(modelsForItem(leading, contextOf([about, besides, linked])))).toEqual(['linked']);
  });

  it('[RE3] carry named reasons', () => {
    const context = contextOf([{ ...about, ageGroups: ['working-age', 'older-people'] }], { about: 'wanted' });
    expect(modelsForItem(item, context)[0]?.reasons).toEqual([
      { kind: 'phenomenon', itemId: 'meeting', phenomena: ['loneliness'], main: true },
      { kind: 'age-group', ageGroups: ['older-people'] },
      { kind: 'sector', sectors: ['leadership'] },
      { kind: 'wanted' },
    ]);
    expect(modelsForItem(item, contextOf([linked]))[0]?.reasons).toEqual([{ kind: 'direct-item', itemId: 'meeting' }]);
  });

  it('[RE3] carry their limits', () => {
    const limited = {
      ...about,
      materialsLanguages: ['fi'],
      countyLed: true,
      preventionLevel: 'indicated' as const,
      status: 'unknown' as const,
      url: null,
    };
    const context = { ...contextOf([limited], { about: 'ended' }), languages: 'fi-sv' as const };
    expect(modelsForItem(item, context)[0]?.limits).toEqual([
      { kind: 'language', missing: ['sv'] },
      { kind: 'county-led' },
      { kind: 'for-those-with-symptoms' },
      { kind: 'status-unknown' },
      { kind: 'no-address' },
      { kind: 'ended-here', since: '2024' },
    ]);
    expect(modelsForItem(item, contextOf([about]))[0]?.limits).toEqual([]);
  });

  it('[RE4] what is in use or dismissed is not recommended again; planned and wanted stay', () => {
    const models = ['used', 'dismissed', 'planned', 'wanted'].map((id) => aModel(id, { phenomena: ['loneliness'] }));
    const context = contextOf(models, {
      used: 'in-use',
      dismissed: 'dismissed',
      planned: 'planned',
      wanted: 'wanted',
    });
    expect(ids(modelsForItem(item, context))).toEqual(['planned', 'wanted']);
    expect(ids(modelsInUseForItem(item, context))).toEqual(['used']);
  });

  it('[RE4] what has ended is not offered', () => {
    const context = contextOf([{ ...linked, status: 'ended' }, about]);
    expect(ids(modelsForItem(item, context))).toEqual(['about']);
    expect(fittingModels(item, context)[0]?.limits).toContainEqual({ kind: 'status-ended' });
  });

  it('[RE6] the label of its evidence moves no model', () => {
    const rated = (rating: string | null) =>
      contextOf([about, { ...about, id: 'rated', evidence: { ...about.evidence, scheme: 'kasvun-tuki', rating } }]);
    expect(ids(modelsForItem(item, rated('Vahva näyttö')))).toEqual(ids(modelsForItem(item, rated(null))));
  });
});

describe('models that fit the shipped items', () => {
  it('[RE2] none is offered for a leadership item only because of what it is about', () => {
    for (const area of ['1', '2']) {
      for (const leading of shippedItems.filter(({ code }) => code.startsWith(`${area}.`))) {
        expect(ids(modelsForItem(leading, shippedContext)).every((id) => leading.models.includes(id))).toBe(true);
      }
    }
  });

  it('[RE2] support for farmers is not offered for the wellbeing of the own staff', () => {
    const staff = shippedItems.find(({ id }) => id === 'own-staff-wellbeing');
    expect(staff && ids(fittingModels(staff, shippedContext))).not.toContain('valita-viljelijasta');
    expect(staff && ids(modelsForItem(staff, shippedContext)).slice(0, 2)).toEqual([
      'ttl-mielenterveyden-tyokalupakki',
      'hyvan-mielen-tyopaikka',
    ]);
  });

  it('[RE2] help against violence goes to the item about violence and to no meeting place', () => {
    const offering = shippedItems.filter((one) => ids(fittingModels(one, shippedContext)).includes('marak'));
    expect(offering.map(({ id }) => id)).toContain('hardship-and-violence');
    expect(offering.map(({ id }) => id)).not.toContain('meeting-places');
  });
});
