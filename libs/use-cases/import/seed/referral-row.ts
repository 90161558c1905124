import { addDays } from '#calendar';
import { danishDate, type SeedRow } from './cells.ts';
import { sectors } from './names.ts';
import { someone } from './people.ts';
import { by, type SeedCourse } from './seed-course.ts';

/** The referral, and what came of it before the matching: on to the waiting list, or a detour. */
export const referralRow = (course: SeedCourse): SeedRow<'referrals'> => ({
  ...plainRow(course),
  ...(course.detour && detourOf(course, course.detour)),
});

const plainRow = (course: SeedCourse): SeedRow<'referrals'> => {
  const { life, statutory, chance, person } = course;
  const granted = statutory && life.granted <= course.today;
  return {
    course: course.number,
    mentee: course.mentee,
    name: person?.name ?? someone(chance),
    email: person?.email ?? `mentee-${course.number.toLowerCase()}@example.dk`,
    phone: '20 00 00 00',
    birthDate: danishDate(addDays(life.referred, -chance.between(17 * 366, 28 * 365))),
    language: chance.between(1, 6) === 1 ? 'engelsk' : 'dansk',
    programme: course.programme,
    referredOn: danishDate(life.referred),
    channel: chance.oneOf(['jobcenter', 'kommune', 'ungevejledning']),
    municipality: course.municipality,
    team: course.team,
    caseworker: course.caseworker,
    coordinator: course.coordinator,
    reason: 'Opdigtet baggrund',
    // By the number, so that the rest of the life is drawn as before.
    wishedTrades: sectors[Number(course.number.replace(/\D/g, '')) % sectors.length] ?? '',
    wishedLanguages: 'dansk',
    consentOn: danishDate(life.referred),
    laterContact: course.laterContact ? 'ja' : 'nej',
    assessedOn: by(course, life.assessed),
    ...(granted && {
      grantedOn: danishDate(life.granted),
      grantFrom: danishDate(life.granted),
      // The longest period the rule allows; the agreement lies within it.
      grantTo: danishDate(life.end),
      grantHours: '2,5',
      assessment: 'Opdigtet faglig vurdering',
      // One LAB mentor in four stands beside somebody who is discharged: a right, and shorter than it gives.
      ...(course.programme === 'lab-mentor' &&
        chance.between(1, 4) === 1 && {
          grantUnder: 'mentor-at-discharge',
          occasionOn: danishDate(addDays(life.granted, 30)),
        }),
    }),
    waitingOn: by(course, life.waiting),
  };
};

const detourOf = (course: SeedCourse, detour: NonNullable<SeedCourse['detour']>): SeedRow<'referrals'> => {
  const { life, statutory } = course;
  const open = {
    assessedOn: '',
    waitingOn: '',
    grantedOn: '',
    grantFrom: '',
    grantTo: '',
    grantUnder: '',
    occasionOn: '',
    grantHours: '',
    assessment: '',
  };
  const on = by(course, addDays(life.referred, 5));
  switch (detour) {
    case 'declined':
      // A statutory offer is not declined: there the referral is withdrawn.
      return statutory
        ? { ...open, endedOn: on, endedAs: 'trukket tilbage', endNote: 'Opdigtet grund' }
        : { ...open, endedOn: on, endedAs: 'takket nej', endReason: 'ingen tid' };
    case 'rejected':
      return {
        ...open,
        endedOn: on,
        endedAs: 'afvist',
        endReason: 'anden støtte',
        ...(statutory && { hearingHeld: 'ja', complaintGuidance: 'ja' }),
      };
    case 'withdrawn':
      return { ...open, endedOn: on, endedAs: 'trukket tilbage', endNote: 'Opdigtet grund' };
    case 'incomplete':
      return { ...open, returnedOn: by(course, addDays(life.referred, 1)), missing: 'baggrund' };
  }
};
