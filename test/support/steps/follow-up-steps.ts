import { maker } from './maker.ts';

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
export const receiveMeasurement = maker('ReceiveMeasurement', {
  measurement: 'measurement-2',
  instrument: 'status',
  ordinal: null,
  respondent: 'mentee',
  scores: { status: 1 },
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
