import { permissions, type CourseAction } from '#access';
import type { Recipient } from '#courses';
import { isMentorRule, isRuleName, type RuleName } from '#programmes';

/** What is done about each duty; a duty that several commands may settle leads to the course's page. */
const commands: Readonly<Record<RuleName, CourseAction | null>> = {
  referralReceived: 'AssessEligibility',
  referralIncomplete: 'CompleteReferral',
  waiting: 'ProposeMatch',
  matchProposal: 'AcceptMatch',
  introNotHeld: 'HoldIntro',
  agreementUnsigned: 'SignAgreement',
  followUp: 'CompleteFollowUp',
  contactLogSilence: 'LogContact',
  contactDuty: 'LogContact',
  appointment: null,
  noShow: null,
  noShowCall: 'CompleteTask',
  noShowCaseMeeting: 'RecordActivity',
  mentorNoShow: 'CompleteTask',
  careCall: 'HoldCareCall',
  concern: null,
  criticalConcern: null,
  doseCheck: null,
  statusReport: 'SendStatusUpdate',
  endWarning: null,
  grantExpiry: 'ExtendAgreement',
  pauseReturn: 'ResumeCourse',
  agreementEnd: 'StartClosure',
  closing: null,
  postClosure: 'RecordPostFollowUp',
  afterClosure: null,
  noActivity: null,
};

/** What is done about a duty; null where several things may be. */
export const commandForDuty = (rule: string): CourseAction | null =>
  isRuleName(rule) ? commands[rule] : 'ReceiveMeasurement';

interface Window {
  readonly course: string;
  readonly rule: string;
  /** Null: not kept. The form asks which of the windows it is about. */
  readonly ordinal: number | string | null;
  readonly leg: string | null;
}

/** `CompleteFollowUp` → `complete-follow-up`. */
export const kebab = (type: string): string => type.replace(/(?!^)(?=[A-Z])/g, '-').toLowerCase();

const pathOfCourse = (course: string): string => `/console/courses/${course}`;

/** Where a command is given to a course. */
export const commandPath = (course: string, command: string): string =>
  `${pathOfCourse(course)}/do/${kebab(command)}`;

/** Where a duty is seen to: the form of its command with the window filled in, else the course's page. */
export const pathForDuty = ({ course, rule, ordinal, leg }: Window): string => {
  const command = commandForDuty(rule);
  if (command === null) return pathOfCourse(course);
  if (command === 'ProposeMatch') return `${pathOfCourse(course)}/match`;
  const window = isRuleName(rule) ? { rule } : { instrument: rule };
  const query = new URLSearchParams({
    ...window,
    ...(ordinal !== null && { ordinal: String(ordinal) }),
    ...(leg !== null && { leg }),
  });
  return `${commandPath(course, command)}?${query.toString()}`;
};

/** The page of what a duty is about: a course, or a mentor. */
export const subjectPath = ({ rule, courseId }: Pick<ToldDuty, 'rule' | 'courseId'>): string =>
  isMentorRule(rule) ? `/console/mentors/${courseId}` : pathOfCourse(courseId);

/** A duty as someone is told of it. */
export interface ToldDuty {
  readonly rule: string;
  /** Of the course; where the rule is about a mentor, of the mentor. */
  readonly courseId: string;
  readonly leg: string | null;
  readonly role: Recipient;
  /** Of the step that tells it: `followUp:1:3:coordinator:remind-14:2026-08-04`; null where that was not kept. */
  readonly identity?: string | null;
}

/**
 * Where in the console someone sees to what he is told of: mentor and mentee on their own page, staff in the form of what settles
 * it, or on the course's page where that is not theirs to give.
 */
export const pathForTold = ({ rule, courseId, leg, role, identity }: ToldDuty): string => {
  if (isMentorRule(rule)) return subjectPath({ rule, courseId });
  if (role === 'mentor' || role === 'mentee') return `/console/me?course=${courseId}`;
  const command = commandForDuty(rule);
  return command !== null && permissions[command][role] !== undefined
    ? pathForDuty({ course: courseId, rule, ordinal: identity?.split(':')[2] ?? null, leg })
    : pathOfCourse(courseId);
};
