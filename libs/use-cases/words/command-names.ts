import type { CourseAction } from '#access';
import type { LocalText } from '#calendar';
import type { MentorAction } from '#mentors';
import { courseCommandNames } from './course-command-names.ts';

/** What a person can do, as a button says it. */
export type NamedCommand =
  CourseAction | MentorAction | 'RegisterPerson' | 'SetFundingFrame' | 'ExemptWindows' | 'ReassignCourses';

const commandNames: Readonly<Record<NamedCommand, LocalText>> = {
  ...courseCommandNames,
  // the mentor corps
  ApplyAsMentor: { da: 'Opret en mentor', en: 'Register a mentor' },
  StateMentorKind: { da: 'Angiv mentortype', en: 'State the kind of mentor' },
  HoldScreeningInterview: { da: 'Skriv den indledende samtale', en: 'Log the screening interview' },
  ScreenOutMentor: { da: 'Sig nej til ansøgeren', en: 'Turn the applicant down' },
  ApproveMentor: { da: 'Godkend mentoren', en: 'Approve the mentor' },
  RecordBackgroundCheck: { da: 'Registrér en attest', en: 'Record a check' },
  CompleteTraining: { da: 'Registrér et kursus', en: 'Record a training' },
  SignConfidentialityDeclaration: {
    da: 'Underskriv tavshedserklæringen',
    en: 'Sign the confidentiality declaration',
  },
  RecordQualification: { da: 'Tilføj en kvalifikation', en: 'Add a qualification' },
  DeclareAvailability: { da: 'Opdatér rådighed', en: 'Update availability' },
  DescribeMentor: { da: 'Beskriv mentoren', en: 'Describe the mentor' },
  PauseMentor: { da: 'Hold pause som mentor', en: 'Take a break as mentor' },
  ReturnMentor: { da: 'Vend tilbage fra pausen', en: 'Return from the break' },
  LeaveCorps: { da: 'Stop som mentor', en: 'Leave the mentor corps' },
  HoldSparring: { da: 'Log en sparring', en: 'Log a sparring' },
  HoldSupervision: { da: 'Log en supervision', en: 'Log a supervision' },
  HoldReflectingTeamSession: { da: 'Log et reflekterende team', en: 'Log a reflecting team' },
  MakeCareContact: { da: 'Log frivilligpleje', en: 'Log volunteer care' },
  // many courses
  ExemptWindows: { da: 'Fritag mange forløb for en frist', en: 'Exempt many courses from a deadline' },
  ReassignCourses: { da: 'Giv en kollegas forløb videre', en: 'Give a colleague’s courses to another' },
  // people, money
  RegisterPerson: { da: 'Registrér en person', en: 'Register a person' },
  SetFundingFrame: { da: 'Sæt rådighedsbeløbet', en: 'Set the funding frame' },
};

export const commandName = (command: NamedCommand): LocalText => commandNames[command];
