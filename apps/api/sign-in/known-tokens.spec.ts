import { describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#access';
import { createKnownTokens } from './known-tokens.ts';

const somebody = (id: string): SignedIn => ({
  id,
  tenant: 'nydansk',
  roles: ['coordinator'],
  team: null,
  person: null,
});

describe('the tokens of the last moments', () => {
  it('are believed for half a minute, and asked for again then', () => {
    let now = 1_000_000;
    const known = createKnownTokens(() => now);
    known.remember('a', somebody('anna'), now + 3_600_000);
    now += 29_999;
    expect(known.find('a')?.id).toBe('anna');
    expect(known.find('b')).toBeUndefined();
    now += 1;
    expect(known.find('a')).toBeUndefined();
  });

  it('are believed no longer than they themselves say', () => {
    let now = 1_000_000;
    const known = createKnownTokens(() => now);
    known.remember('a', somebody('anna'), now + 10);
    now += 10;
    expect(known.find('a')).toBeUndefined();
  });

  it('are so many at most', () => {
    const known = createKnownTokens(() => 0, 2);
    for (const name of ['a', 'b', 'c']) known.remember(name, somebody(name), 1_000);
    expect(['a', 'b', 'c'].map((name) => known.find(name)?.id)).toEqual([undefined, 'b', 'c']);
  });
});
