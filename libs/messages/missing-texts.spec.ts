import { describe, expect, it } from '@jest/globals';
import type { Catalogue } from '#programmes';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { missingTexts } from './missing-texts.ts';

describe('the texts', () => {
  const { catalogue } = loadCatalogue();

  it('are there for everything the catalogue sends to anyone', () => {
    expect(missingTexts(catalogue)).toEqual([]);
  });

  it('are missed, by name, when a row sends something to someone new', () => {
    const text = JSON.stringify(catalogue).replaceAll('"to":["leader"]', '"to":["mentee"]');
    expect(missingTexts(JSON.parse(text) as Catalogue)).toContain(
      'bul@2018 followUp/escalate-leader to mentee',
    );
  });
});
