import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { programmeRef } from '#programmes';
import { catalogueWith } from '#test/support/catalogue-with';
import { loadCatalogue } from './load-catalogue.ts';

const pift = readFileSync(new URL('../programmes/data/pift.json', import.meta.url), 'utf8');

describe('loading the catalogue', () => {
  it('reads the versions that came with the code, and their hash', () => {
    const { catalogue, sha256 } = loadCatalogue(undefined);
    expect(catalogue.programmes.map(programmeRef)).toEqual([
      'bul@2014',
      'bul@2018',
      'gccp@2015',
      'hefn@2018',
      'lab-mentor@2003',
      'lab-mentor@2014',
      'lab-mentor@2020',
      'pift@2016',
      'ressourceforloeb@2014',
      'ret-og-pligt@2014',
      'vbm@2018',
    ]);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("adds an organisation's own version, and the hash tells", () => {
    const own = { 'pift-2027.json': pift.replace('"version": "2016"', '"version": "2027"') };
    const { catalogue, sha256 } = catalogueWith(own);
    expect(catalogue.programmes.map(programmeRef)).toContain('pift@2027');
    expect(sha256).not.toBe(loadCatalogue(undefined).sha256);
  });

  it('stops with file, path and reason', () => {
    const bad = { 'bad.json': pift.replace('"2 bd"', '"2 working days"') };
    expect(() => catalogueWith(bad)).toThrow(
      /bad\.json: duties\[0\]\.windows\[0\]\.due must be an offset such as .* not "2 working days"/,
    );
    expect(() => catalogueWith({ 'x.json': '{' })).toThrow(/x\.json: is no JSON/);
    expect(() => loadCatalogue('/nowhere')).toThrow(/nowhere: is no folder/);
  });
});
