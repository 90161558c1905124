import type { LocalText } from '#calendar';
import type { CourseEvent } from '#courses';
import type { FundingFrameSet } from '#funding';
import type { MentorEvent } from '#mentors';
import { courseEventNames } from './course-event-names.ts';

type NamedEvent = CourseEvent['type'] | MentorEvent['type'] | FundingFrameSet['type'] | 'PersonRegistered';

const eventNames: Readonly<Record<NamedEvent, LocalText>> = {
  ...courseEventNames,
  MentorApplied: { da: 'Meldte sig som mentor', en: 'Applied as mentor' },
  MentorKindStated: { da: 'Mentortype angivet', en: 'Kind of mentor stated' },
  ScreeningInterviewHeld: { da: 'Indledende samtale holdt', en: 'Screening interview held' },
  MentorScreenedOut: { da: 'Ansøger afvist', en: 'Applicant turned down' },
  MentorApproved: { da: 'Mentor godkendt', en: 'Mentor approved' },
  BackgroundCheckRecorded: { da: 'Attest registreret', en: 'Check recorded' },
  ConfidentialityDeclarationSigned: {
    da: 'Tavshedserklæring underskrevet',
    en: 'Confidentiality declaration signed',
  },
  MentorTrainingCompleted: { da: 'Kursus gennemført', en: 'Training completed' },
  QualificationRecorded: { da: 'Kvalifikation tilføjet', en: 'Qualification added' },
  AvailabilityDeclared: { da: 'Rådighed opdateret', en: 'Availability updated' },
  MentorDescribed: { da: 'Mentor beskrevet', en: 'Mentor described' },
  MentorPaused: { da: 'Mentor holder pause', en: 'Mentor takes a break' },
  MentorReturned: { da: 'Mentor er tilbage', en: 'Mentor is back' },
  MentorLeft: { da: 'Mentor er stoppet', en: 'Mentor has left' },
  CourseTakenOn: { da: 'Forløb påbegyndt', en: 'Course taken on' },
  CourseGivenBack: { da: 'Forløb afgivet', en: 'Course given back' },
  SparringHeld: { da: 'Sparring holdt', en: 'Sparring held' },
  SupervisionHeld: { da: 'Supervision holdt', en: 'Supervision held' },
  ReflectingTeamSessionHeld: { da: 'Reflekterende team holdt', en: 'Reflecting team held' },
  VolunteerCareContactMade: { da: 'Frivilligpleje', en: 'Volunteer care' },
  FundingFrameSet: { da: 'Rådighedsbeløb sat', en: 'Funding frame set' },
  PersonRegistered: { da: 'Person registreret', en: 'Person registered' },
};

/** The title of a line in a timeline; an event of a later version of the program is called by its type. */
export const eventName = (type: string): LocalText =>
  Object.hasOwn(eventNames, type) ? eventNames[type as NamedEvent] : { da: type, en: type };
