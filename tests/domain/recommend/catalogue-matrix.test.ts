import { describe, expect, it } from 'vitest';
import { catalogueMatrix } from '#domain/recommend/catalogue-matrix.ts';
import { aModel, contextOf, shipped, usesOf } from '#tests/domain/recommend/catalogue.ts';

const { catalogue } = contextOf([
  aModel('old', { phenomena: ['loneliness'], ageGroups: ['older-people'] }),
  aModel('every', { phenomena: ['loneliness', 'stigma'] }),
]);

describe('the catalogue by age group and phenomenon', () => {
  it('[RE7] counts a model for all ages in every age group, and «all» is no row', () => {
    const { rows, ageGroups } = catalogueMatrix(catalogue, new Map());
    expect(ageGroups).toEqual(['infancy', 'primary-school', 'working-age', 'older-people']);
    expect(rows.map((row) => row.map((cell) => cell.models))).toEqual([
      [['every'], ['every']],
      [['every'], ['every']],
      [['every'], ['every']],
      [['old', 'every'], ['every']],
    ]);
  });

  it('[RE7] where something is offered and nothing is in use there is a blind spot', () => {
    const { rows, blindSpots } = catalogueMatrix(catalogue, usesOf({ old: 'in-use', every: 'planned' }));
    expect(rows[3]?.[0]).toMatchObject({ state: 'in-use', inUse: ['old'] });
    expect(blindSpots).toHaveLength(7);
    expect(blindSpots).not.toContainEqual(rows[3]?.[0]);
  });

  it('[RE7] where the catalogue has nothing the municipality is not said to be blind', () => {
    const only = { ...catalogue, models: catalogue.models.slice(0, 1) };
    const { rows, blindSpots } = catalogueMatrix(only, new Map());
    expect(rows[0]?.[0]?.state).toBe('none-offered');
    expect(blindSpots).toHaveLength(1);
  });

  it('[RE7] shows every model of the shipped catalogue somewhere', () => {
    const { rows } = catalogueMatrix(shipped.catalogue, new Map());
    const shown = new Set(rows.flat().flatMap((cell) => cell.models));
    expect(shown.size).toBe(shipped.catalogue.models.length);
  });
});
