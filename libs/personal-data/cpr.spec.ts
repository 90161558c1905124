import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cprBirthDate, normalCpr } from './cpr.ts';

describe('a CPR number (all invented)', () => {
  it.each([
    ['010190-0000', '1990-01-01'],
    ['290200-4000', '2000-02-29'],
    ['0101364000', '2036-01-01'],
    ['0101374000', '1937-01-01'],
    ['0101369000', '2036-01-01'],
    ['0101379000', '1937-01-01'],
    ['0101575000', '2057-01-01'],
    ['0101585000', '1858-01-01'],
    ['3112998000', '1899-12-31'],
  ])('%s tells the birth date %s', (text, date) => {
    expect(cprBirthDate(text)).toBe(date);
  });

  it.each([
    '',
    '010190',
    '010190-000',
    '0101900-000',
    '320190-0000',
    '290201-4000',
    '310490-0000',
    '000090-0000',
    'x10190-0000',
  ])('%p is none', (text) => {
    expect(cprBirthDate(text)).toBeUndefined();
    expect(normalCpr(text)).toBeUndefined();
  });

  it('is never refused for its control digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3999 }), (serial) => {
        const text = `010190${String(serial).padStart(4, '0')}`;
        expect(cprBirthDate(text)).toBe('1990-01-01');
        expect(normalCpr(` ${text.slice(0, 6)}-${text.slice(6)} `)).toBe(text);
      }),
    );
  });
});
