import type { ApprovedStep } from '#courses';
import { by, programmeOf, step, type Step, type Wish } from '../course-story.ts';
import { maker } from './maker.ts';

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
