import type { AgreementTerms, ApprovedStep, MeasurementScores, MentorFacts, Side } from '#courses';
import type { ProgrammeVersion } from '#programmes';
import { by, programmeOf, step } from './course-story.ts';
import type { Step, Wish } from './course-story.ts';

type WishFor<Type extends Wish['type']> = Omit<Extract<Wish, { type: Type }>, 'type'>;

/** A step of one kind, with the parts of it that a test changes. */
const maker =
  <Type extends Wish['type']>(type: Type, usual: WishFor<Type>) =>
  (different: Partial<WishFor<Type>> = {}): Step =>
    step({ type, ...usual, ...different } as unknown as Wish);

/** A mentor who is ready for every programme of the catalogue. */
export const readyMentor: MentorFacts = {
  mentor: 'mentor-1',
  kind: null,
  approved: true,
  available: true,
  training: ['mentor-introduction', 'mentor-course'],
  checks: ['criminal-record'],
  confidentialitySigned: true,
  capacity: 2,
  placesTaken: 0,
  freePlace: 1,
};

export const submitReferral = maker('SubmitReferral', {
  number: 'F-1',
  mentee: 'mentee-1',
  channel: 'municipality',
  municipality: 'Søby',
  team: 'north',
  caseworker: 'caseworker',
  coordinator: 'coordinator',
  consent: { textVersion: '1', on: '2026-03-02', laterContact: true },
  linkedTo: null,
  reason: null,
});
export const returnReferral = maker('ReturnReferral', { missing: ['consent'], note: null });
export const completeReferral = maker('CompleteReferral', { note: null });
export const assessEligibility = maker('AssessEligibility', {
  age: 22,
  inTargetGroup: true,
  section85: false,
  exceptionReason: null,
});
export const rejectReferral = maker('RejectReferral', {
  reason: 'outsideTargetGroup',
  note: null,
  hearingHeld: null,
  complaintGuidance: null,
});
export const citizenDeclines = maker('CitizenDeclines', { reason: 'wishes', note: null });
export const withdrawReferral = maker('WithdrawReferral', { reason: 'moved away' });
export const decideGrant = maker('DecideGrant', {
  from: '2026-03-02',
  to: '2026-09-01',
  hoursPerWeek: 2,
  assessment: 'The support is decisive',
  under: { rule: 'mentor-agreement', occasionOn: null },
  assessedBy: 'caseworker',
  frames: [],
  override: null,
});
export const placeOnWaitingList = maker('PlaceOnWaitingList', {});
export const recordMatchWishes = maker('RecordMatchWishes', {
  statement: 'statement-1',
  trades: ['it'],
  areas: ['Søby'],
  languages: ['da'],
  requiredLanguage: null,
  hoursPerMonth: null,
  mentorGender: null,
  mentorAge: null,
  words: 'Someone patient',
});
export const vetoMentor = maker('VetoMentor', { mentor: 'mentor-2', reason: 'vetoByMentee', note: null });
export const liftVeto = maker('LiftVeto', { mentor: 'mentor-2', reason: 'vetoByMentee', note: null });
export const proposeMatch = maker('ProposeMatch', {
  mentor: readyMentor,
  criteria: [{ criterion: 'sector', points: 3 }],
  conflictOfInterest: false,
  explanation: null,
  choice: null,
});
const acceptance = maker('AcceptMatch', { side: 'mentor', mentor: readyMentor, note: null });
export const acceptMatch = (side: Side, mentor = readyMentor): Step => by(side, acceptance({ side, mentor }));
export const acceptOnBehalf = maker('AcceptMatch', { side: 'mentor', mentor: readyMentor, note: 'By phone' });
const refusal = maker('DeclineMatch', { side: 'mentor', reason: 'noTime', note: null });
export const declineMatch = (side: Side): Step => by(side, refusal({ side }));
export const expireProposal = by('system', maker('ExpireProposal', {})());
export const scheduleIntro = maker('ScheduleIntro', {
  date: '2026-03-05',
  time: '10:00',
  place: 'publicPlace',
  address: null,
});
export const completeAlignment = maker('CompleteAlignment', { participants: 'pair' });
export const holdIntro = maker('HoldIntro', { note: null });
export const abortStartup = maker('AbortStartup', { side: 'mentee', note: null });
export const terms: AgreementTerms = {
  start: '2026-03-02',
  end: '2026-09-01',
  hoursPerMonth: 3,
  tasks: ['applications'],
};
export const draftAgreement = maker('DraftAgreement', { terms });
export const signAgreement = maker('SignAgreement', { by: 'mentor', version: 1 });
export const setGoal = maker('SetGoal', {
  goal: 'goal-1',
  author: 'mentee',
  text: 'A job in a kitchen',
  parent: null,
  focusArea: 'job',
});
export const reviseGoal = maker('ReviseGoal', {
  goal: 'goal-1',
  revision: 'revision-1',
  text: 'A job in a canteen',
  focusArea: null,
});
export const confirmCommonGoal = maker('ConfirmCommonGoal', { goal: 'goal-1', by: 'mentee' });
export const achieveGoal = maker('AchieveGoal', { goal: 'goal-1', note: null });
export const dropGoal = maker('DropGoal', { goal: 'goal-1', reason: 'wishes', note: null });
export const recordActivity = maker('RecordActivity', {
  activity: 'activity-1',
  kind: 'interdisciplinaryMeeting',
  note: null,
});
const statusScores: MeasurementScores = { status: 1 };
export const measureBaseline = maker('MeasureBaseline', {
  measurement: 'measurement-1',
  instrument: 'status',
  respondent: 'mentee',
  scores: statusScores,
});
export const waiveBaseline = maker('WaiveBaseline', {
  instrument: 'status',
  reason: 'notPossible',
  note: null,
});
export const activateAgreement = maker('ActivateAgreement', { feedbackScopeShown: true });
export const logContact = maker('LogContact', {
  contact: 'contact-1',
  channel: 'meeting',
  minutes: 60,
  place: 'publicPlace',
  function: 'personal',
  phoneReason: null,
  note: null,
});
export const correctContact = maker('CorrectContact', {
  contact: 'contact-1',
  heldOn: '2026-03-02',
  channel: 'meeting',
  minutes: 45,
  voided: false,
  reason: 'Typing error',
});
export const confirmContact = by('mentee', maker('ConfirmContact', { contact: 'contact-1' })());
const dispute = maker('DisputeContact', { contact: 'contact-1', words: 'We did not meet' });
export const disputeContact = (different: Parameters<typeof dispute>[0] = {}): Step =>
  by('mentee', dispute(different));
export const scheduleMeeting = maker('ScheduleMeeting', {
  date: '2026-03-12',
  time: '15:00',
  place: 'publicPlace',
  address: null,
});
export const cancelMeeting = maker('CancelMeeting', { note: null });
const noShow = maker('RecordNoShow', { side: 'mentee', note: null });
export const recordNoShow = (side: Side = 'mentee'): Step => by('mentor', noShow({ side }));
export const completeTask = maker('CompleteTask', { rule: 'noShowCall', ordinal: 2, note: null });
export const holdCareCall = maker('HoldCareCall', { specialistOffered: true, note: null });
export const exemptWindow = maker('ExemptWindow', {
  rule: 'followUp',
  ordinal: 1,
  leg: 'mentor',
  reason: 'holiday',
  note: null,
});
export const correctPostFollowUp = maker('CorrectPostFollowUp', {
  ordinal: 1,
  status: 'fullTimeJob',
  retained: null,
  reason: 'He had the job already',
});
export const correctSignature = maker('CorrectSignature', {
  by: 'mentor',
  version: 1,
  signedOn: '2026-03-03',
  reason: 'The paper says so',
});
export const receiveMeasurement = maker('ReceiveMeasurement', {
  measurement: 'measurement-2',
  instrument: 'status',
  ordinal: null,
  respondent: 'mentee',
  scores: statusScores,
});
export const correctMeasurement = maker('CorrectMeasurement', {
  measurement: 'measurement-1',
  measuredOn: '2026-03-02',
  scores: { status: 2 },
  voided: false,
  reason: 'Typing error',
});
export const completeFollowUp = maker('CompleteFollowUp', {
  rule: 'followUp',
  ordinal: 1,
  leg: 'mentor',
  note: null,
});
export const sendStatusUpdate = maker('SendStatusUpdate', { rule: 'statusReport', ordinal: 1 });
export const setContactLimit = maker('SetContactLimit', { everyDays: 7 });
export const extendAgreement = maker('ExtendAgreement', {
  end: '2026-09-02',
  reason: 'Nearly there',
  grant: null,
  frames: [],
  override: null,
});
export const pauseCourse = maker('PauseCourse', {
  reason: 'illness',
  expectedReturn: '2026-04-13',
  note: null,
});
export const resumeCourse = maker('ResumeCourse', { note: null });
export const endMatchEpisode = maker('EndMatchEpisode', {
  side: 'mentor',
  reason: 'moved',
  handover: 'The applications are written, the interviews lie ahead',
});
export const declineRematch = maker('DeclineRematch', { reason: 'wish', note: null });
export const startClosure = maker('StartClosure', { kind: 'early', reason: 'goalReached', note: null });
export const holdClosureInterview = maker('HoldClosureInterview', { side: 'mentor', note: null });
export const attemptClosureInterview = maker('AttemptClosureInterview', { side: 'mentee' });
export const markFinalMeasurementMissing = maker('MarkFinalMeasurementMissing', {
  instrument: 'status',
  reason: 'Not reached',
});
export const recordOutcome = maker('RecordOutcome', {
  category: 'education',
  evidence: 'menteeStatement',
  since: null,
});
export const reconcileHours = maker('ReconcileHours', {});
export const closeCourse = maker('CloseCourse', { note: null });
export const recordPostFollowUp = maker('RecordPostFollowUp', {
  rule: 'postClosure',
  ordinal: 1,
  answer: { status: 'education', retained: true },
});
export const raiseConcern = maker('RaiseConcern', {
  concern: 'concern-1',
  severity: 'serious',
  kind: 'wellbeing',
  aboutMentor: false,
  words: 'Has not come out for two weeks',
});
export const triageConcern = maker('TriageConcern', {
  concern: 'concern-1',
  under18: false,
  notification: null,
  note: 'Called her',
});
export const escalateConcern = maker('EscalateConcern', {
  concern: 'concern-1',
  escalatedTo: 'specialist',
  note: null,
});
export const resolveConcern = maker('ResolveConcern', {
  concern: 'concern-1',
  resolution: 'resolved',
  note: 'She has help now',
});
export const giveConsent = maker('GiveConsent', { purpose: 'earlierLogs', textVersion: '1' });
export const withdrawConsent = maker('WithdrawConsent', { purpose: 'participation', note: null });
export const transferCourse = maker('TransferCourse', {
  municipality: 'Vig',
  team: 'south',
  coordinator: 'southern-coordinator',
  caseworker: 'southern-caseworker',
  acceptedBy: 'southern-coordinator',
  basis: 'consent',
  reason: 'She has moved',
});
export const reopenCourse = maker('ReopenCourse', {
  to: 'active',
  mentor: readyMentor,
  reason: 'She has lost the job again',
});
export const executeDisposal = by(
  'data-protection-officer',
  maker('ExecuteDisposal', { keptUntil: '2026-03-02' })(),
);
export const placeLegalHold = maker('PlaceLegalHold', { reason: 'A complaint is being dealt with' });
export const liftLegalHold = maker('LiftLegalHold', {});
export const giveApproval = (of: ApprovedStep): Step => by('leader', maker('GiveApproval', { of })());
export const migrateProgramme = maker('MigrateProgramme', {
  target: programmeOf('bul', '2018'),
  reason: 'The programme has been prolonged',
});
export const reassignCaseworker = maker('ReassignCaseworker', { to: 'another-caseworker' });
export const reassignCoordinator = maker('ReassignCoordinator', { to: 'another-coordinator' });
export const changeLegalBasis = maker('ChangeLegalBasis', { reason: 'The law has changed' });
export const recordGraduation = maker('RecordGraduation', { graduatesOn: '2027-06-30' });

/** What only the course itself does. */
export const itself = (wish: Wish): Step => by('system', step(wish));

/** How a course of the programme comes this far on one day, without a word too much. */
export const pathOf = (programme: ProgrammeVersion) => {
  const statutory = programme.grantRequired.value;
  const decider = statutory ? 'caseworker' : 'coordinator';
  const [signature] = programme.measurements;
  const received = [submitReferral()];
  const assessed = [...received, by(decider, assessEligibility())];
  const granted = statutory ? [...assessed, by('caseworker', decideGrant())] : assessed;
  const waiting = [...granted, placeOnWaitingList()];
  const proposed = [...waiting, proposeMatch()];
  const intro = [...proposed, acceptMatch('mentor'), acceptMatch('mentee')];
  const agreement = [...intro, completeAlignment(), holdIntro()];
  const prepared = [
    ...agreement,
    draftAgreement(),
    ...programme.signedBy.value.map((party) => by(party, signAgreement({ by: party }))),
    ...(statutory ? [completeAlignment({ participants: 'caseworker' })] : []),
    setGoal(),
    ...programme.measurements
      .filter(({ baseline }) => baseline.value)
      .map(({ instrument }) => waiveBaseline({ instrument })),
  ];
  const active = [...prepared, by(decider, activateAgreement())];
  const paused = [...active, by(decider, pauseCourse())];
  const rematching = [...active, endMatchEpisode()];
  const closing = [...active, startClosure()];
  const ready = [
    ...closing,
    holdClosureInterview({ side: 'mentor' }),
    holdClosureInterview({ side: 'mentee' }),
    markFinalMeasurementMissing({ instrument: signature?.instrument ?? 'status' }),
    recordOutcome(),
    ...(statutory ? [reconcileHours()] : []),
  ];
  const closed = [...ready, by(decider, closeCourse())];
  const postFollowUp = [...closed, itself({ type: 'SchedulePostFollowUp' })];
  return {
    received,
    assessed,
    granted,
    waiting,
    proposed,
    intro,
    agreement,
    prepared,
    active,
    paused,
    rematching,
    closing,
    ready,
    closed,
    postFollowUp,
  };
};
