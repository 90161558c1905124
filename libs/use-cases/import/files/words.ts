import type {
  BaselineWaiverReason,
  ClosureKind,
  ClosureReason,
  ContactChannel,
  ContactFunction,
  DeclineReason,
  EmploymentStatus,
  Evidence,
  Party,
  PhoneReason,
  ReferralChannel,
  RejectionReason,
  Side,
} from '#courses';

/** The words of each list in Danish, then English; the first is the one shown in reports and in the guide. */
type Words<T extends string> = Readonly<Record<T, readonly [string, ...string[]]>>;

export const referralChannelWords: Words<ReferralChannel> = {
  municipality: ['kommune', 'municipality'],
  jobcentre: ['jobcenter', 'job centre'],
  educationalInstitution: ['uddannelsessted', 'educational institution', 'school'],
  youthGuidance: ['ungevejledning', 'UU', 'youth guidance'],
  helhedsplan: ['boligsocial helhedsplan', 'helhedsplan', 'housing plan'],
  self: ['egen henvendelse', 'self'],
};

export const declineReasonWords: Words<DeclineReason> = {
  noTime: ['ingen tid', 'no time'],
  noChemistry: ['ingen kemi', 'no chemistry'],
  wishes: ['andre ønsker', 'other wishes'],
  circumstances: ['forhold', 'circumstances'],
  other: ['andet', 'other'],
};

export const contactChannelWords: Words<ContactChannel> = {
  meeting: ['møde', 'meeting'],
  phone: ['telefon', 'phone'],
  online: ['online', 'video'],
  message: ['besked', 'sms', 'message'],
  layRepresentative: ['bisidder', 'lay representative'],
};

export const contactFunctionWords: Words<ContactFunction> = {
  professional: ['faglig', 'professional'],
  personal: ['personlig', 'personal'],
  practical: ['praktisk', 'practical'],
  clarifying: ['afklarende', 'clarifying'],
};

export const sideWords: Words<Side> = { mentor: ['mentor'], mentee: ['mentee', 'borger', 'citizen'] };

export const partyWords: Words<Party> = {
  ...sideWords,
  caseworker: ['sagsbehandler', 'caseworker'],
  coordinator: ['koordinator', 'coordinator'],
};

export const waiverWords: Words<BaselineWaiverReason> = {
  declined: ['ønsker ikke', 'declined'],
  notPossible: ['ikke muligt', 'not possible'],
  alreadyMeasured: ['allerede målt', 'already measured'],
};

export const closureKindWords: Words<ClosureKind> = {
  planned: ['planlagt', 'planned'],
  early: ['før tid', 'early'],
};

export const employmentWords: Words<EmploymentStatus> = {
  none: ['ingen', 'none'],
  seeking: ['søger', 'jobsøgende', 'seeking'],
  internship: ['praktik', 'internship'],
  wageSubsidy: ['løntilskud', 'wage subsidy'],
  apprenticeship: ['læreplads', 'apprenticeship'],
  education: ['uddannelse', 'education'],
  partTimeJob: ['deltidsjob', 'part-time job'],
  studentJob: ['studiejob', 'student job'],
  fullTimeJob: ['fuldtidsjob', 'job', 'full-time job'],
  flexJob: ['fleksjob', 'flex job'],
  other: ['andet', 'other'],
};

export const evidenceWords: Words<Evidence> = {
  menteeStatement: ['mentees oplysning', 'mentee statement'],
  mentorStatement: ['mentors oplysning', 'mentor statement'],
  document: ['dokument', 'document'],
  register: ['register'],
};

export const languageWords: Words<'da' | 'en'> = { da: ['dansk', 'danish'], en: ['engelsk', 'english'] };

export const phoneReasonWords: Words<PhoneReason> = {
  illness: ['sygdom', 'illness'],
  distance: ['afstand', 'distance'],
  workingHours: ['arbejdstid', 'working hours'],
  wish: ['ønske', 'wish'],
  other: ['andet', 'other'],
};

export const rejectionReasonWords: Words<RejectionReason> = {
  outsideTargetGroup: ['uden for målgruppen', 'outside target group'],
  section85: ['§85', 'section 85'],
  otherSupport: ['anden støtte', 'other support'],
  noCapacity: ['ingen plads', 'no capacity'],
  duplicate: ['dublet', 'duplicate'],
  other: ['andet', 'other'],
};

export const closureReasonWords: Words<ClosureReason> = {
  goalReached: ['mål nået', 'goal reached'],
  wishes: ['ønsker', 'wishes'],
  noContact: ['ingen kontakt', 'no contact'],
  mentorLeft: ['mentor stoppet', 'mentor left'],
  moved: ['flyttet', 'moved'],
  illness: ['sygdom', 'illness'],
  circumstances: ['forhold', 'circumstances'],
  other: ['andet', 'other'],
};

/** What a referral may lack: words, not free text, because they stand in the clear. */
export const missingWords = {
  consent: ['samtykke', 'consent'],
  contactDetails: ['kontaktoplysninger', 'contact details'],
  background: ['baggrund', 'background'],
  caseworker: ['sagsbehandler', 'caseworker'],
  other: ['andet', 'other'],
} as const;
