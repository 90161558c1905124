import type { CourseAction } from '#access';
import { isRuleName, type RuleName } from '#programmes';

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
  readonly ordinal: number | string;
  readonly leg: string;
}

/** `CompleteFollowUp` → `complete-follow-up`. */
export const kebab = (type: string): string => type.replace(/(?!^)(?=[A-Z])/g, '-').toLowerCase();

/** Where a command is given to a course. */
export const commandPath = (course: string, command: string): string =>
  `/console/courses/${course}/do/${kebab(command)}`;

/** Where a duty is seen to: the form of its command with the window filled in, else the course's page. */
export const pathForDuty = ({ course, rule, ordinal, leg }: Window): string => {
  const command = commandForDuty(rule);
  if (command === null) return `/console/courses/${course}`;
  if (command === 'ProposeMatch') return `/console/courses/${course}/match`;
  const window = isRuleName(rule) ? { rule } : { instrument: rule };
  const query = new URLSearchParams({ ...window, ordinal: String(ordinal), leg });
  return `${commandPath(course, command)}?${query.toString()}`;
};
