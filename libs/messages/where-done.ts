import { permissions, type CourseAction } from '#access';
import type { Recipient } from '#courses';
import { isMentorRule, isRuleName, type RuleName } from '#programmes';

/**
 * What settles each duty: one command, or several of which someone chooses by what has happened. None: the course's page, to think
 * over what comes next.
 */
const commands: Readonly<Record<RuleName, readonly CourseAction[]>> = {
  referralReceived: ['AssessEligibility'],
  referralIncomplete: ['CompleteReferral'],
  waiting: ['ProposeMatch'],
  matchProposal: ['AcceptMatch'],
  introNotHeld: ['HoldIntro'],
  agreementUnsigned: ['SignAgreement'],
  followUp: ['CompleteFollowUp'],
  contactLogSilence: ['LogContact'],
  contactDuty: ['LogContact'],
  appointment: ['HoldIntro', 'LogContact', 'RecordNoShow'],
  noShow: [],
  noShowCall: ['CompleteTask'],
  noShowCaseMeeting: ['RecordActivity'],
  mentorNoShow: ['CompleteTask'],
  careCall: ['HoldCareCall'],
  concern: ['TriageConcern'],
  criticalConcern: ['TriageConcern'],
  doseCheck: ['LogContact'],
  statusReport: ['SendStatusUpdate'],
  endWarning: ['ExtendAgreement', 'StartClosure'],
  grantExpiry: ['ExtendAgreement'],
  pauseReturn: ['ResumeCourse'],
  agreementEnd: ['StartClosure'],
  closing: [],
  postClosure: ['RecordPostFollowUp'],
  afterClosure: [],
  noActivity: [],
};

/** What settles a duty; an instrument's is measured. */
export const commandsForDuty = (rule: string): readonly CourseAction[] =>
  isRuleName(rule) ? commands[rule] : ['ReceiveMeasurement'];

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

/** The form of a command with a duty's window filled in. */
export const formPathForDuty = (command: CourseAction, { course, rule, ordinal, leg }: Window): string => {
  if (command === 'ProposeMatch') return `${pathOfCourse(course)}/match`;
  const window = isRuleName(rule) ? { rule } : { instrument: rule };
  const query = new URLSearchParams({
    ...window,
    ...(ordinal !== null && { ordinal: String(ordinal) }),
    ...(leg !== null && { leg }),
  });
  return `${commandPath(course, command)}?${query.toString()}`;
};

/** Where the course's page begins with what settles its duties. */
const choicesOnPage = '#can-do';

const pathAmong = (some: readonly CourseAction[], window: Window): string => {
  const [one, another] = some;
  const page = pathOfCourse(window.course);
  if (one === undefined) return page;
  return another === undefined ? formPathForDuty(one, window) : page + choicesOnPage;
};

/** Where a duty is seen to: the form of what settles it, or the course's page where there is a choice. */
export const pathForDuty = (window: Window): string => pathAmong(commandsForDuty(window.rule), window);

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
  const own = commandsForDuty(rule).filter((command) => permissions[command][role] !== undefined);
  return pathAmong(own, { course: courseId, rule, ordinal: identity?.split(':')[2] ?? null, leg });
};
