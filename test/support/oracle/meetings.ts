import { momentOfClock } from './danish-time.ts';
import { dayOf } from './days.ts';
import type { Day } from './days.ts';
import { needed } from './needed.ts';
import { begin, end } from './occasions.ts';
import type { Occasion, Story } from './story.ts';
import type { Telling } from './telling.ts';

const openAppointments = ({ occasions }: Story): readonly Occasion[] =>
  occasions.filter(({ anchor, ended }) => anchor === 'appointment' && ended === null);

/** Moved or called off before its day, an appointment was none; after it nobody waits for it any more. */
export const dropAppointments = (story: Story, on: Day): void => {
  for (const appointment of openAppointments(story))
    appointment.ended = { on, why: on < appointment.day ? 'CALLED_OFF' : 'DONE' };
};

const appointed: Telling = (story, on, { date, time }) => {
  dropAppointments(story, on);
  const day = dayOf(needed(date));
  begin(story, 'appointment', day, { moment: momentOfClock(day, needed(time)) });
};

const noShow: Telling = (story, on, { side }) => {
  for (const appointment of openAppointments(story))
    if (appointment.day <= on) appointment.ended = { on, why: 'DONE' };
  begin(story, side === 'mentor' ? 'mentorNoShow' : 'noShow', on);
};

/** The events about when the two meet, whether they did, and what worries those around them. */
export const meetings: Readonly<Record<string, Telling>> = {
  IntroMeetingScheduled: appointed,
  MeetingScheduled: appointed,
  MeetingCancelled: dropAppointments,
  IntroNoShowRecorded: noShow,
  NoShowRecorded: noShow,
  CareCallNeeded: (story, on) => {
    begin(story, 'careNeeded', on);
  },
  CareCallHeld: (story, on) => {
    end(story, on, 'careNeeded');
  },
  ConcernRaised: (story, on, { concern, severity, aboutMentor, at }) => {
    const anchor = severity === 'critical' ? 'criticalConcern' : 'concern';
    if (severity === 'critical' || aboutMentor === true) story.keepApart.add(needed(concern));
    begin(story, anchor, on, { id: needed(concern), moment: Date.parse(needed(at)) });
  },
  ConcernTriaged: (story, on, { concern }) => {
    for (const raised of story.occasions) if (raised.id === concern) raised.ended ??= { on, why: 'DONE' };
  },
  ConcernResolved: (story, _, { concern }) => {
    story.keepApart.delete(needed(concern));
  },
};
