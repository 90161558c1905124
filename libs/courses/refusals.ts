import type { LocalText } from '#programmes';

/**
 * Every no that a course can give. A code is stable: clients and logs keep it. Each text says what does not hold,
 * why it matters, and what to do; it blames nobody. `{name}` is filled in by `refuse`.
 */
export const refusalTexts = {
  NOT_ALLOWED_NOW: {
    da: 'Det kan ikke gøres, mens forløbet er i tilstanden “{state}”. Se hvad der er muligt nu.',
    en: 'This cannot be done while the course is in the state “{state}”. See what is possible now.',
  },
  NO_SUCH_COURSE: {
    da: 'Forløbet begynder først med en henvisning. Opret henvisningen.',
    en: 'The course begins with a referral. Submit the referral first.',
  },
  IN_THE_FUTURE: {
    da: 'Datoen {on} er ikke kommet endnu; kun det, der er sket, kan skrives. Vælg i dag eller en tidligere dato.',
    en: 'The date {on} has not come yet, and only what has happened is recorded. Choose today or an earlier date.',
  },
  BEFORE_LAST_TRANSITION: {
    da: 'Forløbet er allerede nået til {last}, og trin går ikke baglæns i tid. Vælg den dato eller en senere.',
    en: 'The course has already come to {last}, and steps do not go back in time. Choose that date or a later one.',
  },
  BEFORE_REFERRAL: {
    da: 'Datoen {on} ligger før henvisningen. Vælg en dato efter den.',
    en: 'The date {on} lies before the referral. Choose a date after it.',
  },
  ONLY_THE_SYSTEM: {
    da: 'Dette trin tager forløbet selv, når tiden er inde. Der er ikke noget, du skal gøre.',
    en: 'The course takes this step by itself when the time has come. There is nothing for you to do.',
  },
  CASEWORKER_DECIDES: {
    da: 'I en lovbestemt ordning er det sagsbehandlerens afgørelse. Bed sagsbehandleren om at tage den.',
    en: 'In a statutory scheme this is the caseworker’s decision. Ask the caseworker to make it.',
  },
  COORDINATOR_DECIDES: {
    da: 'I en frivillig ordning er det koordinatorens opgave. Bed koordinatoren om det.',
    en: 'In a voluntary scheme this is the coordinator’s task. Ask the coordinator.',
  },
  OTHER_SIDE: {
    da: 'Hver svarer for sig selv. Den anden side svarer selv eller gennem koordinatoren.',
    en: 'Everyone answers for themselves. The other side answers itself or through the coordinator.',
  },
  NOTE_MISSING: {
    da: 'Et svar på en andens vegne skal kunne forklares senere. Skriv et notat om, hvordan svaret blev givet.',
    en: 'An answer on someone’s behalf must be explainable later. Write a note on how the answer was given.',
  },
  REASON_MISSING: {
    da: 'Trinnet skal kunne forklares senere. Skriv en begrundelse.',
    en: 'This step must be explainable later. Write a reason.',
  },

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
  NO_GRANT_HERE: {
    da: 'Programmet kræver ingen bevilling. Fortsæt uden.',
    en: 'The programme needs no grant. Go on without one.',
  },
  ASSESSMENT_MISSING: {
    da: 'En bevilling bygger på en faglig vurdering af, at støtten er afgørende. Skriv vurderingen.',
    en: 'A grant rests on a professional assessment that the support is decisive. Write the assessment.',
  },
  GRANT_DATES: {
    da: 'Bevillingens slutdato ligger før startdatoen, eller timerne er nul. Ret perioden eller timerne.',
    en: 'The grant ends before it begins, or its hours are zero. Correct the period or the hours.',
  },
  GRANT_TOO_LONG: {
    da: 'Reglen giver højst {months} måneder ad gangen. Forkort perioden; en ny kan bevilges efter en konkret vurdering.',
    en: 'The rule allows at most {months} months at a time. Shorten the period; a new one can follow after an assessment.',
  },
  GRANT_MISSING: {
    da: 'Ordningen kræver en bevilling, før forløbet kan gå videre. Træf afgørelse om bevilling.',
    en: 'The scheme needs a grant before the course can go on. Decide the grant.',
  },
  GRANT_EXPIRED: {
    da: 'Bevillingen udløb den {to}. Bevilg en ny periode først.',
    en: 'The grant ran out on {to}. Grant a new period first.',
  },
  GRANT_OVERLAPS: {
    da: 'Den nye bevilling begynder, før den nuværende slutter den {to}. Lad den begynde dagen efter.',
    en: 'The new grant begins before the present one ends on {to}. Let it begin the day after.',
  },

  MENTOR_NOT_APPROVED: {
    da: 'Mentoren er ikke godkendt. Godkend mentoren, eller vælg en anden.',
    en: 'The mentor is not approved. Approve the mentor, or choose another.',
  },
  MENTOR_NOT_AVAILABLE: {
    da: 'Mentoren er ikke til rådighed nu. Vælg en anden, eller aftal ny rådighed med mentoren.',
    en: 'The mentor is not available now. Choose another, or agree on availability with the mentor.',
  },
  TRAINING_MISSING: {
    da: 'Mentoren mangler kurset {missing}, som programmet kræver. Registrér kurset, eller vælg en anden.',
    en: 'The mentor lacks the training {missing} that the programme asks for. Record it, or choose another mentor.',
  },
  CHECK_MISSING: {
    da: 'Attesten {missing}, som programmet kræver, er ikke registreret. Registrér den, eller vælg en anden mentor.',
    en: 'The check {missing} that the programme asks for is not recorded. Record it, or choose another mentor.',
  },
  CONFIDENTIALITY_MISSING: {
    da: 'Tavshedserklæringen er ikke underskrevet, og uden den må ingen oplysninger vises. Få den underskrevet.',
    en: 'The confidentiality declaration is not signed, and nothing may be shown without it. Have it signed.',
  },
  NO_PLACE: {
    da: 'Alle mentorens {capacity} pladser er optaget. Vælg en anden mentor, eller vent til en plads er ledig.',
    en: 'All {capacity} of the mentor’s places are taken. Choose another mentor, or wait until a place is free.',
  },
  CONFLICT_OF_INTEREST: {
    da: 'Der er en interessekonflikt mellem de to. Vælg en anden mentor.',
    en: 'There is a conflict of interest between the two. Choose another mentor.',
  },
  EXPLANATION_MISSING: {
    da: 'Et forslag skal kunne forklares. Angiv mindst ét kriterium eller en begrundelse.',
    en: 'A proposal must be explainable. Give at least one criterion or an explanation.',
  },
  OTHER_MENTOR: {
    da: 'Forslaget gælder en anden mentor. Hent forløbet igen.',
    en: 'The proposal is about another mentor. Load the course again.',
  },
  PROPOSAL_EXPIRED: {
    da: 'Forslaget gjaldt til og med {expires}. Foreslå matchet igen.',
    en: 'The proposal was open until {expires}. Propose the match again.',
  },

  APPOINTMENT_IN_THE_PAST: {
    da: 'Mødet skal ligge i dag eller senere. Vælg en anden dato.',
    en: 'The meeting must be today or later. Choose another date.',
  },
  ALIGNMENT_MISSING: {
    da: 'Forventningerne er ikke afstemt med {who}. Gennemfør forventningsafstemningen først.',
    en: 'Expectations are not aligned with the {who}. Complete the alignment first.',
  },
  AGREEMENT_DATES: {
    da: 'Aftalens slutdato skal ligge efter startdatoen. Ret datoerne.',
    en: 'The agreement must end after it starts. Correct the dates.',
  },
  START_BEFORE_INTRO: {
    da: 'Aftalen kan tidligst begynde den dag, introduktionen blev holdt ({intro}). Ret startdatoen.',
    en: 'The agreement can begin on the day of the introduction ({intro}) at the earliest. Correct the start.',
  },
  AGREEMENT_TOO_LONG: {
    da: 'Programmet varer højst {months} måneder, altså til {latest}. Vælg en tidligere slutdato.',
    en: 'The programme lasts at most {months} months, so until {latest}. Choose an earlier end.',
  },
  AGREEMENT_BEYOND_GRANT: {
    da: 'Bevillingen gælder {from}–{to}, og aftalen skal ligge inden for den. Ret datoerne, eller forlæng bevillingen.',
    en: 'The grant runs {from}–{to}, and the agreement must lie within it. Correct the dates, or extend the grant.',
  },
  DOSE_MISSING: {
    da: 'Aftalen siger ikke, hvor mange timer der er aftalt. Angiv timerne.',
    en: 'The agreement does not say how many hours are agreed. Give the hours.',
  },
  NO_DRAFT: {
    da: 'Der er intet udkast til aftale. Skriv udkastet først.',
    en: 'There is no draft agreement. Draft it first.',
  },
  OTHER_VERSION: {
    da: 'Udkastet er siden ændret til version {version}. Læs den nye, og underskriv den.',
    en: 'The draft has since changed to version {version}. Read the new one and sign that.',
  },
  NOT_A_SIGNER: {
    da: 'Aftalen underskrives af {signers}. En anden underskrift er ikke nødvendig.',
    en: 'The agreement is signed by {signers}. No other signature is needed.',
  },
  SIGNATURE_MISSING: {
    da: 'Underskrift mangler fra {missing}. Indhent den først.',
    en: 'The signature of {missing} is missing. Obtain it first.',
  },
  GOAL_MISSING: {
    da: 'Forløbet har intet mål endnu. Sæt mindst ét mål sammen med mentee.',
    en: 'The course has no goal yet. Set at least one together with the mentee.',
  },
  BASELINE_MISSING: {
    da: 'Startmålingen {missing} er hverken foretaget eller fravalgt med en grund. Gør en af delene.',
    en: 'The baseline {missing} is neither measured nor waived with a reason. Do one of the two.',
  },
  FEEDBACK_SCOPE_NOT_SHOWN: {
    da: 'Mentee og mentor skal vide, hvad kommunen får at se. Vis det, og bekræft.',
    en: 'Mentee and mentor must know what the municipality will see. Show it, and confirm.',
  },

  UNKNOWN_INSTRUMENT: {
    da: 'Programmet måler ikke med {instrument}. Vælg et af programmets måleredskaber.',
    en: 'The programme does not measure with {instrument}. Choose one of its instruments.',
  },
  WRONG_RESPONDENT: {
    da: 'Dette måleredskab besvares af {respondents}. Vælg den, der har svaret.',
    en: 'This instrument is answered by {respondents}. Choose who has answered.',
  },
  ANSWERS_INCOMPLETE: {
    da: 'Målingen har {items} spørgsmål, hvert {from}–{to}; ingen gættes. Udfyld alle svar.',
    en: 'The measurement has {items} questions, each {from}–{to}; none is guessed. Fill in every answer.',
  },
  MINUTES_IMPLAUSIBLE: {
    da: 'En kontakt varer mellem 1 minut og et døgn. Ret minutterne.',
    en: 'A contact lasts between one minute and a day. Correct the minutes.',
  },
  BEFORE_MATCH: {
    da: 'Kontakten ligger før matchet den {matched}. Ret datoen.',
    en: 'The contact lies before the match on {matched}. Correct the date.',
  },
  UNKNOWN_CONTACT: {
    da: 'Forløbet kender ikke den kontakt. Hent forløbet igen, og vælg den i listen.',
    en: 'The course does not know that contact. Load the course again and choose it from the list.',
  },
  UNKNOWN_MEASUREMENT: {
    da: 'Forløbet kender ikke den måling. Hent forløbet igen, og vælg den i listen.',
    en: 'The course does not know that measurement. Load the course again and choose it from the list.',
  },
  CORRECTION_BY_COORDINATOR: {
    da: 'Forfatteren kan rette i 24 timer; derefter retter koordinatoren. Bed koordinatoren om det.',
    en: 'The author may correct for 24 hours; after that the coordinator does. Ask the coordinator.',
  },
  UNKNOWN_DUTY: {
    da: 'Programmet har ikke den opfølgning. Vælg en fra forløbets liste.',
    en: 'The programme has no such follow-up. Choose one from the course’s list.',
  },
  WINDOW_NOT_OPEN: {
    da: 'Vinduet åbner først den {opens}. Vent til da, eller skriv det som en kontakt.',
    en: 'The window opens on {opens}. Wait until then, or log it as a contact.',
  },
  WINDOW_MISSED: {
    da: 'Vinduet er lukket og står som ikke nået. Skriv det som en kontakt, og brug næste vindue.',
    en: 'The window has closed and stands as missed. Log it as a contact, and use the next window.',
  },
  NO_CONTACT_DUTY: {
    da: 'Ordningen har ingen lovbestemt kontaktpligt, så der er ingen grænse at stramme.',
    en: 'The scheme has no statutory contact duty, so there is no limit to tighten.',
  },
  LIMIT_NOT_STRICTER: {
    da: 'Loven kræver kontakt mindst hver {days}. dag; en egen grænse kan kun være kortere. Vælg færre dage.',
    en: 'The law asks for contact at least every {days} days; a limit of your own can only be shorter. Choose fewer days.',
  },
  END_NOT_LATER: {
    da: 'En forlængelse slutter efter den nuværende slutdato {end}. Vælg en senere dato, eller start afslutningen.',
    en: 'An extension ends after the present end {end}. Choose a later date, or start closing.',
  },

  TOO_EARLY_TO_PLAN: {
    da: 'En planlagt afslutning kan begynde fra den {from}. Vent til da, eller afslut før tid med en grund.',
    en: 'A planned closure can begin on {from}. Wait until then, or close early with a reason.',
  },
  BEFORE_CLOSURE: {
    da: 'Datoen {on} ligger før afslutningen begyndte. Vælg en senere dato.',
    en: 'The date {on} lies before closing began. Choose a later date.',
  },
  INTERVIEW_MISSING: {
    da: 'Slutsamtalen med {who} er hverken holdt eller forsøgt to dage. Hold den, eller skriv forsøgene.',
    en: 'The closing interview with the {who} is neither held nor attempted on two days. Hold it, or record the attempts.',
  },
  FINAL_MEASUREMENT_MISSING: {
    da: 'Slutmålingen {missing} er hverken modtaget eller skrevet som manglende. Gør en af delene.',
    en: 'The final measurement {missing} is neither received nor marked missing. Do one of the two.',
  },
  OUTCOME_MISSING: {
    da: 'Udfaldet er ikke skrevet. Skriv udfald og kilde.',
    en: 'The outcome is not recorded. Record the outcome and its evidence.',
  },
  UNKNOWN_OUTCOME: {
    da: 'Programmet bruger ikke udfaldet {category}. Vælg et af programmets udfald.',
    en: 'The programme does not use the outcome {category}. Choose one of its outcomes.',
  },
  HOURS_NOT_RECONCILED: {
    da: 'Bevilgede og leverede timer er ikke afstemt. Afstem timerne.',
    en: 'Granted and delivered hours are not reconciled. Reconcile the hours.',
  },
  NO_HOURS_TO_RECONCILE: {
    da: 'Forløbet har ingen bevilgede timer, så der er intet at afstemme.',
    en: 'The course has no granted hours, so there is nothing to reconcile.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

export type RefusalCode = keyof typeof refusalTexts;
