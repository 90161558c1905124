import { addDays } from '#calendar';
import type { LocalDate } from '#kernel';
import type { MentorEvent } from '#mentors';
import type { Random } from './random.ts';

/** Events of one mentor that could have happened. */
export const randomMentor = (random: Random, mentor: string): readonly MentorEvent[] => {
  const on = (days: number): LocalDate => addDays('2025-11-03', days);
  const events: MentorEvent[] = [
    { type: 'MentorApplied', data: { on: on(0), mentor, channel: null } },
    { type: 'ScreeningInterviewHeld', data: { on: on(7) } },
    {
      type: 'BackgroundCheckRecorded',
      data: { on: on(8), check: 'criminal-record', passed: random.below(4) > 0 },
    },
    { type: 'MentorApproved', data: { on: on(9) } },
    { type: 'MentorTrainingCompleted', data: { on: on(20), module: 'mentor-introduction' } },
    {
      type: 'AvailabilityDeclared',
      data: {
        on: on(21),
        capacity: 1 + random.below(3),
        hoursPerMonth: 2.5,
        trades: random.pick([[], ['it'], ['retail', 'kitchen']]),
        areas: ['hillerod'],
        languages: ['da', random.pick(['en', 'ar'])],
      },
    },
    {
      type: 'MentorDescribed',
      data: { on: on(22), gender: random.pick(['woman', null]), ageGroup: 'from50' },
    },
    { type: 'MentorPaused', data: { on: on(40), until: null } },
    { type: 'MentorReturned', data: { on: on(60) } },
  ];
  return events.slice(0, 4 + random.below(events.length - 3));
};
