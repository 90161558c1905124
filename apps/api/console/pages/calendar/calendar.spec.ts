import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import type { WorklistView } from '#use-cases/queries/list-worklist';
import { rendered } from '#test/support/rendered';
import { Calendar } from './calendar.tsx';
import { deadlinesCalendar } from './deadlines-calendar.ts';

const line = {
  ...{ course: 'course-1', rule: 'followUp', episode: 1, ordinal: '2', leg: 'mentor', number: 'F-1001' },
  ...{ dueRolled: '2026-08-04', phase: 'followUp' },
  what: { da: 'Ring til mentor', en: 'Call the mentor' },
} as WorklistView['entries'][number];
const origin = 'https://forlob.example.org';
const calendar = (language: 'da' | 'en', ...entries: WorklistView['entries']) =>
  deadlinesCalendar(language, { entries, at: '2026-08-01' }, origin);

describe('deadlines in a calendar', () => {
  it.each([
    ['da', 'SUMMARY:F-1001: Ring til mentor', 'DESCRIPTION:Opfølgning', 'NAME:Forløb: mine frister'],
    ['en', 'SUMMARY:F-1001: Call the mentor', 'DESCRIPTION:Follow-up', 'NAME:Forløb: my deadlines'],
  ] as const)('speak %s', (language, ...texts) => {
    for (const text of texts) expect(calendar(language, line)).toContain(`${text}\r\n`);
  });

  it('stand on the day of the worklist, lead to the course, and keep their id when they move', () => {
    const moved = calendar('da', { ...line, dueRolled: '2026-08-11' });
    for (const text of [calendar('da', line), moved])
      expect(text).toContain('UID:course-1:followUp:1:2:mentor@forlob\r\n');
    expect(moved).toContain('DTSTART;VALUE=DATE:20260811\r\n');
    expect(moved).toContain(`URL:${origin}/console/courses/course-1\r\n`);
  });

  it('stand once, whoever is asked, as on the worklist', () => {
    expect(calendar('da', line, { ...line, leg: 'mentee' }).split('BEGIN:VEVENT')).toHaveLength(2);
  });
});

describe('the page of the calendar', () => {
  it.each([
    ['da', 'aldrig en borgers navn eller nummer', 'torsdag 20. maj 2027', 'Få en ny adresse'],
    ['en', 'never a citizen’s name or number', 'Thursday 20 May 2027', 'Get a new address'],
  ] as const)('speaks %s, and tells the address', (language, ...texts) => {
    const address = `${origin}/console/calendar.ics?key=sealed`;
    const html = rendered(language, h(Calendar, { address, until: '2027-05-20' }));
    for (const text of [
      ...texts,
      address,
      'href="webcal://forlob.example.org/console/calendar.ics?key=sealed"',
    ])
      expect(html).toContain(text);
  });
});
