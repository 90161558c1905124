import { describe, expect, it } from '@jest/globals';
import { objection, refuser } from './index.ts';

const refuse = refuser({ TOO_MANY: { da: 'Højst {most} {what}', en: 'At most {most} {what}' } });

describe('a refusal', () => {
  it('fills its places, each language in its own words', () => {
    expect(refuse('TOO_MANY', { most: 2, what: { da: 'pladser', en: 'places' } })).toEqual({
      refused: 'TOO_MANY',
      da: 'Højst 2 pladser',
      en: 'At most 2 places',
    });
  });
  it('is the first that objects', () => {
    const no = refuse('TOO_MANY', { most: 1, what: 'x' });
    expect(objection(false, null, undefined, no, refuse('TOO_MANY'))).toBe(no);
    expect(objection(false, undefined)).toBeUndefined();
  });
});
