import { describe, expect, it } from '@jest/globals';
import { compose, type MessageSubject } from './compose.ts';

const followUp = {
  number: 'F-2031',
  courseId: '3f1c8a52-9a7e-4a63-8f0e-0f6f3b1f7a11',
  rule: 'followUp',
  step: 'remind-due',
  leg: 'mentor',
  role: 'coordinator',
  due: '2026-08-04',
  identity: 'followUp:1:3:mentor:remind-due:2026-08-04',
} as const;

describe('a message', () => {
  it('says in Danish which course, what, by when, why and where', () => {
    expect(compose(followUp, 'da', 'https://forlob.example')).toEqual({
      subject: 'Forløb F-2031: Ring til mentor, og følg op på forløbet',
      text: `I dag er dagen.

Forløb F-2031: Ring til mentor, og følg op på forløbet.
Frist: tirsdag den 4. august 2026
Hvorfor: Opfølgning på faste tidspunkter holder forløbet på sporet.
Her: https://forlob.example/console/courses/3f1c8a52-9a7e-4a63-8f0e-0f6f3b1f7a11/do/complete-follow-up?rule=followUp&ordinal=3&leg=mentor

Sendt automatisk. Svar ikke på denne mail.
`,
    });
  });

  it('says the same in English', () => {
    const letter = compose({ ...followUp, step: 'remind-14', leg: 'mentee' }, 'en', 'https://forlob.example');
    expect(letter?.subject).toBe('Course F-2031: Call the mentee and follow up');
    expect(letter?.text).toMatch(/Due: Tuesday,? 4 August 2026/);
    expect(letter?.text).toContain('A friendly reminder.');
  });

  it('asks for no date where it asks for nothing', () => {
    const note = {
      ...followUp,
      rule: 'waiting',
      step: 'note-mentee',
      leg: 'coordinator',
      role: 'mentee',
    } as const;
    const letter = compose(note, 'da', 'https://forlob.example');
    expect(letter?.text).toContain('Du behøver ikke gøre noget.');
    expect(letter?.text).not.toContain('Frist');
  });

  it('about an appointment says when it is (6.2/appointment)', () => {
    const meeting = {
      ...followUp,
      ...{ rule: 'appointment', step: 'remind-day-before', role: 'mentee', due: '2026-08-04' },
      expires: '2026-08-04T13:00:00.000Z',
    } satisfies MessageSubject;
    expect(compose(meeting, 'da', '')?.text).toContain('Tid: tirsdag den 4. august 2026 kl. 15:00');
    expect(compose(meeting, 'en', '')?.text).not.toContain('Due');
  });

  it('after a no-show blames nobody and names no day (6.2/no-show)', () => {
    const note = { ...followUp, rule: 'noShow', step: 'note-mentee', role: 'mentee' } as const;
    const letters = (['da', 'en'] as const).map((language) => compose(note, language, '')?.text ?? '');
    for (const text of letters)
      expect(text).not.toMatch(/udeblev|mødte ikke|ventede|no-show|missed|waited|august/i);
    expect(letters[0]).toContain('Det er helt i orden');
  });

  it('is not made up for someone the duty is not for', () => {
    expect(compose({ ...followUp, role: 'mentee' }, 'da', '')).toBeUndefined();
    expect(compose({ ...followUp, step: 'unheard-of' }, 'da', '')).toBeUndefined();
  });
});
