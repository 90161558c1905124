import { describe, expect, it } from '@jest/globals';
import { h, type ComponentChild } from 'preact';
import type { LocalDate } from '#kernel';
import { logContact, pathOf, scheduleMeeting } from '#test/support/course-steps';
import { at, bul, by, gccp, retOgPligt } from '#test/support/course-story';
import { pageOf } from '#test/support/course-page';
import { textOf, wholePage } from '#test/support/whole-page';
import { MenteeHome } from '../mentee-home/mentee-home.tsx';
import { MentorHome } from '../mentor-home/mentor-home.tsx';
import type { NotDone } from './sent.ts';

type Language = 'da' | 'en';
const today = '2026-03-13';
const running = [
  ...pathOf(bul).active,
  at('2026-03-09', by('mentor', logContact({ minutes: 90 }))),
  at('2026-03-09', scheduleMeeting({ date: '2026-03-19' })),
];

const mentors = (
  steps: typeof running = running,
  more: { readonly saved?: NotDone['form']; readonly notDone?: NotDone; readonly today?: LocalDate } = {},
) => {
  const { saved, notDone = null, today: day = today } = more;
  const { view, allowed, programme } = pageOf(bul, steps, { today: day, role: 'mentor' });
  return h(MentorHome, { view, allowed, programme, saved, notDone, hasOthers: false });
};
const mentees = (programmeOf = bul, steps: typeof running = running) => {
  const { view, allowed, programme } = pageOf(programmeOf, steps, { today, role: 'mentee' });
  const looks = {
    next: null,
    entries: [
      { id: 3, at: '2026-03-12T10:00:00Z', role: 'mentee', what: 'ReadCourse', purpose: null },
      { id: 2, at: '2026-03-11T10:00:00Z', role: 'coordinator', what: 'ReadPerson', purpose: 'followUp' },
    ].map((look) => ({ ...look, actor: null, subject: 'mentee-1' })),
  };
  const goalWords = { 'goal-1': 'Et job i et køkken' };
  const rest = { people: null, saved: undefined, notDone: null, hasOthers: false };
  return h(MenteeHome, { view, allowed, programme, goalWords, looks, ...rest });
};
const text = (page: ComponentChild, language: Language = 'da') => textOf(wholePage(page, language));

describe('the mentor’s page', () => {
  it('tells the next meeting and the hours, in both languages', () => {
    expect(text(mentors())).toContain('Næste møde torsdag 19. marts 2026 kl. 15:00 Offentligt sted');
    expect(text(mentors())).toContain('Denne måned: 1,5 af 2,9 aftalte timer.');
    expect(text(mentors(), 'en')).toContain('This month: 1.5 of 2.9 agreed hours.');
  });

  it('takes a contact in three taps: how, how long, save', () => {
    const page = wholePage(mentors());
    expect(page).toContain('action="/console/me/contact"');
    expect(page.match(/name="channel" value="/g)).toHaveLength(4);
    expect(page.match(/type="radio"[^>]*name="minutes"/g)).toHaveLength(5);
    expect(page).toMatch(/name="on" max="2026-03-13" value="2026-03-13"/);
    expect(page).toMatch(/name="command" value="[\w-]{36}"/);
  });

  it('says what was saved, and what comes next', () => {
    const saved = text(mentors(running, { saved: 'contact' }));
    expect(saved).toContain('Gemt: møde, 90 minutter, mandag 9. marts 2026.');
    expect(saved).toContain('Det næste:');
  });

  it('keeps what was typed where something is missing, and leads to the field', () => {
    const problems = [{ field: 'minutes', da: 'mangler', en: 'is missing' }];
    const notDone = { form: 'contact', typed: { channel: 'phone' }, problems, why: null } as const;
    const page = wholePage(mentors(running, { notDone }));
    expect(page).toContain('href="#contact-minutes"');
    expect(page).toContain('id="contact-minutes"');
    expect(page).toMatch(/value="phone" checked/);
    expect(textOf(page)).toContain('Hvor mange minutter?: mangler');
  });

  it('asks for an answer where the course waits for his', () => {
    const page = wholePage(mentors(pathOf(bul).proposed, { today: '2026-03-03' }));
    expect(textOf(page)).toContain('Det er din tur');
    expect(page).toContain('/do/accept-match?');
    expect(page).not.toContain('/console/me/contact');
  });
});

describe('the mentee’s page', () => {
  it('has the goals in their own words, and shows the mentor when asked to', () => {
    expect(text(mentees())).toContain('Mine mål Et job i et køkken');
    expect(wholePage(mentees())).toContain('action="/console/me/mentor"');
    expect(text(mentees(bul, pathOf(bul).waiting))).toContain('Du har ikke en mentor endnu.');
  });

  it('says in plain words what the municipality sees, scheme by scheme', () => {
    expect(text(mentees())).toContain('hvor tit I mødes, og om målene er nået');
    expect(text(mentees(gccp, pathOf(gccp).active), 'en')).toContain(
      'only sees how far your course has come',
    );
    const statutory = text(mentees(retOgPligt, pathOf(retOgPligt).active));
    expect(statutory).toContain('Din sagsbehandler kan se det hele.');
    expect(statutory).not.toContain('Kommunen læser aldrig');
  });

  it('tells who else has looked, and what for', () => {
    const page = text(mentees());
    expect(page).toContain('11. mar. 2026 11:00: Koordinator har set i forløbet, for: opfølgning');
    expect(page).not.toContain(': Mentee har set');
  });
});
