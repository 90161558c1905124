import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { logContact, pathOf } from '#test/support/course-steps';
import { bul, tell } from '#test/support/course-story';
import { recorded } from '#test/support/recorded-story';
import { checkTranscript } from './check-transcript.ts';
import { publicKeyOf, signingKeyOf } from './signing-key.ts';
import { signTranscript, type Transcript } from './transcript.ts';

const signingKey = signingKeyOf(Buffer.alloc(32, 1));
const key = publicKeyOf(signingKey);
const head = {
  ...{ tenant: 'nydansk', course: 'course-1', number: 'F-1', at: '2026-03-25' },
  known: { position: 40, instant: '2026-03-25T12:00:00.000Z' },
};
const history = recorded(tell(bul, [...pathOf(bul).active, logContact()]).events);
const signed = signTranscript(head, history, signingKey);
const file = JSON.stringify(signed, null, 2);

const check = (transcript: Transcript) => checkTranscript(JSON.stringify(transcript), key);
const withEvents = (events: Transcript['events']): Transcript => ({ ...signed, events });

describe('a signed transcript', () => {
  it('is intact as it was made, however it is spaced', () => {
    expect(checkTranscript(file, key)).toEqual({ intact: true, head: signed.head, key, faults: [] });
    expect(checkTranscript(JSON.stringify(signed))?.intact).toBe(true);
  });

  it('has the same hash of the same events, whenever it is made', () => {
    const later = signTranscript({ ...head, at: '2026-04-01' }, history, signingKey);
    expect(later.events).toEqual(signed.events);
    expect(later.signature).not.toBe(signed.signature);
  });

  it('has nobody’s own words in it', () => {
    const words = history.flatMap(({ texts }) => Object.values(texts ?? {}).map(({ text }) => text));
    expect(words.length).toBeGreaterThan(0);
    for (const each of words) expect(file).not.toContain(JSON.stringify(each));
  });

  it('with one changed character is found, wherever it stands', () => {
    const compact = JSON.stringify(signed);
    fc.assert(
      fc.property(fc.nat(compact.length - 1), fc.constantFrom('0', '7', 'x', ' '), (place, character) => {
        fc.pre(compact[place] !== character);
        const changed = checkTranscript(compact.slice(0, place) + character + compact.slice(place + 1), key);
        expect(changed?.intact ?? false).toBe(false);
      }),
    );
  });

  it('names the event that was changed, and no other', () => {
    const events = signed.events.map(({ event, hash }) =>
      event.type === 'ContactLogged'
        ? { event: { ...event, data: { ...event.data, minutes: 600 } }, hash }
        : { event, hash },
    );
    expect(check(withEvents(events))).toMatchObject({
      intact: false,
      faults: [{ what: 'event', event: history.length }],
    });
  });

  it('names where an event was taken out, and that one is missing at the end', () => {
    const without = withEvents(signed.events.filter((_, index) => index !== 3));
    const count = { what: 'count', expected: history.length, found: history.length - 1 };
    expect(check(without)?.faults).toEqual([count, { what: 'event', event: 5 }]);
    expect(check(withEvents(signed.events.slice(0, -1)))?.faults).toEqual([count, { what: 'signature' }]);
  });

  it('names a head that was changed', () => {
    const changed = { ...signed, head: { ...signed.head, number: 'F-2' } };
    expect(check(changed)?.faults).toEqual([{ what: 'head' }]);
  });

  it('names events that were put out of order by whoever signed it', () => {
    const turned = signTranscript(head, history.toReversed(), signingKey);
    expect(check(turned)?.faults).toContainEqual({ what: 'order', event: history.length - 1 });
  });

  it('that somebody else has made anew is by another key', () => {
    const forged = signTranscript(head, history.slice(0, 3), signingKeyOf(Buffer.alloc(32, 2)));
    expect(check(forged)?.faults).toEqual([{ what: 'otherKey' }]);
    expect(check({ ...forged, key })?.faults).toEqual([{ what: 'signature' }]);
    expect(check({ ...signed, key: 'no key' })?.faults).toContainEqual({ what: 'signature' });
  });

  it.each([
    ['an empty file', ''],
    ['another list', '[]'],
    ['another object', '{}'],
    ['a later format', '{"head":{"format":"forlob-transcript/2"}}'],
    ['half a file', file.slice(0, 200)],
  ])('is not %s', (_, text) => {
    expect(checkTranscript(text)).toBeUndefined();
  });
});

describe('the key of an organisation', () => {
  it('is the same whenever it is made of the same secret, and does not tell it', () => {
    expect(publicKeyOf(signingKeyOf(Buffer.alloc(32, 1)))).toBe(key);
    expect(publicKeyOf(signingKeyOf(Buffer.alloc(32, 2)))).not.toBe(key);
  });
});
