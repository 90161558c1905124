import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { DoesNotOpen, seal, unseal, type SealedPlace } from './seal.ts';

const place: fc.Arbitrary<SealedPlace> = fc.record({
  tenant: fc.string(),
  stream: fc.string(),
  version: fc.nat(),
  type: fc.string(),
  subject: fc.string(),
  group: fc.constantFrom('identity', 'case', 'finance'),
  field: fc.string(),
  keyVersion: fc.nat(),
});

describe('a sealed text', () => {
  const key = randomBytes(32);

  it('opens in its own place to what was sealed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), place, (text, at) => {
        expect(unseal(seal(text, key, at), key, at)).toBe(text);
      }),
    );
  });

  it('does not open in any other place', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        fc.pre(JSON.stringify(from) !== JSON.stringify(to));
        expect(() => unseal(seal('opdigtet', key, from), key, to)).toThrow(DoesNotOpen);
      }),
    );
  });

  it('does not open when a part slides into its neighbour', () => {
    const from: SealedPlace = {
      tenant: 'a',
      stream: 'bc',
      version: 1,
      type: 'T',
      subject: 's',
      group: 'case',
      field: 'note',
      keyVersion: 1,
    };
    expect(() => unseal(seal('x', key, from), key, { ...from, tenant: 'ab', stream: 'c' })).toThrow(
      DoesNotOpen,
    );
  });

  it('does not open with another key, or when a bit was changed anywhere', () => {
    fc.assert(
      fc.property(fc.string(), place, fc.nat(), (text, at, bit) => {
        const sealed = seal(text, key, at);
        expect(() => unseal(sealed, randomBytes(32), at)).toThrow(DoesNotOpen);
        const index = bit % sealed.length;
        sealed[index] = (sealed[index] ?? 0) ^ (1 << (bit % 8));
        expect(() => unseal(sealed, key, at)).toThrow(DoesNotOpen);
      }),
    );
  });

  it('looks different each time', () => {
    const at = fc.sample(place, 1)[0];
    if (at !== undefined) expect(seal('samme', key, at).equals(seal('samme', key, at))).toBe(false);
  });
});
