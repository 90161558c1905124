/** Who a mentor is (S2:19, S4): what he is paid for, and for whom he works, differ. */
export const mentorKinds = [
  'volunteer',
  'businessLeader',
  'companyEmployee',
  'freedEmployee',
  'externalConsultant',
  'municipalEmployee',
] as const;
export type MentorKind = (typeof mentorKinds)[number];

const voluntaryKinds: readonly MentorKind[] = ['volunteer', 'businessLeader', 'companyEmployee'];
/** A mentor of his own free will, in his own time or his employer's. */
export const isVoluntary = (kind: MentorKind): boolean => voluntaryKinds.includes(kind);

/** Where a referral comes from. */
export const referralChannels = [
  'municipality',
  'jobcentre',
  'educationalInstitution',
  'youthGuidance',
  'helhedsplan',
  'self',
] as const;
export type ReferralChannel = (typeof referralChannels)[number];

/** What a report may show before the horizon of a scheme has come. */
export const shortTermResults = ['outcome', 'stabilisation'] as const;
export type ShortTermResult = (typeof shortTermResults)[number];
