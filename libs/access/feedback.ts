import type { LocalDate } from '#kernel';
import type { Contact, Course, CourseEvent, Ledger } from '#courses';
import { emptyLedger, matchedOn } from '#courses';
import { isRuleName, isStatutory, type FeedbackScope, type RuleName, type SchemeKind } from '#programmes';
import type { PersonRole } from './signed-in.ts';

/** The programme's scope, or that of mentor and mentee: everything but how the other one answered. */
export type Sees = FeedbackScope | 'mentor' | 'mentee';

/**
 * How much of a course a role sees. Where mentoring is voluntary the municipality's caseworker sees what the programme
 * lets him (S4: "de unge ikke skal rapportere tilbage til kommunen"); staff else, and in a statutory scheme he too, all.
 */
export const seesOf = (role: PersonRole, scheme: SchemeKind, scope: FeedbackScope): Sees => {
  if (role === 'mentor' || role === 'mentee') return role;
  return role === 'caseworker' && !isStatutory(scheme) ? scope : 'full';
};

/** A caseworker never reads what a volunteer mentor or his mentee has written, whatever the scope. */
export const readsTexts = (role: PersonRole, scheme: SchemeKind): boolean =>
  role !== 'caseworker' || isStatutory(scheme);

/** What happened between mentor and mentee: no business of one who sees the status only. */
const betweenThem: ReadonlySet<CourseEvent['type']> = new Set([
  'BaselineMeasured',
  'BaselineWaived',
  'ContactLogged',
  'ContactCorrected',
  'GoalSet',
  'GoalRevised',
  'CommonGoalConfirmed',
  'GoalAchieved',
  'SubGoalAchieved',
  'GoalDropped',
  'ContactConfirmedByMentee',
  'ContactDisputed',
  'InterdisciplinaryMeetingHeld',
  'BootCampAttended',
  'GroundRulesAgreed',
  'MeetingScheduled',
  'MeetingCancelled',
  'IntroNoShowRecorded',
  'NoShowRecorded',
  'TaskCompleted',
  'CareCallNeeded',
  'CareCallHeld',
  'FollowUpLegCompleted',
  'FollowUpCompleted',
  'FollowUpMissed',
  'MeasurementReceived',
  'MeasurementCorrected',
  'MeasurementMissed',
  'FinalMeasurementMarkedMissing',
  'ClosureInterviewHeld',
  'ClosureInterviewAttempted',
  'ReminderIssued',
  'ReminderSuppressed',
] as const);

/** What a match is sought by: between the mentee and those who seek it. */
const soughtBy: ReadonlySet<CourseEvent['type']> = new Set([
  'MatchWishesRecorded',
  'MentorVetoed',
  'VetoLifted',
] as const);

/** What is to be done between them, and what is read off how often they are in touch. */
const dutiesBetweenThem: ReadonlySet<RuleName> = new Set([
  'followUp',
  'contactLogSilence',
  'contactDuty',
  'doseCheck',
  'appointment',
  'noShow',
  'noShowCall',
  'noShowCaseMeeting',
  'mentorNoShow',
  'noActivity',
]);

/**
 * Concerns, and that a measurement asks for care, are for those who handle them: neither the municipality of a volunteer
 * course nor the other side hears of it.
 */
const forStaffAlone: ReadonlySet<CourseEvent['type']> = new Set([
  'ConcernRaised',
  'ConcernTriaged',
  'ChildNotificationMade',
  'ConcernEscalated',
  'ConcernResolved',
  'CareCallNeeded',
  'CareCallHeld',
] as const);

const dutiesForStaffAlone: ReadonlySet<string> = new Set<RuleName>([
  'careCall',
  'concern',
  'criticalConcern',
]);

/** Whether one who sees so much may know of this duty. A rule that is none of the course's own measures how someone is. */
export const seesDuty = (rule: string, sees: Sees): boolean => {
  if (dutiesForStaffAlone.has(rule)) return sees === 'full';
  return sees !== 'status-only' || (isRuleName(rule) && !dutiesBetweenThem.has(rule));
};

/** Whether one who sees so much may know that this happened, and about which duty, if it is about one. */
export const isVisible = (type: CourseEvent['type'], sees: Sees, duty?: string): boolean => {
  if (sees === 'full') return true;
  if (soughtBy.has(type) || forStaffAlone.has(type) || (duty !== undefined && !seesDuty(duty, sees)))
    return false;
  return sees !== 'status-only' || !betweenThem.has(type);
};

/** The duty that an event's data (or the timeline's facts of it) are about, if they are about one. */
export const dutyIn = (data: object): string | undefined =>
  'rule' in data && 'ordinal' in data && typeof data.rule === 'string' ? data.rule : undefined;

/** The events that one who sees so much may read. Below `full`, how someone answered a measurement is left out. */
export const visibleEvents = <E extends CourseEvent>(events: readonly E[], sees: Sees): readonly E[] =>
  sees === 'full'
    ? events
    : events
        .filter(({ type, data }) => isVisible(type, sees, dutyIn(data)))
        .map((event) =>
          'scores' in event.data && !isOwn(event.data, sees)
            ? { ...event, data: { ...event.data, scores: {} } }
            : event,
        );

const isOwn = (answered: object, sees: Sees): boolean =>
  'respondent' in answered && answered.respondent === sees;

/** The course as one who sees so much may read it. */
export const visibleCourse = (course: Course, sees: Sees): Course =>
  sees === 'full'
    ? course
    : {
        ...course,
        wishes: sees === 'mentee' ? course.wishes : null,
        // Whom one has ruled out is never told to the other.
        ruledOut: [],
        ledger: visibleLedger(sees === 'mentor' ? ownLogs(course) : course.ledger, sees),
      };

/** What an earlier mentor has logged is read by the next one only where the mentee agrees. */
const ownLogs = (course: Course): Ledger => {
  const { ledger, consent, episode } = course;
  if (episode === 1 || consent?.earlierLogs === true) return ledger;
  const since = 'match' in course && course.match !== null ? matchedOn(course) : undefined;
  const isOwn = ({ on }: { readonly on: LocalDate }) => since !== undefined && on >= since;
  return { ...ledger, contacts: ledger.contacts.filter(isOwn), activities: ledger.activities.filter(isOwn) };
};

const visibleLedger = (ledger: Ledger, sees: Sees): Ledger =>
  sees === 'status-only'
    ? { ...emptyLedger, statusUpdates: ledger.statusUpdates, postFollowUps: ledger.postFollowUps }
    : {
        ...ledger,
        concerns: ledger.concerns.filter(({ by }) => by === sees),
        careCalls: [],
        steps: Object.fromEntries(
          Object.entries(ledger.steps).filter(([identity]) => seesDuty(identity.split(':')[0] ?? '', sees)),
        ),
        contacts: sees === 'mentor' ? ledger.contacts.map(undisputed) : ledger.contacts,
        measurements: ledger.measurements.map((each) => (isOwn(each, sees) ? each : { ...each, scores: {} })),
      };

/** That a mentee says it was otherwise is between him and the coordinator. */
const undisputed = (contact: Contact): Contact =>
  contact.menteesWord === 'disputed' ? { ...contact, menteesWord: null } : contact;
