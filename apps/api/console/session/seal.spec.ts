import { describe, expect, it } from '@jest/globals';
import { createSeal } from './seal.ts';

const key = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const [old, young, foreign] = [key(1), key(2), key(3)];
const soon = (): number => Math.floor(Date.now() / 1_000) + 60;

describe('a sealed cookie', () => {
  it('holds what was put in, readable by us alone', async () => {
    const seal = createSeal<string>([old], 'session');
    const sealed = await seal.close('a token', soon());
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('a token');
    expect(await seal.open(sealed)).toBe('a token');
  });

  it('is opened after the key was changed, while the old one is kept', async () => {
    const sealed = await createSeal<string>([old], 'session').close('a token', soon());
    expect(await createSeal<string>([young, old], 'session').open(sealed)).toBe('a token');
    expect(await createSeal<string>([young], 'session').open(sealed)).toBeUndefined();
    const after = await createSeal<string>([young, old], 'session').close('a token', soon());
    expect(await createSeal<string>([young], 'session').open(after)).toBe('a token');
  });

  it.each([
    ['sealed by another', async () => createSeal<string>([foreign], 'session').close('x', soon())],
    ['sealed for something else', async () => createSeal<string>([old], 'sign-in').close('x', soon())],
    ['run out', async () => createSeal<string>([old], 'session').close('x', soon() - 120)],
    [
      'changed',
      async () => `${(await createSeal<string>([old], 'session').close('x', soon())).slice(0, -4)}AAAA`,
    ],
    ['something else altogether', () => Promise.resolve('nonsense')],
  ])('is nothing to us when it is %s', async (_name, make) => {
    expect(await createSeal<string>([old], 'session').open(await make())).toBeUndefined();
  });
});
