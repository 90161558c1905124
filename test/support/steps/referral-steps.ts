import { maker } from './maker.ts';

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
