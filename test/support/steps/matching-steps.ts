import type { MentorFacts, Side } from '#courses';
import { by, type Step } from '../course-story.ts';
import { maker } from './maker.ts';

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
