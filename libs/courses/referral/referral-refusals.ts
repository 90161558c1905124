import type { LocalText } from '#programmes';

/** The noes of the referral, the assessment and the grant. */
export const referralRefusals = {
  CONSENT_MISSING: {
    da: 'Borgerens ja mangler, og programmet begynder med det. Spørg borgeren, og skriv svaret.',
    en: 'The citizen’s yes is missing, and the programme begins with it. Ask the citizen and record the answer.',
  },
  CONSENT_AFTER_REFERRAL: {
    da: 'Borgerens ja er dateret efter henvisningen. Ret datoen, eller vent med at henvise.',
    en: 'The citizen’s yes is dated after the referral. Correct the date, or refer later.',
  },
  CASEWORKER_MISSING: {
    da: 'En lovbestemt ordning har en sagsbehandler, der træffer afgørelserne. Angiv sagsbehandleren.',
    en: 'A statutory scheme has a caseworker who makes the decisions. Name the caseworker.',
  },
  NO_LEGAL_BASIS: {
    da: 'Ingen regel i kataloget gælder for ordningen den {on}. Kontrollér datoen og programmet.',
    en: 'No rule in the catalogue is in force for the scheme on {on}. Check the date and the programme.',
  },
  NOTHING_MISSING: {
    da: 'En henvisning sendes kun tilbage med en liste over det, der mangler. Angiv mindst én oplysning.',
    en: 'A referral is only returned with a list of what is missing. Name at least one item.',
  },
  AGE_MISSING: {
    da: 'Programmet er for {from}–{to} år, og alderen er ikke oplyst. Oplys alderen.',
    en: 'The programme is for ages {from}–{to}, and the age is not given. Give the age.',
  },
  OUTSIDE_TARGET_GROUP: {
    da: 'Borgeren er uden for programmets målgruppe. Begrund en undtagelse, eller vælg et andet tilbud.',
    en: 'The citizen is outside the programme’s target group. Give the reason for an exception, or choose another offer.',
  },
  BOUNDARY_UNANSWERED: {
    da: 'Spørgsmålet om støtte efter servicelovens § 85 er ubesvaret. Svar ja eller nej.',
    en: 'The question whether this is support under section 85 is unanswered. Answer yes or no.',
  },
  SECTION_85_SUPPORT: {
    da: 'Støtte efter servicelovens § 85 gives et andet sted. Afvis henvisningen med den grund, eller begrund at mentor gives ved siden af.',
    en: 'Section 85 support is given elsewhere. Reject the referral for that reason, or say why a mentor is given beside it.',
  },
  HEARING_UNANSWERED: {
    da: 'Et afslag er en afgørelse: angiv, om der er partshørt, og hvilken klagevejledning der er givet.',
    en: 'A refusal is a formal decision: say whether a hearing was held and which complaint guidance was given.',
  },
  STATUTORY_IS_NOT_DECLINED: {
    da: 'I en lovbestemt ordning er et nej en samtale med sagsbehandleren, der afgør, hvad der så skal ske.',
    en: 'In a statutory scheme a no is a matter for a talk with the caseworker, who decides what follows.',
  },
  HAS_RUN: {
    da: 'Forløbet har været i gang, og der ledes efter en ny mentor. Afvis forslaget, eller afslut forløbet.',
    en: 'The course has run, and another mentor is being looked for. Decline the proposal, or close the course.',
  },
  CLOSED_FOR_NEW: {
    da: 'Ordningen tager ikke imod nye henvisninger efter den {until}. Vælg en anden ordning; forløb i gang fortsætter.',
    en: 'The scheme takes no new referrals after {until}. Choose another scheme; courses under way go on.',
  },
  NO_GRANT_HERE: {
    da: 'Programmet kræver ingen bevilling. Fortsæt uden.',
    en: 'The programme needs no grant. Go on without one.',
  },
  ASSESSMENT_MISSING: {
    da: 'En bevilling bygger på en faglig vurdering af, at støtten er afgørende. Skriv vurderingen.',
    en: 'A grant rests on a professional assessment that the support is decisive. Write the assessment.',
  },
  FRAME_EXHAUSTED: {
    da: 'Rammen for {year} har {left} timer tilbage, og bevillingen kræver {needed}. Bevilg færre timer, eller skriv, hvorfor der bevilges ud over rammen.',
    en: 'The frame for {year} has {left} hours left, and the grant takes {needed}. Grant fewer hours, or write why it goes beyond the frame.',
  },
  GRANT_DATES: {
    da: 'Bevillingens slutdato ligger før startdatoen, eller timerne er nul. Ret perioden eller timerne.',
    en: 'The grant ends before it begins, or its hours are zero. Correct the period or the hours.',
  },
  GRANT_TOO_LONG: {
    da: 'Reglen giver højst {months} måneder ad gangen. Forkort perioden; en ny kan bevilges efter en konkret vurdering.',
    en: 'The rule allows at most {months} months at a time. Shorten the period; a new one can follow after an assessment.',
  },
  GRANT_RULE_UNSAID: {
    da: 'Ordningen hviler på flere bestemmelser ({rules}). Angiv, hvilken der bevilges efter.',
    en: 'The scheme stands on several provisions ({rules}). Say which one the grant is given under.',
  },
  GRANT_RULE_UNKNOWN: {
    da: 'Der kan ikke bevilges efter den bestemmelse den dag. Vælg en af dem, der gælder: {rules}.',
    en: 'No grant can be given under that provision on that day. Choose one of those in force: {rules}.',
  },
  GRANT_MISSING: {
    da: 'Ordningen kræver en bevilling, før forløbet kan gå videre. Træf afgørelse om bevilling.',
    en: 'The scheme needs a grant before the course can go on. Decide the grant.',
  },
  GRANT_EXPIRED: {
    da: 'Bevillingen udløb den {to}, og uden bevilling kan aftalen ikke begynde. Afbryd opstarten, og henvis på ny.',
    en: 'The grant ran out on {to}, and without one the agreement cannot begin. Break off the startup, and refer anew.',
  },
  GRANT_OVERLAPS: {
    da: 'Den nye bevilling begynder, før den nuværende slutter den {to}. Lad den begynde dagen efter.',
    en: 'The new grant begins before the present one ends on {to}. Let it begin the day after.',
  },
  GRANT_GAP: {
    da: 'Der er dage uden bevilling mellem den nuværende, der slutter den {to}, og den nye. Lad den begynde dagen efter.',
    en: 'There are days without a grant between the present one, which ends on {to}, and the new one. Let it begin the day after.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;
