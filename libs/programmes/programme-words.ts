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
