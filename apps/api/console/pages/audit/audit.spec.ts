import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import type { CourseEvent } from '#courses';
import type { Recorded } from '#kernel';
import { logContact, pathOf } from '#test/support/course-steps';
import { about, at, bul, tell } from '#test/support/course-story';
import { recorded, viewOf } from '#test/support/recorded-story';
import { rendered } from '#test/support/rendered';
import type { CheckView } from '#use-cases/queries/check-course';
import { isSame } from '#views/compare';
import { Audit } from './audit.tsx';
import { Check } from './check.tsx';
import { Compare } from './compare.tsx';
import { Looks } from './looks.tsx';
import { compared, differencesIn } from './changes.ts';
import { dataLines } from './event-lines.ts';
import { factsOf } from './facts/facts-of.ts';
import { asOfBefore, asOfMoment, momentOf, type Asked } from './moment.ts';

const told = tell(bul, [...pathOf(bul).active, about('2026-03-10', at('2026-03-20', logContact()))]);
const history = recorded(told.events).map((event): Recorded<CourseEvent> =>
  event.type === 'ContactLogged' ? { ...event, recordedAt: '2026-03-20T11:00:00.000Z' } : event,
);
const eventOf = (type: CourseEvent['type']): Recorded<CourseEvent> => {
  const found = history.find((event) => event.type === type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
};
const contact = eventOf('ContactLogged');
const today = '2026-03-25';

const stateAt = (asked: Asked) => {
  const moment = momentOf(history, asked, today);
  const before = asOfBefore(moment);
  return {
    moment,
    state: compared(
      before === undefined ? [] : factsOf(viewOf(history, before)),
      factsOf(viewOf(history, asOfMoment(moment))),
    ),
  };
};

const page = (language: 'da' | 'en', asked: Asked) =>
  rendered(
    language,
    h(Audit, {
      course: 'course-1',
      number: 'F-1',
      history,
      maySeeLooks: true,
      mayCheck: true,
      ...stateAt(asked),
    }),
  );

const changesIn = (asked: Asked) =>
  differencesIn(stateAt(asked).state).flatMap(({ key, facts }) =>
    facts.map(({ change }) => `${key} ${change ?? ''}`),
  );

describe('the moment asked for', () => {
  it('is now, when nothing is asked', () => {
    const moment = momentOf(history, {}, today);
    expect([moment.event, moment.next, asOfMoment(moment)]).toEqual([contact, undefined, {}]);
    expect([moment.day, moment.days]).toEqual([23, 23]);
  });

  it.each([
    [{ event: 3 }, 3],
    [{ event: 0 }, 1],
    [{ event: 999 }, history.length],
    [{ known: { position: 8 } }, 2],
    [{ known: { instant: '2026-03-19T00:00:00.000Z' } }, history.length - 1],
  ])('of %j is event %d', (asked, version) => {
    expect(momentOf(history, asked, today).event.version).toBe(version);
  });

  it('takes a day of the slider before the date field', () => {
    expect(momentOf(history, { at: '2026-03-20', day: 8 }, today).at).toBe('2026-03-10');
    expect(momentOf(history, { day: 999 }, today).at).toBe(today);
  });
});

describe('what an event changed', () => {
  it('is marked in the state', () => {
    expect(changesIn({})).toEqual(['contacts new']);
    expect(page('da', {})).toContain('<dt>Kontakt 10. mar. 2026</dt>');
  });

  it('is told from what it was', () => {
    const changes = differencesIn(stateAt({ event: eventOf('MatchConfirmed').version }).state);
    const state = changes.flatMap(({ facts }) => facts).find(({ key }) => key === 'state');
    expect(state).toMatchObject({ change: 'changed', was: { en: 'match proposed · Matched' } });
  });

  it('is seen on the day it is about, although it was told later', () => {
    expect(changesIn({ at: '2026-03-10' })).toEqual(['contacts new']);
    expect(changesIn({ at: '2026-03-09' })).toEqual([]);
    expect(page('da', { at: '2026-03-09' })).toContain('Hændelsen gælder først fra 10. mar. 2026');
  });
});

describe('the page', () => {
  it.each([
    ['da', 'Hvad vidste man?', 'Hvad gjaldt?', 'Kontakt logget'],
    ['en', 'What was known?', 'What was so?', 'Contact logged'],
  ] as const)('speaks %s', (language, ...texts) => {
    const html = page(language, {});
    for (const text of texts) expect(html).toContain(text);
  });

  it('leads to the events beside, and keeps the business date', () => {
    const html = page('da', { event: 5, at: '2026-03-09' });
    expect(html).toContain('href="/console/courses/course-1/audit?event=4&amp;at=2026-03-09"');
    expect(html).toContain('href="/console/courses/course-1/audit?event=6&amp;at=2026-03-09"');
  });

  it('names no one, and shows nobody’s own words', () => {
    expect(page('da', {})).not.toContain(contact.texts?.['note']?.text ?? 'note');
  });

  it('says so where the referral was still being told', () => {
    const moment = momentOf(history, { event: 1 }, today);
    const html = rendered(
      'da',
      h(Audit, {
        course: 'course-1',
        number: 'F-1',
        history,
        moment,
        state: null,
        maySeeLooks: false,
        mayCheck: false,
      }),
    );
    expect(html).toContain('endnu ikke et forløb');
  });
});

describe('an event', () => {
  const line = (data: object) =>
    dataLines({ ...contact, data } as Recorded<CourseEvent>).map(({ label, value }) => [label, value]);

  it('is told in words, and so are the parts of what it tells', () => {
    expect(line({ on: today, at: '2026-03-25T12:00:00.000Z' })).toEqual([
      [
        { da: 'Tidspunkt', en: 'Moment' },
        { da: '25. mar. 2026 13:00', en: '25 Mar 2026 13:00' },
      ],
    ]);
    expect(line({ on: today, from: { municipality: 'Aarhus', team: 'nord' } })[0]?.[1]).toEqual({
      da: 'Kommune: Aarhus, Team: nord',
      en: 'Municipality: Aarhus, Team: nord',
    });
    expect(line({ on: today, scores: { calm: 4 } })[0]?.[1]).toEqual({ da: 'Ro: 4', en: 'Calm: 4' });
  });

  it('of a newer program is told with the names that it has', () => {
    expect(line({ on: today, nickname: 3 })[0]?.[0]).toEqual({ da: 'nickname', en: 'nickname' });
  });
});

describe('what lists show, beside the history', () => {
  const tables = (differing: number, examples: readonly string[]) => [
    { table: 'course_timeline', rows: 12, differing, examples },
  ];
  const checked = (language: 'da' | 'en', part: Partial<CheckView['readModels'][number]>) => {
    const readModel = { projection: 'course_timeline', position: 40, parked: [], failure: null };
    const readModels = [{ ...readModel, tables: tables(0, []), ...part }];
    return rendered(
      language,
      h(Check, { course: 'course-1', view: { version: 12, same: readModels.every(isSame), readModels } }),
    );
  };

  it.each([
    ['da', 'læsemodel = genafspilning', 'Tidslinjen'],
    ['en', 'read model = replay', 'The timeline'],
  ] as const)('is the same, in %s', (language, ...texts) => {
    for (const text of texts) expect(checked(language, {})).toContain(text);
  });

  it('is not the same, and leads to where', () => {
    const html = checked('en', { tables: tables(2, ['["course-1",3]', '["course-1",7]']) });
    expect(html).toContain('No: the read model does not equal the replay.');
    expect(html).toContain('forlob rebuild course_timeline');
    expect(html).toContain('<a href="/console/courses/course-1/audit?event=3">event 3</a>');
  });

  it('names the duty whose deadline differs', () => {
    const worklist = { table: 'worklist', rows: 9, differing: 1 };
    const examples = [JSON.stringify(['course-1', 'noActivity', 1, '2', 'mentor'])];
    expect(checked('da', { tables: [{ ...worklist, examples }] })).toContain(
      'Stille forløb · 1 · 2 · Mentor',
    );
  });

  it.each([
    [{ position: null, tables: [] }, 'has not been built yet'],
    [{ failure: 'Version 3 after version 1' }, 'Version 3 after version 1'],
  ])('is not known to be the same where %j', (part, text) => {
    const html = checked('en', part);
    expect(html).toContain(text);
    expect(html).toContain('alert-error');
  });

  it('says that a course was set aside', () => {
    expect(checked('en', { parked: ['course-1'] })).toContain('set aside');
  });
});

describe('two moments', () => {
  const compare = (language: 'da' | 'en', one: Asked, two: Asked) => {
    const [from, to] = [momentOf(history, one, today), momentOf(history, two, today)];
    const factsAt = (moment: typeof from) => factsOf(viewOf(history, asOfMoment(moment)));
    const differences = differencesIn(compared(factsAt(from), factsAt(to)));
    return rendered(language, h(Compare, { course: 'course-1', history, from, to, differences }));
  };

  it.each([
    ['da', 'Tilstand', '(før: i gang · Opfølgning)', 'væk'],
    ['en', 'State', '(before: active · Follow-up)', 'gone'],
  ] as const)('differ in %s', (language, ...texts) => {
    const html = compare(language, {}, { event: eventOf('MatchConfirmed').version });
    for (const text of texts) expect(html).toContain(text);
    expect(html).not.toContain('bul@2018');
  });

  it('are the same', () => {
    expect(compare('en', {}, { at: today })).toContain('The course stood the same at both moments.');
  });
});

describe('who has looked', () => {
  const look = { at: '2026-03-25T12:00:00.000Z', actor: 'ann', role: 'auditor', subject: null };
  const entries = [
    { ...look, id: 2, what: 'ReadPerson', purpose: 'audit' },
    { ...look, id: 1, what: 'ReadSomethingNew', purpose: null },
  ];

  it.each([
    ['da', 'Navn og kontakt', 'Revision', '25. mar. 2026 13:00'],
    ['en', 'Name and contact', 'Audit', '25 Mar 2026 13:00'],
  ] as const)('is told in %s', (language, ...texts) => {
    const html = rendered(language, h(Looks, { course: 'course-1', view: { entries, next: '1' } }));
    for (const text of [...texts, 'ReadSomethingNew', '/audit/looks?after=1']) expect(html).toContain(text);
  });
});
