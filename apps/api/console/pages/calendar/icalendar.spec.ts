import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { icalendar, type CalendarEntry } from './icalendar.ts';

const entry: CalendarEntry = {
  uid: 'course-1:followUp:1:2:mentor@forlob',
  on: '2026-08-04',
  summary: 'F-1001: Ring til mentor',
  description: 'Opfølgning',
  url: 'https://forlob.example.org/console/courses/course-1',
};
const calendar = (...entries: readonly CalendarEntry[]) =>
  icalendar({ name: 'Frister', at: '2026-08-01', entries });
/** As a calendar program reads it (RFC 5545, 3.1). */
const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
/** Of a value of type TEXT (3.3.11). */
const unescaped = (text: string): string =>
  text.replaceAll(/\\([\\;,n])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));

describe('a calendar', () => {
  it('is what RFC 5545 asks for', () => {
    expect(unfolded(calendar(entry))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Forløb//Frister//DA',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:Frister',
      'X-WR-CALNAME:Frister',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'UID:course-1:followUp:1:2:mentor@forlob',
      'DTSTAMP:20260801T000000Z',
      'DTSTART;VALUE=DATE:20260804',
      'SUMMARY:F-1001: Ring til mentor',
      'DESCRIPTION:Opfølgning',
      'URL:https://forlob.example.org/console/courses/course-1',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('has nothing in it where nothing is to be done', () => {
    expect(calendar()).not.toContain('VEVENT');
  });

  it('says what it was told, whatever the letters, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (summary) => {
        const text = calendar({ ...entry, summary });
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const said = unfolded(text).find((line) => line.startsWith('SUMMARY:')) ?? '';
        expect(unescaped(said.slice('SUMMARY:'.length))).toBe(summary.replaceAll(/\r\n|\r/g, '\n'));
      }),
    );
  });

  it.each([
    ['a;b,c\\d', String.raw`a\;b\,c\\d`],
    ['one\r\ntwo', String.raw`one\ntwo`],
  ])('writes %j so that it stays one value', (summary, written) => {
    expect(calendar({ ...entry, summary })).toContain(`SUMMARY:${written}\r\n`);
  });
});
