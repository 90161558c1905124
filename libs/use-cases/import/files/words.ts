import type {
  BaselineWaiverReason,
  ClosureKind,
  ClosureReason,
  ContactChannel,
  ContactFunction,
  ContactPlace,
  DeclineReason,
  EmploymentStatus,
  Evidence,
  MentorTask,
  MissingField,
  Party,
  PhoneReason,
  ReferralChannel,
  RejectionReason,
  Side,
} from '#courses';
import type { RecruitmentChannel, Sector, SpokenLanguage } from '#mentors';

/** The words of each list in Danish, then English; the first is the one shown in reports and in the guide. */
export type Words<T extends string> = Readonly<Record<T, readonly [string, ...string[]]>>;

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

export const contactPlaceWords: Words<ContactPlace> = {
  mentorsWorkplace: ['mentors arbejdsplads', 'mentor’s workplace'],
  menteesWorkplace: ['mentees arbejdsplads', 'mentee’s workplace'],
  educationalInstitution: ['uddannelsessted', 'educational institution'],
  municipality: ['kommune', 'municipality'],
  association: ['forening', 'association'],
  publicPlace: ['offentligt sted', 'café', 'public place'],
  outdoors: ['udendørs', 'outdoors'],
  authorityOrDoctor: ['myndighed eller læge', 'authority or doctor'],
  online: ['online'],
  other: ['andet', 'other'],
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
  rematchDeclined: ['ønsker ingen ny mentor', 'wants no other mentor'],
  consentWithdrawn: ['samtykke trukket tilbage', 'consent withdrawn'],
  other: ['andet', 'other'],
};

/** The words of a list as the guide shows them. */
export const wordsOf = (words: Words<string>): string =>
  Object.values(words)
    .map(([first]) => `\`${first}\``)
    .join(', ');

/** What a referral may lack. */
export const missingWords: Words<MissingField> = {
  consent: ['samtykke', 'consent'],
  contactDetails: ['kontaktoplysninger', 'contact details'],
  background: ['baggrund', 'background'],
  caseworker: ['sagsbehandler', 'caseworker'],
  other: ['andet', 'other'],
};

export const taskWords: Words<MentorTask> = {
  workplaceIntroduction: ['introduktion på arbejdspladsen', 'introduction at the workplace'],
  languageTraining: ['sprogtræning', 'sprog', 'language training'],
  dailyStructure: ['struktur i hverdagen', 'daily structure'],
  professionalGuidance: ['faglig sparring', 'sparring', 'professional guidance'],
  personalSupport: ['personlig støtte', 'personal support'],
  clarification: ['afklaring', 'clarification'],
  applications: ['cv', 'ansøgninger', 'applications'],
  jobInterviews: ['jobsamtale', 'jobsamtaler', 'job interviews'],
  network: ['netværk', 'network'],
  other: ['andet', 'other'],
};

export const recruitmentChannelWords: Words<RecruitmentChannel> = {
  advert: ['opslag', 'advert'],
  network: ['netværk', 'network'],
  workplace: ['arbejdsplads', 'workplace'],
  association: ['forening', 'association'],
  municipality: ['kommune', 'municipality'],
  media: ['medier', 'sociale medier', 'media'],
  self: ['egen henvendelse', 'self'],
  other: ['andet', 'other'],
};

export const sectorWords: Words<Sector> = {
  agriculture: ['landbrug', 'agriculture'],
  industry: ['industri', 'industry'],
  energy: ['forsyning', 'energy'],
  construction: ['byggeri', 'construction'],
  retail: ['butik', 'handel', 'retail'],
  transport: ['transport'],
  hospitality: ['hotel', 'restauration', 'hospitality'],
  kitchen: ['køkken', 'kitchen'],
  it: ['it'],
  finance: ['finans', 'finance'],
  consulting: ['rådgivning', 'consulting'],
  cleaning: ['rengøring', 'service', 'cleaning'],
  publicAdministration: ['offentlig forvaltning', 'public administration'],
  education: ['undervisning', 'education'],
  health: ['sundhed', 'omsorg', 'health'],
  culture: ['kultur', 'culture'],
  other: ['andet', 'other'],
};

export const spokenLanguageWords: Words<SpokenLanguage> = {
  da: ['dansk', 'danish'],
  en: ['engelsk', 'english'],
  de: ['tysk', 'german'],
  fr: ['fransk', 'french'],
  es: ['spansk', 'spanish'],
  pl: ['polsk', 'polish'],
  ro: ['rumænsk', 'romanian'],
  lt: ['litauisk', 'lithuanian'],
  bg: ['bulgarsk', 'bulgarian'],
  uk: ['ukrainsk', 'ukrainian'],
  ru: ['russisk', 'russian'],
  ar: ['arabisk', 'arabic'],
  fa: ['persisk', 'farsi', 'dari', 'persian'],
  ps: ['pashto'],
  ur: ['urdu'],
  tr: ['tyrkisk', 'turkish'],
  ku: ['kurdisk', 'kurdish'],
  so: ['somali', 'somalisk'],
  ti: ['tigrinya'],
  am: ['amharisk', 'amharic'],
  bs: ['bosnisk', 'serbisk', 'kroatisk', 'bosnian'],
  sq: ['albansk', 'albanian'],
  vi: ['vietnamesisk', 'vietnamese'],
  ta: ['tamil', 'tamilsk'],
  th: ['thai'],
  zh: ['kinesisk', 'chinese'],
  kl: ['grønlandsk', 'greenlandic'],
  fo: ['færøsk', 'faroese'],
  is: ['islandsk', 'icelandic'],
  sv: ['svensk', 'swedish'],
  no: ['norsk', 'norwegian'],
  other: ['andet', 'other'],
};
