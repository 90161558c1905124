import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import { logContact, pathOf, setGoal } from '#test/support/course-steps';
import { at, bul, by, gccp } from '#test/support/course-story';
import { pageOf } from '#test/support/course-page';
import { textOf, wholePage } from '#test/support/whole-page';
import { CoursePage, type Given } from './course-page.tsx';

const steps = [
  ...pathOf(bul).active,
  at('2026-03-09', by('mentor', logContact())),
  at('2026-03-10', setGoal({ goal: 'goal-2', parent: 'goal-1', author: 'mentor', focusArea: 'language' })),
];
const running = pageOf(bul, steps, { today: '2026-03-13' });
const html = (given: Given, language: 'da' | 'en' = 'da') => wholePage(h(CoursePage, given), language);
const text = (...about: Parameters<typeof html>) => textOf(html(...about));

describe('the page of a course', () => {
  it('says where the course is, what comes next and how that day was counted, in both languages', () => {
    const da = text(running);
    expect(da).toContain('Forløb F-1 i gang');
    expect(da).toContain('2 hverdage efter intromødet 2. marts 2026.');
    const en = text(running, 'en');
    expect(en).toContain('Course F-1 active');
    expect(en).toContain('2 working days after the introduction meeting 2 March 2026');
    expect(html(running)).toMatch(/aria-current="step"[^>]*>.*?Opfølgning/);
  });

  it('tells a goal with the step towards it, and whose they are', () => {
    expect(text(running)).toMatch(/Mål 1 *: Job.*Mentees mål.*Delmål *: Sprog.*Mentors mål/);
    expect(text(running, 'en')).toMatch(/Goal 1 *: Job.*Set by mentee.*Step *: Language.*Set by mentor/);
  });

  it('tells what has happened, newest first, by whom and what about', () => {
    const da = text(running);
    expect(da.indexOf('Mål sat')).toBeLessThan(da.indexOf('Kontakt logget'));
    expect(da).toContain('mandag 9. marts 2026 · Mentor · skrevet 12:00 hvordan: Møde · minutter: 60');
  });

  it('draws what it counts, and says the same as a table', () => {
    const page = html(running);
    for (const title of ['Dage mellem kontakter', 'Timer brugt og aftalt'])
      expect(page).toContain(`role="img" aria-label="${title}"`);
    expect(page.match(/Tallene som tabel/g)).toHaveLength(2);
    expect(text(running)).toContain('1 af 18 aftalte timer er brugt');
  });

  it('masks names until someone says what for', () => {
    expect(html(running)).toContain('action="/console/courses/a-course/people"');
    const people = {
      mentee: { subject: 'mentee-1', addressProtection: true },
      mentor: { subject: 'mentor-1', addressProtection: false, name: 'Mona Mentor' },
    };
    const shown = text({ ...running, people });
    expect(shown).toContain('Mentee Beskyttet navn og adresse: vises ikke.');
    expect(shown).toContain('Mentor Mona Mentor');
    expect(html({ ...running, may: { ...running.may, persons: false } })).not.toContain('/people');
  });

  it('leaves out what the reader may not see', () => {
    const status = pageOf(gccp, pathOf(gccp).active, { today: '2026-05-04', role: 'caseworker' });
    expect(status.sees).toBe('status-only');
    const page = html({ ...status, timeline: null });
    expect(page).not.toContain('role="img"');
    expect(page).not.toContain('Hvad er der sket?');
  });

  it('leads to older pages of the timeline and back without a script', () => {
    const timeline = { entries: running.timeline?.entries.slice(0, 2) ?? [], next: 'next-page' };
    const page = html({ ...running, timeline, isNewest: false });
    expect(page).toContain('href="/console/courses/a-course?after=next-page#timeline"');
    expect(page).toContain('href="/console/courses/a-course#timeline"');
  });

  it('is below 50 kB', () => {
    expect(Buffer.byteLength(html(running))).toBeLessThan(50_000);
  });
});
