import type { Role } from '#kernel';
import type { RuleName } from '#programmes';
import { meetingPlaces } from '../words.ts';

/** What a goal is about: S4:119 (job and education as the overall aim), S4:211 and S2:21 (indsatsområder). */
export const focusAreas = [
  'job',
  'education',
  'language',
  'network',
  'healthAndEverydayLife',
  'clarification',
  'other',
] as const;
export type FocusArea = (typeof focusAreas)[number];

/** Why a goal is given up. That the mentee wants something else is reason enough. */
export const goalDropReasons = ['wishes', 'replaced', 'circumstances', 'outOfReach', 'other'] as const;
export type GoalDropReason = (typeof goalDropReasons)[number];

/** What kind of place a contact was held at: where two meet first, and where a mentor goes along. */
export const contactPlaces = [
  ...meetingPlaces,
  'menteesWorkplace',
  'educationalInstitution',
  'outdoors',
  'authorityOrDoctor',
] as const;
export type ContactPlace = (typeof contactPlaces)[number];

/** Whose word a contact rests on. */
export const provenances = ['mentor', 'mentee', 'coordinator', 'caseworker', 'import'] as const;
export type Provenance = (typeof provenances)[number];

/** By the role in which it is told; what an import tells rests on its file, whoever had it read. */
export const provenanceOf = ({ actor, role }: { readonly actor: string; readonly role: Role }): Provenance =>
  actor.startsWith('import:') ? 'import' : (provenances.find((each) => each === role) ?? 'coordinator');

/** What the mentee has said of a contact; null: nothing. */
export type MenteesWord = 'confirmed' | 'disputed' | null;

/** What belongs to a course beside contacts and follow-ups. */
export const activities = ['interdisciplinaryMeeting', 'bootCamp', 'groundRules'] as const;
export type Activity = (typeof activities)[number];

/** Why a window need not be met. */
export const exemptionReasons = ['holiday', 'illness', 'agreed', 'doneElsewhere', 'other'] as const;
export type ExemptionReason = (typeof exemptionReasons)[number];

/** Duties that are done when the one who owes them says so: a call that leaves no other trace. */
export const taskRules = ['noShowCall', 'mentorNoShow'] as const satisfies readonly RuleName[];
