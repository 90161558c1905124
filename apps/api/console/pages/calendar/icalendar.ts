import type { LocalDate } from '#kernel';

/** Something that lasts a whole day. */
export interface CalendarEntry {
  /** The same for as long as it is the same thing, so that a calendar moves it instead of showing it twice. */
  readonly uid: string;
  readonly on: LocalDate;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

export interface CalendarFile {
  readonly name: string;
  /** The day as of which the entries are so. */
  readonly at: LocalDate;
  readonly entries: readonly CalendarEntry[];
}

/** How often a program is asked to look again (RFC 7986). */
const refresh = 'PT1H';

/** A calendar as RFC 5545 has it; the days block nobody's time. */
export const icalendar = ({ name, at, entries }: CalendarFile): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Forløb//Frister//DA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...entries.flatMap((entry) => linesOf(entry, at)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

const linesOf = ({ uid, on, summary, description, url }: CalendarEntry, at: LocalDate): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${compact(at)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(on)}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  `URL:${url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const compact = (date: LocalDate): string => date.replaceAll('-', '');

/** Of a value of type TEXT (3.3.11). */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (special) => `\\${special}`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);

const mostOctets = 75;

/** No line is longer than 75 octets; what is left goes on after a space (3.1), and no letter is cut in two. */
const folded = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > mostOctets) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
};
