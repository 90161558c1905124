import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import type { CaseloadEntry } from '#views/caseload';
import type { CaseloadView } from '#use-cases/queries/list-caseload';
import { rendered } from '#test/support/rendered';
import { Courses } from './courses.tsx';
import { Found } from './found.tsx';

const line: CaseloadEntry = {
  course: 'course-1',
  version: 9,
  number: 'F-1001',
  phase: 'followUp',
  phaseSince: '2026-03-02',
  state: 'active',
  programme: 'bul',
  programmeVersion: '2018',
  scheme: 'VOLUNTARY_BUSINESS',
  municipality: 'Søby',
  team: 'nord',
  caseworker: null,
  coordinator: 'coordinator',
  mentee: 'mentee-1',
  mentor: 'mentor-1',
  episode: 1,
  referredOn: '2026-02-01',
  waitingSince: null,
  agreementEnd: null,
  lastContact: '2026-03-10',
  lastAct: '2026-03-10',
  nextRule: 'followUp',
  nextLeg: 'mentor',
  nextDue: '2026-04-01',
  ended: false,
  keptFrom: null,
};

const view: CaseloadView = {
  whose: 'team',
  entries: [line],
  next: 'a-cursor',
  counts: { followUp: 4, matching: 2 },
};
const programmes = new Map([['bul', { da: 'Børn og unge', en: 'Children and youth' }]]);
const mentee = { subject: 'mentee-1', name: 'Ole Prøvemenneske', addressProtection: false };
const mentor = { subject: 'mentor-1', name: null, addressProtection: true };

const page = (language: 'da' | 'en', more: object = {}) =>
  rendered(
    language,
    h(Courses, {
      ...{ view, programmes, names: null, asked: { phase: 'followUp', after: 'here' } },
      ...{
        nameOfDuty: () => ({ da: 'Opfølgning', en: 'Follow-up' }),
        reach: ['mine', 'team'],
        mayAskForNames: true,
        maySearch: true,
        beside: ['ReassignCourses'],
        ...more,
      },
    }),
  );

describe('the list of courses', () => {
  it.each([
    ['da', 'Opfølgning: i gang', 'Teamets', 'Næste frist', 'Børn og unge'],
    ['en', 'Follow-up: active', 'The team’s', 'Next deadline', 'Children and youth'],
  ] as const)('speaks %s', (language, ...texts) => {
    const html = page(language);
    for (const text of texts) expect(html).toContain(text);
  });

  it('counts each stage, whichever is shown', () => {
    expect(page('da')).toContain('Matchet<span class="filters-count"> 2</span>');
    expect(page('da')).toContain('Henvist<span class="filters-count"> 0</span>');
  });

  it('begins at the first page when the filter changes, and goes on where this one ends', () => {
    const html = page('da');
    expect(html).toContain('href="/console/courses?phase=followUp&amp;whose=mine"');
    expect(html).toContain('href="/console/courses?phase=followUp&amp;after=a-cursor"');
  });

  it('asks for the names of the lines that are seen', () => {
    expect(page('da')).toContain('action="/console/courses/names?phase=followUp&amp;after=here"');
    expect(page('da')).not.toContain('Prøvemenneske');
    const leader = page('da', { mayAskForNames: false, maySearch: false });
    expect(leader).not.toContain('method="post"');
  });

  it('shows names when they were asked for, and no protected one', () => {
    const html = page('da', { names: new Map([['course-1', { course: 'course-1', mentee, mentor }]]) });
    expect(html).toContain('Ole Prøvemenneske');
    expect(html).toContain('navnet er beskyttet');
  });

  it('leads to what is done to many of them', () => {
    expect(page('en')).toContain(
      'href="/console/do/reassign-courses?whose=team">Give a colleague’s courses to another',
    );
  });

  it('lets one choose courses for a command to those alone', () => {
    const html = page('en');
    expect(html).toMatch(
      /<form method="get" action="\/console\/do\/reassign-courses"><input type="hidden" name="whose" value="team"/,
    );
    expect(html).toMatch(/<label[^>]*><input type="checkbox"[^>]* name="courses" value="course-1"\/>/);
    expect(html).toContain('Choose course F-1001');
    expect(html).toContain('formaction="/console/do/reassign-courses"');
  });

  it('lets one choose all that are on the page, and none again, without a script', () => {
    expect(page('en')).toContain(
      'href="/console/courses?phase=followUp&amp;after=here&amp;chosen=all">Choose all on this page',
    );
    const all = page('en', { asked: { phase: 'followUp', after: 'here', chosen: 'all' } });
    expect(all).toMatch(/<input type="checkbox"[^>]* value="course-1" checked/);
    expect(all).toContain('href="/console/courses?phase=followUp&amp;after=here">Choose none');
    expect(all).toContain('href="/console/courses?phase=followUp&amp;whose=mine"');
  });

  it('lets nobody choose who can do nothing with them', () => {
    const html = page('en', { beside: ['RegisterPerson'] });
    expect(html).not.toContain('type="checkbox"');
    expect(html).not.toContain('Choose');
  });

  it('says so where there are none', () => {
    expect(page('en', { view: { ...view, entries: [], next: null } })).toContain(
      'There are no courses here.',
    );
  });
});

describe('a search', () => {
  const hit = {
    course: 'course-1',
    number: 'F-1001',
    programme: 'bul',
    phase: 'followUp',
    ended: false,
  } as const;

  it('shows what it found, by name', () => {
    const found = { entries: [{ ...hit, mentee, mentor: null }], more: true };
    const html = rendered('en', h(Found, { found, programmes }));
    for (const text of ['1 course found', 'There are more', 'Ole Prøvemenneske', 'F-1001'])
      expect(html).toContain(text);
  });

  it('says so when it found nothing', () => {
    expect(rendered('da', h(Found, { found: { entries: [], more: false }, programmes }))).toContain(
      '0 forløb fundet',
    );
  });
});
