import { randomUUID } from 'node:crypto';
import { addDays, addMonths } from '#calendar';
import type { CourseEvent } from '#courses';
import type { LocalDate } from '#kernel';
import { programmeVersion, type ProgrammeVersion } from '#programmes';
import { begunOn, contactOn } from '#test/support/duty-course';
import { loadCatalogue } from '#use-cases/load-catalogue';

const found = programmeVersion(loadCatalogue().catalogue, 'bul', '2018');
if (found === undefined) throw new Error('The catalogue has no bul@2018');
export const programme: ProgrammeVersion = found;

/** The team of all courses here; whoever is in it may act on them. */
export const team = 'north';

/** A course in its fourth week, of 24 events, with a reason of referral that its mentee's key encrypts. */
export const courseUnderWay = (today: LocalDate): readonly CourseEvent[] => {
  const begun = addDays(today, -28);
  const mentee = randomUUID();
  const events = begunOn(programme, begun, addMonths(begun, 6));
  const contacts = Array.from({ length: 24 - events.length }, (_, week) =>
    contactOn(addDays(begun, week * 2)),
  );
  return [...events, ...contacts].map((event) =>
    event.type === 'ReferralReceived'
      ? {
          ...event,
          data: { ...event.data, mentee, team },
          texts: { reason: { subject: mentee, group: 'case', text: 'Vil gerne i arbejde i et køkken' } },
        }
      : event,
  );
};
