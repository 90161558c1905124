import { describe, expect, it } from '@jest/globals';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { qualityStandardsOf, schemeKinds } from './index.ts';

const { catalogue } = loadCatalogue(undefined);
const of = (id: string) => {
  const programme = catalogue.programmes.find((each) => each.id === id);
  return programme === undefined ? [] : qualityStandardsOf(catalogue, programme);
};

describe('quality standards', () => {
  it('are those of the programme and of its kind: a year and a meeting a week are no measure of three hours a month (1.2/quality-standards)', () => {
    const counted = (id: string) => of(id).flatMap(({ atLeast }) => (atLeast ? [atLeast] : []));
    expect(counted('pift')).toEqual([
      { what: 'months', count: 12 },
      { what: 'meetingsPerWeek', count: 1 },
    ]);
    expect(counted('bul')).toEqual([]);
    expect(of('bul').map(({ source }) => source)).toEqual(['S0:236', 'S4:125', 'S4:127', 'S4:133', 'S4:101']);
    expect(of('lab-mentor').map(({ source }) => source)).toContain('S3:11');
  });
  it('there are for every kind', () => {
    const covered = new Set(catalogue.qualityStandards.flatMap(({ schemeKinds: kinds }) => kinds));
    expect(schemeKinds.filter((kind) => !covered.has(kind))).toEqual([]);
  });
});
